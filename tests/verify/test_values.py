from dataclasses import replace
from fractions import Fraction

import pytest

from simulator.engine import Course, Pick
from simulator.engine.rules import begin
from simulator.engine.transcript import Turn
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.proof import prove
from simulator.verify.values import Values
from tests import builders as b

CASE = b.small_case()
COURSE = Course(CASE.scenario)
EXPLORED = Exploration(Plan(COURSE))
VALUES = Values(CASE, EXPLORED)
START = begin(COURSE, b.started())


def test_there_is_a_measure_for_each_rubric_and_one_for_all_together():
    assert [(one.title, one.best) for one in VALUES.measures] == [
        ("Strengths based", 11),
        ("Self determination", 22),
        ("Overall", 33),
    ]


def test_a_rubric_under_which_nothing_can_be_earned_is_no_measure():
    rubrics = (b.rubric("one", b.criterion("voice")), b.rubric("two", b.criterion("other")))
    case = b.case(*b.case().scenario.phases[0].scenes, rubrics=rubrics)
    values = Values(case, Exploration(Plan(Course(case.scenario))))
    assert [one.title for one in values.measures] == ["One", "Overall"]


def test_chance_and_the_ready_line_are_those_of_the_proof():
    proven = {measure.title: measure for measure in prove(CASE, EXPLORED).measures}
    for one in VALUES.measures:
        assert (one.chance, one.ready) == (proven[one.title].chance, proven[one.title].ready)


def test_the_ways_out_of_a_state_say_what_each_gives_away():
    ways = VALUES.ways(START)
    assert [(way.scene, way.move.name, way.costs[-1]) for way in ways] == [
        ("doorway", "listen", 0),
        ("doorway", "tell", Fraction(700, 33)),
    ]


def test_the_line_takes_what_gives_nothing_away_to_the_end():
    assert [way.move.name for way in VALUES.line(START)] == ["listen", "night", "rent", "stay"]


def test_a_state_that_no_attempt_comes_to_has_no_value():
    nowhere = replace(START, scene="moon")
    with pytest.raises(KeyError):
        VALUES.costs(Turn(1, START, Pick("tell"), None, nowhere))
