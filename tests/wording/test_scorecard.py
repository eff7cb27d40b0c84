import re

from simulator.content.scenario import CaseDuty
from simulator.engine.action import Pick
from simulator.engine.course import Course
from simulator.engine.event import Answered
from simulator.engine.transcript import transcribe
from simulator.scoring.assessment import assess
from simulator.wording.scorecard import Scorecard, scorecard
from tests.builders import case, choice, criterion, duty, goal, rubric, scene, started


def card(*picks: str) -> Scorecard:
    there = case(
        scene("doorway", choices=(choice("listen", "table", level=3), choice("tell", "table"))),
        scene("table", choices=(choice("ask", decided_by="duty"), choice("tell", level=0))),
        rubrics=(rubric("self-determination", criterion(), criterion("consent")),),
        goals=(goal(),),
        known_duties=(duty(),),
        duties=(CaseDuty(id="explain-limits", called_for_by=("table",), here="Say it."),),
    )
    course = Course(there.scenario)
    events = [
        Answered(name, Pick(pick)) for name, pick in zip(("doorway", "table"), picks, strict=False)
    ]
    return scorecard(assess(there, course, transcribe(course, [started(), *events])), "Maya")


def test_criteria_are_described_by_the_level_nearest_the_mean() -> None:
    (voice, consent) = card("listen", "ask").rubrics[0].criteria
    assert (voice.word, voice.over, voice.means) == ("sound", "over 2 decisions", "It is sound.")
    assert (consent.word, consent.level, consent.over) == ("did not arise", None, "")


def test_points_are_said_without_a_maximum_or_a_percentage() -> None:
    assert card("listen", "ask").rubrics[0].points == "10 points earned."
    assert card("listen").rubrics[0].points == "6 points earned."


def test_duties_are_met_breached_or_never_called_for() -> None:
    assert card("listen").duties[0].word == "not called for"
    assert card("listen", "ask").duties[0].word == "breached"
    assert card("listen", "ask").duties[0].here == "Say it."


def test_the_ribbon_has_five_bands_of_marks() -> None:
    ribbon = card("listen", "ask").ribbon
    assert len(ribbon) == 5
    assert (ribbon[0].title, ribbon[0].marks) == ("Assessment", ("C", "D"))


def test_goals_have_signed_levels_and_a_t_score() -> None:
    told = card("listen", "ask")
    assert (told.goals[0].level, told.goals[0].word) == ("-1", "less than expected")
    assert told.t_score == "All goals together: T score 40.0, where 50 means as expected."


def test_practice_and_outcome_are_told_apart() -> None:
    assert "two different things" in card("listen", "ask").apart


def test_levels_of_criteria_are_nowhere_numbers() -> None:
    told = card("listen", "ask")
    lines = [f"{line.word} {line.means}" for rubric in told.rubrics for line in rubric.criteria]
    assert not [line for line in lines if re.search(r"\d", line)]


def test_an_attempt_under_way_has_no_ending() -> None:
    assert card("listen").ending is None
    assert card("listen", "ask").ending == "The door stays open"
    assert card("listen").decisions == "1 decision"
