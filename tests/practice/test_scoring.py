from simulator.engine import Pick
from simulator.practice import Desk
from simulator.practice.scoring import scores
from simulator.practice.valuer import Valuer
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


def test_who_asks_about_several_attempts_has_a_case_explored_once():
    case = b.case(b.scene("doorway", choices=(b.choice("listen", level=3), b.choice("tell"))))
    desk, valuer = Desk(MemoryStore(), moments()), Valuer()
    first, second = desk.begin(case, "coach"), desk.begin(case, "coach")
    first.answer(Pick("listen"))
    assert valuer.of(first) is valuer.of(second)
    assert scores(first) == scores(first, valuer)
    assert scores(second) == scores(second, valuer) != scores(first, valuer)


def test_a_case_in_which_nothing_can_be_earned_has_no_scores():
    case = b.case(b.scene("doorway", goto=b.to("farewell")))
    assert scores(Desk(MemoryStore(), moments()).begin(case, "coach")) is None
