import json

from simulator.engine import Pick
from simulator.practice import Desk
from simulator.practice.history import history
from simulator.store.memory import MemoryStore
from tests import builders as b
from tests.practice.test_desk import moments

CASE = b.case(
    b.scene("doorway", choices=(b.choice("listen", level=3), b.choice("tell", level=1))),
)


def walked(*picks):
    desk = Desk(MemoryStore(), moments())
    for pick in picks:
        sitting = desk.begin(CASE, "coach")
        if pick:
            sitting.answer(Pick(pick))
    return desk


def test_attempts_are_told_latest_first_with_the_exact_score_of_those_that_ended():
    told = [
        (past.record.kind, past.sealed, past.overall and round(past.overall.score))
        for past in history(walked("tell", "listen", None))
    ]
    assert told == [("practice", False, None), ("practice", False, 100), ("first", True, 33)]


def test_an_attempt_that_cannot_be_read_is_listed_without_a_score():
    class Scrambled(MemoryStore):
        def content(self, digest):
            return json.dumps({"scenario": 3})

    desk = Desk(Scrambled(), moments())
    desk.begin(CASE, "coach").answer(Pick("tell"))
    (past,) = history(desk)
    assert (past.overall, past.breached) == (None, 0)
