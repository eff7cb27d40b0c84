from simulator.engine.action import Pick
from simulator.practice.desk import Desk
from simulator.practice.sheltered import sheltered
from simulator.store.memory import MemoryStore
from tests.builders import case, choice, scene


def test_a_sheltered_attempt_stands_where_it_stood_and_leaves_the_old_store_alone() -> None:
    there = case(
        scene("doorway", choices=(choice("listen", "table"), choice("tell"))),
        scene("table", choices=(choice("ask"), choice("wait"))),
    )
    store = MemoryStore()
    sitting = Desk(store).begin(there, "assessed")
    sitting.answer(Pick("listen"))
    onward = sheltered(sitting)
    assert onward.transcript == sitting.transcript
    assert not onward.kept
    onward.answer(Pick("ask"))
    assert onward.ended
    assert len(store.events(sitting.name)) == 2
