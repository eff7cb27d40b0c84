from fractions import Fraction

import pytest

from simulator.content.scenario import CaseDuty
from simulator.engine.action import Pick
from simulator.engine.course import Course
from simulator.engine.event import Answered
from simulator.engine.transcript import transcribe
from simulator.scoring.assessment import assess
from simulator.scoring.score import Cost, Score
from simulator.wording.scores import rounded, score_sheet, tenths
from tests import builders as b


def sheet(score: Fraction, ready: Fraction | None, *, breach: bool = False):
    choices = (
        b.choice("listen", breaches=("explain-limits",) if breach else ()),
        b.choice("tell"),
    )
    owed = CaseDuty(id="explain-limits", called_for_by=("doorway",), here="Say it.")
    case = b.case(
        b.scene("doorway", choices=choices),
        duties=(owed,) if breach else (),
        known_duties=(b.duty(),),
    )
    course = Course(case.scenario)
    transcript = transcribe(course, [b.started(), Answered("doorway", Pick("listen"))])
    costs = (Cost(1, 100 - score),)
    scores = (Score("Overall", score, score, Fraction(100, 3), ready, costs),)
    return score_sheet(scores, assess(case, course, transcript), course, transcript)


@pytest.mark.parametrize(
    ("score", "ready", "number", "verdict"),
    [
        (Fraction(70), Fraction(70), "70.0", "ready"),
        (Fraction(7497, 100), Fraction(7496, 100), "74.9", "ready"),
        (Fraction(6999, 100), Fraction(70), "69.9", "not ready yet"),
        (Fraction(100), None, "100.0", ""),
    ],
)
def test_the_verdict_holds_the_score_against_the_ready_line(score, ready, number, verdict):
    (line,) = sheet(score, ready).scores
    assert (line.number, line.verdict) == (number, verdict)


def test_a_breached_duty_means_not_ready_whatever_the_points():
    (line,) = sheet(Fraction(100), Fraction(50), breach=True).scores
    assert line.verdict == "not ready: a duty was breached"


def test_what_was_given_away_is_named_dearest_first():
    told = sheet(Fraction(75), None)
    assert told.missing == "25.0 points are missing, at this moment:"
    assert [(line.cost, line.phase, line.answer) for line in told.costs] == [
        ("25.0", "Assessment", "\u201cThe words of listen.\u201d")
    ]


def test_nothing_given_away_is_said():
    assert sheet(Fraction(100), None).costs == ()
    assert sheet(Fraction(100), None).missing.startswith("Nothing was given away")


def test_a_score_is_never_rounded_up_to_what_was_not_reached():
    assert rounded(Fraction(9999, 100)) == 99
    assert (tenths(Fraction(1, 3)), tenths(Fraction(95, 100)), tenths(Fraction(0))) == (
        "0.3",
        "1.0",
        "0.0",
    )
