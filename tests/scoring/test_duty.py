from itertools import pairwise

import pytest

from simulator.content.scenario import CaseDuty
from simulator.engine import Answered, Course, GoOn, Pick
from simulator.engine.transcript import transcribe
from simulator.scoring.duty import duties
from tests import builders as b


def standing(steps, *, latest=None, called_for_by=("doorway",), must_not=False):
    """How the duty stands after some of three scenes, at each of which it may be met or breached."""
    answers = (
        ("say", {"meets": ("explain-limits",)}),
        ("skip", {}),
        ("break", {"breaches": ("explain-limits",)}),
    )
    names = ("porch", "doorway", "kitchen", "farewell")
    scenes = tuple(
        b.scene(here, choices=tuple(b.choice(name, onward, **how) for name, how in answers))
        for here, onward in pairwise(names)
    )
    owed = CaseDuty(
        id="explain-limits", called_for_by=called_for_by, latest=latest, here="Say it first."
    )
    case = b.case(*scenes, duties=(owed,), known_duties=(b.duty(must_not=must_not),))
    events = [Answered(name, Pick(step)) for name, step in zip(names, steps, strict=False)]
    transcript = transcribe(Course(case.scenario), [b.started(), *events])
    (duty,) = duties(case, transcript, ended=len(steps) == 3)
    return duty.standing, duty.seq


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ([], ("not-called-for", None)),
        (["skip"], ("not-called-for", None)),
        (["skip", "skip"], ("open", None)),
        (["skip", "skip", "skip"], ("breached", None)),
        (["skip", "skip", "say"], ("met", 3)),
        (["say", "skip", "skip"], ("met", 1)),
        (["skip", "break", "say"], ("breached", 2)),
        (["say", "break", "skip"], ("breached", 2)),
    ],
)
def test_a_duty_is_met_by_doing_it_and_breached_by_breaking_or_leaving_it(steps, expected):
    assert standing(steps) == expected


def test_after_the_latest_scene_it_no_longer_counts():
    assert standing(["skip", "skip", "say"], latest="doorway") == ("breached", None)
    assert standing(["skip", "say", "skip"], latest="doorway") == ("met", 2)


def test_a_duty_that_never_arose_is_neither_met_nor_breached():
    assert standing(["skip", "skip", "skip"], called_for_by=("nowhere",)) == (
        "not-called-for",
        None,
    )


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        (["skip"], ("not-called-for", None)),
        (["skip", "skip"], ("open", None)),
        (["skip", "skip", "skip"], ("met", None)),
        (["break", "skip", "skip"], ("breached", 1)),
    ],
)
def test_a_duty_that_forbids_is_met_by_never_being_breached(steps, expected):
    assert standing(steps, must_not=True) == expected


def test_reading_on_leaves_a_scene_too():
    owed = CaseDuty(id="explain-limits", called_for_by=("porch",), here="Say it first.")
    case = b.case(b.scene("porch", goto=b.to("farewell")), duties=(owed,), known_duties=(b.duty(),))
    transcript = transcribe(Course(case.scenario), [b.started(), Answered("porch", GoOn())])
    (duty,) = duties(case, transcript, ended=True)
    assert duty.standing == "breached"
