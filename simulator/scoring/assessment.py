"""An assessment: rubrics held against a transcript."""

from dataclasses import dataclass

from simulator.content.case import Case
from simulator.content.rubric import Rubric
from simulator.engine.course import Course
from simulator.engine.transcript import Transcript
from simulator.scoring.attainment import Attained, attained, t_score
from simulator.scoring.duty import DutyStanding, duties
from simulator.scoring.points import points
from simulator.scoring.profile import Showing, profile
from simulator.scoring.ribbon import Band, ribbon


@dataclass(frozen=True, slots=True)
class RubricResult:
    """What one rubric says of an attempt."""

    rubric: Rubric
    """The rubric."""
    points: int
    """Points earned. How many could have been earned is not said here."""
    profile: tuple[Showing, ...]
    """How each criterion was shown, in rubric order."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """What an attempt says about practice, and, apart from it, how the client fares."""

    ending: str | None
    """What the ending is called; None while the case goes on."""
    decisions: int
    """How many answers were judged."""
    rubrics: tuple[RubricResult, ...]
    """One result per rubric of the case."""
    duties: tuple[DutyStanding, ...]
    """How each duty stands."""
    ribbon: tuple[Band, ...]
    """Who decided, phase by phase."""
    goals: tuple[Attained, ...]
    """How far each of the client's goals is attained."""
    t_score: float | None
    """The goals together, 50 being as expected; None without goals."""


def assess(case: Case, course: Course, transcript: Transcript) -> Assessment:
    """
    Hold the rubrics of a case against an attempt, finished or not.

    Args:
        case: What the attempt runs on; its rubrics may be newer than the attempt.
        course: The case's scenario, indexed.
        transcript: The attempt, read back on that scenario.
    """
    effects = tuple(turn.result.effect for turn in transcript.turns if turn.result)
    ending = course.scenes[transcript.state.scene].ending
    goals = attained(course, transcript.state)
    return Assessment(
        ending=ending,
        decisions=len(effects),
        rubrics=tuple(
            RubricResult(
                rubric, sum(points(rubric, effect) for effect in effects), profile(rubric, effects)
            )
            for rubric in case.rubrics
        ),
        duties=duties(case, transcript, ended=ending is not None),
        ribbon=ribbon(course, transcript),
        goals=goals,
        t_score=t_score([(goal.goal.weight, goal.step.id) for goal in goals]),
    )
