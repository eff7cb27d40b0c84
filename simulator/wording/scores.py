"""Scores in words: what was reached, held against chance, the ready line and the duties."""

from dataclasses import dataclass
from fractions import Fraction

from simulator.engine.course import Course
from simulator.engine.transcript import Transcript, Turn
from simulator.scoring.assessment import Assessment
from simulator.scoring.score import HUNDRED, Cost, Score
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.rounding import floored, rounded, tenths
from simulator.wording.telling import answered

__all__ = [
    "DEAREST",
    "CostLine",
    "ScoreLine",
    "ScoreSheet",
    "floored",
    "rounded",
    "score_lines",
    "score_sheet",
    "tenths",
    "verdict",
]

DEAREST = 5
"""How many of the dearest answers are named. Ours: as many as one remembers."""


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One score."""

    title: str
    """The rubric, or *Overall*."""
    number: str
    """The score out of 100, to one decimal; rounded down, as the lines beside it are."""
    marks: str
    """The chance mark and the ready line beside it."""
    verdict: str
    """Whether the ready line was reached, and what a breached duty has to do with it."""


@dataclass(frozen=True, slots=True)
class CostLine:
    """One answer that gave points away."""

    cost: str
    """What it cost, out of 100."""
    phase: str
    """The phase."""
    answer: str
    """What was answered."""


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """What the exact scores say of an attempt that has ended."""

    scores: tuple[ScoreLine, ...]
    """Per rubric, and overall last."""
    missing: str
    """How many points of 100 are missing overall, as a heading for `costs`."""
    costs: tuple[CostLine, ...]
    """The answers that cost most overall, dearest first."""


def score_sheet(
    scores: tuple[Score, ...], assessment: Assessment, course: Course, transcript: Transcript
) -> ScoreSheet:
    """
    The scores of an attempt that has ended, in words.

    Args:
        scores: Per rubric, and overall last.
        assessment: The same attempt's duties.
        course: What was played.
        transcript: The attempt.
    """
    lines = score_lines(scores, assessment)
    overall = scores[-1]
    turns = {turn.seq: turn for turn in transcript.turns}
    dear = sorted((cost for cost in overall.costs if cost.cost), key=_by_cost)[:DEAREST]
    return ScoreSheet(
        lines,
        _missing(overall, len(dear)),
        tuple(_cost(cost, turns[cost.seq], course) for cost in dear),
    )


def score_lines(scores: tuple[Score, ...], assessment: Assessment) -> tuple[ScoreLine, ...]:
    """
    Scores in words, each held against chance, the ready line and the duties.

    Args:
        scores: Per rubric, and overall last.
        assessment: The same attempt's duties.
    """
    breached = sum(duty.standing == "breached" for duty in assessment.duties)
    return tuple(
        ScoreLine(score.title, floored(score.score), _marks(score), verdict(score, breached))
        for score in scores
    )


def _missing(overall: Score, named: int) -> str:
    lost = tenths(HUNDRED - overall.score)
    if not named:
        return "Nothing was given away: there is no stronger way through this case."
    moments = "at this moment" if named == 1 else f"above all at these {named} moments"
    return f"{lost} points are missing, {moments}:"


def _cost(cost: Cost, turn: Turn, course: Course) -> CostLine:
    phase = PHASE_TITLES[course.phases[turn.before.scene]]
    return CostLine(tenths(cost.cost), phase, "; ".join(answered(course, turn)))


def _by_cost(cost: Cost) -> tuple[Fraction, int]:
    return -cost.cost, cost.seq


def _marks(score: Score) -> str:
    chance = f"answering at random comes to {floored(score.chance)}"
    if score.ready is None:
        return chance
    return f"the ready line is {floored(score.ready)}, {chance}"


def verdict(score: Score, breached: int) -> str:
    """Whether the ready line was reached; a breached duty means not ready, whatever the points."""
    if breached:
        duties = "a duty was" if breached == 1 else f"{breached} duties were"
        return f"not ready: {duties} breached"
    if score.ready is None:
        return ""
    return "ready" if score.score >= score.ready else "not ready yet"
