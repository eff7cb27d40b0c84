from fractions import Fraction

from simulator.verify.anatomy import Anatomy
from simulator.verify.guessing import guessable, without_sound_option
from simulator.verify.proof import Measure
from tests import builders as b
from tests.verify.surveying import survey


def measure(scored, *, best=10, chance=50, ready=90):
    learners = (("the longest option", Fraction(scored)),)
    line = None if ready is None else Fraction(ready)
    return Measure("Voice", best, Fraction(0), Fraction(chance), line, learners)


def told(*args, **fields):
    return [one.finding.message for one in guessable([measure(*args, **fields)])]


def test_a_habit_within_ten_points_of_chance_is_no_guessing():
    assert told(60) == []


def test_a_habit_that_beats_chance_by_more_is_told():
    assert told(61) == [
        "a learner who always takes the longest option scores 61 under Voice, where chance is 50"
    ]


def test_a_habit_that_reaches_the_ready_line_is_told():
    assert len(told(55, ready=55)) == 1
    assert told(55, ready=None) == []


def test_where_nothing_can_be_earned_no_habit_is_told():
    assert told(61, best=0) == []


def test_a_moment_without_a_sound_answer_is_told_with_the_way_to_it():
    scenes = (
        b.scene("doorway", choices=(b.choice("a"), b.choice("b", "table"))),
        b.scene("table", choices=(b.choice("a", level=1), b.choice("b", level=0))),
    )
    case = b.case(*scenes)
    (shown,) = without_sound_option([survey(case.scenario)], Anatomy(case.scenario))
    assert shown.finding.code == "no-sound-option"
    assert shown.way == (("doorway", "b"),)
