"""The scorecard: what an attempt says about practice, and, apart from it, how the client fares."""

from dataclasses import dataclass

from simulator.scoring.assessment import Assessment, RubricResult
from simulator.scoring.duty import DutyStanding, Standing
from simulator.scoring.profile import Showing
from simulator.scoring.ribbon import Band
from simulator.wording.deciders import DECIDER_MARKS, legend
from simulator.wording.goals import GoalLine, goal_line
from simulator.wording.levels import level_word
from simulator.wording.phases import PHASE_TITLES


@dataclass(frozen=True, slots=True)
class CriterionLine:
    """How one criterion was shown over the attempt."""

    title: str
    """What the criterion is called."""
    level: int | None
    """The level nearest the mean, 0 to 3, for a face to colour by; None where it never arose."""
    word: str
    """The word for that level, or that it never arose."""
    over: str
    """Over how many decisions; empty where it never arose."""
    means: str
    """What the rubric says one sees at this level; its question where it never arose."""


@dataclass(frozen=True, slots=True)
class RubricCard:
    """One rubric over the attempt."""

    title: str
    """What the rubric is called."""
    about: str
    """What it looks at."""
    points: str
    """The points earned, as a sentence."""
    criteria: tuple[CriterionLine, ...]
    """Its criteria, in order."""


@dataclass(frozen=True, slots=True)
class DutyLine:
    """How one duty stands."""

    title: str
    """What the duty is called."""
    standing: Standing
    """How it stands, for a face to mark by."""
    word: str
    """The word for that."""
    here: str
    """What it comes down to in this case."""


@dataclass(frozen=True, slots=True)
class RibbonLine:
    """Who decided in one phase."""

    title: str
    """The phase."""
    marks: tuple[str, ...]
    """One letter for each decision, in order; empty where there was none."""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """What is shown when a case has ended."""

    ending: str | None
    """What the ending is called; None while the case goes on."""
    decisions: str
    """How many decisions were judged, in words."""
    rubrics: tuple[RubricCard, ...]
    """One card per rubric."""
    duties: tuple[DutyLine, ...]
    """Duties, apart from all points."""
    ribbon: tuple[RibbonLine, ...]
    """Who decided, phase by phase."""
    legend: tuple[tuple[str, str], ...]
    """The marks of the ribbon, with what they mean."""
    goals: tuple[GoalLine, ...]
    """The client's goals, with how far they were attained."""
    t_score: str | None
    """The goals together, as a sentence; None without goals."""
    apart: str
    """That practice and outcome are two things."""


def scorecard(assessment: Assessment, called: str) -> Scorecard:
    """
    An assessment in words.

    Args:
        assessment: What the attempt says.
        called: What the client is called.
    """
    return Scorecard(
        ending=assessment.ending,
        decisions=decisions(assessment.decisions),
        rubrics=tuple(_rubric(result) for result in assessment.rubrics),
        duties=tuple(_duty(standing) for standing in assessment.duties),
        ribbon=tuple(_band(band) for band in assessment.ribbon),
        legend=legend(called),
        goals=tuple(goal_line(goal) for goal in assessment.goals),
        t_score=_t_score(assessment.t_score),
        apart=(
            f"How you practised and how things came out for {called} are two different things: "
            "good practice can meet a hard outcome, and a good outcome can come of poor practice."
        ),
    )


def decisions(count: int) -> str:
    """A number of decisions: `1 decision`, `27 decisions`."""
    return "1 decision" if count == 1 else f"{count} decisions"


def _rubric(result: RubricResult) -> RubricCard:
    points = "1 point earned" if result.points == 1 else f"{result.points} points earned"
    criteria = tuple(_criterion(showing) for showing in result.profile)
    return RubricCard(result.rubric.title, result.rubric.about, f"{points}.", criteria)


def _criterion(showing: Showing) -> CriterionLine:
    title, level = showing.criterion.title, showing.nearest
    if level is None:
        return CriterionLine(title, None, "did not arise", "", showing.criterion.question)
    over = f"over {decisions(len(showing.levels))}"
    return CriterionLine(title, level, level_word(level), over, showing.criterion.level(level))


def _duty(standing: DutyStanding) -> DutyLine:
    word = _standing_word(standing.standing)
    return DutyLine(standing.duty.title, standing.standing, word, standing.here)


def _standing_word(standing: Standing) -> str:
    match standing:
        case "met" | "breached":
            return standing
        case "open":
            return "still open"
        case "not-called-for":
            return "not called for"


def _band(band: Band) -> RibbonLine:
    marks = tuple(DECIDER_MARKS[by] for by in band.deciders)
    return RibbonLine(PHASE_TITLES[band.phase], marks)


def _t_score(score: float | None) -> str | None:
    if score is None:
        return None
    return f"All goals together: T score {score:.1f}, where 50 means as expected."
