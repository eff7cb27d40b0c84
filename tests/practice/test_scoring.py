from simulator.engine import Pick
from simulator.practice import Desk
from simulator.practice.scoring import scores
from simulator.store.memory import MemoryStore
from tests import builders as b
from tests.practice.test_desk import moments


def test_an_attempt_is_scored_against_the_case_it_was_begun_on():
    choices = (b.choice("listen", level=3), b.choice("tell", level=1))
    case = b.case(b.scene("doorway", choices=choices))
    sitting = Desk(MemoryStore(), moments()).begin(case, "coach")
    sitting.answer(Pick("tell"))
    overall = scores(sitting)[-1]
    assert (overall.title, round(overall.score), round(overall.chance)) == ("Overall", 33, 67)
    assert [(cost.seq, round(cost.cost)) for cost in overall.costs] == [(1, 67)]
