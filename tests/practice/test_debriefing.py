from dataclasses import replace
from itertools import count

import pytest

from simulator.engine import Pick
from simulator.engine.action import AskAbout
from simulator.practice import Desk
from simulator.practice.again import again
from simulator.practice.debriefing import Debriefer
from simulator.practice.moment import Moment
from simulator.store.memory import MemoryStore
from tests import builders as b


def clock():
    """A clock of which each reading is a second later, and each seed and name a new one."""
    numbers = count()
    return Moment(
        now=lambda: f"2026-09-01T10:00:{next(numbers):02}+00:00",
        seed=lambda: next(numbers),
        token=lambda: f"{next(numbers):04}",
    )


def walked(*walks, case=None):
    """A desk and the finished attempts at a small case."""
    desk = Desk(MemoryStore(), clock())
    sittings = []
    for walk in walks:
        sitting = desk.begin(case or b.small_case(), "coach")
        for action in walk:
            sitting.answer(action)
        sittings.append(sitting)
    return desk, *sittings


def elsewhere(case):
    return replace(case, scenario=replace(case.scenario, id="another-case"))


BETTER = (Pick("listen"), AskAbout("rent"), AskAbout("night"), Pick("stay"))


def test_the_debrief_of_an_attempt_stands_beside_all_finished_ones_in_order_of_time():
    desk, first, second, _ = walked(b.SMALL_WALK, BETTER, BETTER[:2])
    debrief = Debriefer(desk).debrief(second)
    assert [one.attempt for one in debrief.growth.attempts] == [first.name, second.name]
    assert (debrief.growth.first.first, debrief.growth.best.attempt) == (True, second.name)
    assert debrief.growth.best.overall == 100
    means = {one.criterion.id: one.means for one in debrief.growth.criteria}
    assert means["voice"] == (pytest.approx(2 / 3), pytest.approx(11 / 4))


def test_an_attempt_that_has_not_ended_is_debriefed_as_far_as_it_has_come():
    desk, sitting = walked(b.SMALL_WALK[:2])
    debrief = Debriefer(desk).debrief(sitting)
    assert [moment.scene for moment in debrief.moments] == ["doorway", "questions"]
    assert debrief.growth is None


def test_attempts_at_other_cases_are_not_compared():
    desk, _ = walked(b.SMALL_WALK)
    other = desk.begin(elsewhere(b.case()), "coach")
    other.answer(Pick("listen"))
    assert len(Debriefer(desk).debrief(other).growth.attempts) == 1


def test_an_attempt_whose_record_does_not_fit_is_left_out():
    desk, damaged, sitting = walked(b.SMALL_WALK[:1], BETTER)
    nonsense = {"event": "answered", "scene": "moon", "answer": {"pick": "x"}}
    desk.store.append(damaged.name, 2, nonsense, at="2026-09-02", place="", ended=True)
    assert len(Debriefer(desk).debrief(sitting).growth.attempts) == 1


def test_the_strongest_line_leads_on_from_before_the_answer():
    desk, sitting = walked(b.SMALL_WALK)
    debriefer = Debriefer(desk)
    moments = debriefer.debrief(sitting).moments
    lines = [
        [(on.scene, on.candidate.name) for on in debriefer.line(sitting, moment)]
        for moment in moments
    ]
    assert lines[0] == [
        ("doorway", "listen"),
        ("questions", "night"),
        ("questions", "rent"),
        ("parting", "stay"),
    ]
    assert lines[2] == [("questions", "night"), ("parting", "kept")]
    assert lines[3] == [("parting", "kept")]


def test_a_practice_attempt_stands_beside_the_one_it_was_begun_within():
    desk, sitting = walked(b.SMALL_WALK)
    second = again(sitting, 3)
    second.answer(AskAbout("night"))
    second.answer(Pick("stay"))
    comparison = Debriefer(desk).comparison(second)
    assert comparison.shared == 2
    assert [one.chosen.name for one in comparison.parting] == ["leave", "night"]
    assert [[one.chosen.name for one in rest] for rest in comparison.rest] == [
        ["leave", "go"],
        ["night", "stay"],
    ]
    assert comparison.lost == (comparison.first.lost - comparison.second.lost, 0)


def test_an_attempt_from_the_start_stands_beside_nothing():
    desk, sitting = walked(b.SMALL_WALK)
    assert Debriefer(desk).comparison(sitting) is None


def test_a_case_with_too_many_states_is_debriefed_without_costs():
    desk, sitting = walked(b.SMALL_WALK)

    class Nothing:
        def of(self, _sitting):
            return None

    debriefer = Debriefer(desk, Nothing())
    debrief = debriefer.debrief(sitting)
    assert (debrief.scores, debrief.dearest, debrief.lost) == ((), (), 0)
    assert [moment.chosen.name for moment in debrief.moments] == ["tell", "rent", "leave", "go"]
    assert debrief.moments[0].strongest is None
    assert tuple(debriefer.line(sitting, debrief.moments[0])) == ()
