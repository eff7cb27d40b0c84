"""Attempts beside each other in words: growth over time, and two routes from where they part."""

from dataclasses import dataclass
from fractions import Fraction

from simulator.engine.course import Course
from simulator.scoring.comparison import Comparison
from simulator.scoring.debrief import Debrief
from simulator.scoring.growth import CriterionGrowth, Growth, Walked
from simulator.scoring.moment import Moment
from simulator.scoring.profile import Showing
from simulator.wording.debrief import decision
from simulator.wording.levels import LEVEL_WORDS, level_word
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scores import floored, tenths, verdict
from simulator.wording.sentences import stopped
from simulator.wording.telling import answered

STRETCH = 12
"""Columns from one level to the next on a scale."""

NAMED = 9
"""How many attempts can be told apart on a scale: those with a digit. Ours."""


@dataclass(frozen=True, slots=True)
class CriterionTrack:
    """One criterion over several attempts."""

    title: str
    """What the criterion is called."""
    words: str
    """The words for the level in each attempt, in order."""
    scale: str
    """A scale from undermines to strong on which digits mark the attempts; a later one covers an earlier."""


@dataclass(frozen=True, slots=True)
class Route:
    """One of two routes, from where they part."""

    head: str
    """Which attempt it is and how it ended, without a full stop."""
    steps: tuple[str, ...]
    """A line for each moment after those in common."""


@dataclass(frozen=True, slots=True)
class Routes:
    """Two routes side by side."""

    parting: str
    """Where they part."""
    routes: tuple[Route, ...]
    """The earlier one and the later one; none where they do not part."""
    numbers: tuple[str, ...]
    """What each came to, a line for each measure and goal."""


def attempt_lines(growth: Growth) -> tuple[str, ...]:
    """Finished attempts, a numbered line each, in order of time."""
    return tuple(
        f"{number}. {_day(one)}, {_kind(one)}: {_worth(one)}"
        for number, one in enumerate(_shown(growth), start=1)
    )


def first_against_best(growth: Growth) -> str:
    """What changed from the first attempt to the best; empty where there is only one, or no score."""
    first, best = growth.first.overall, growth.best.overall
    if first is None or best is None or len(growth.attempts) < 2:
        return ""
    if growth.best is growth.first:
        return f"Your first attempt, {floored(first)}, is the highest so far."
    gained = floored(best - first)
    return (
        f"From your first attempt to your best: {floored(first)} to {floored(best)}, {gained} more."
    )


def tracks(growth: Growth) -> tuple[CriterionTrack, ...]:
    """How each criterion was shown over time; those that never arose are left out."""
    first = len(growth.attempts) - len(_shown(growth))
    return tuple(_track(one, first) for one in growth.criteria if any(_known(one, first)))


def scale_head() -> str:
    """What stands over the scales of `tracks`."""
    return "".join(word.ljust(STRETCH) for word in LEVEL_WORDS).rstrip()


def comparison_lines(course: Course, comparison: Comparison) -> tuple[str, ...]:
    """Two routes side by side: where they part, what each did, cost and came to."""
    routes = routes_words(course, comparison)
    told = [line for one in routes.routes for line in (f"{one.head}:", *one.steps)]
    return (routes.parting, *told, *routes.numbers)


def routes_words(course: Course, comparison: Comparison) -> Routes:
    """Two routes in words, for a face to lay out."""
    first, second = comparison.first, comparison.second
    names = (("The earlier attempt", first), ("This attempt", second))
    routes = tuple(
        Route(f"{name}, {_ending(debrief)}", tuple(_step(course, moment) for moment in rest))
        for (name, debrief), rest in zip(names, comparison.rest, strict=True)
    )
    return Routes(_parting(comparison), routes if comparison.parting else (), _numbers(comparison))


def _numbers(comparison: Comparison) -> tuple[str, ...]:
    first, second = comparison.first, comparison.second
    lines = [
        f"{before.title}: {floored(before.score)} before, {floored(after.score)} now."
        for before, after in zip(first.scores, second.scores, strict=False)
    ]
    if first.scores and second.scores:
        before, after = comparison.lost
        lines.append(f"Given away after the parting: {tenths(before)} before, {tenths(after)} now.")
    return (*lines, *_goals(first, second))


def _parting(comparison: Comparison) -> str:
    if comparison.parting is None:
        return "Both routes are alike as far as both have come."
    one, _ = comparison.parting
    if comparison.shared == 0:
        return f"The two routes part at once, at {decision(one)}, {PHASE_TITLES[one.phase]}."
    shared = "decision is" if comparison.shared == 1 else f"{comparison.shared} decisions are"
    head = f"The first {shared} the same"
    return f"{head}. The routes part at {decision(one)}, {PHASE_TITLES[one.phase]}."


def _step(course: Course, moment: Moment) -> str:
    answer = stopped("; ".join(answered(course, moment.turn)))
    lost = f" Cost {tenths(moment.cost)}." if moment.cost else ""
    return f"{moment.number}. {PHASE_TITLES[moment.phase]}. {answer}{lost}"


def _ending(debrief: Debrief) -> str:
    ending = debrief.assessment.ending
    return f"which ended in \u201c{ending}\u201d" if ending else "which has not ended"


def _goals(first: Debrief, second: Debrief) -> tuple[str, ...]:
    pairs = zip(first.assessment.goals, second.assessment.goals, strict=True)
    goals = [
        f"Goal: \u201c{one.goal.words}\u201d {_goal(one.step.id)} before, {_goal(two.step.id)} now."
        for one, two in pairs
    ]
    before, after = first.assessment.t_score, second.assessment.t_score
    if before is not None and after is not None:
        goals.append(f"All goals together: T score {before:.1f} before, {after:.1f} now.")
    return tuple(goals)


def _goal(level: int) -> str:
    return f"{level:+d}" if level else "0"


def _shown(growth: Growth) -> tuple[Walked, ...]:
    return growth.attempts[-NAMED:]


def _day(walked: Walked) -> str:
    return walked.ended[:10]


def _kind(walked: Walked) -> str:
    if walked.first:
        return "first attempt"
    return "practice from a moment" if walked.again else "practice"


def _worth(walked: Walked) -> str:
    ending = f"\u201c{walked.ending}\u201d" if walked.ending else "no ending"
    if not walked.scores:
        return f"without a score; {ending}."
    overall = walked.scores[-1]
    judged = verdict(overall, walked.breached)
    return f"{floored(overall.score)} of 100{f', {judged}' if judged else ''}; {ending}."


def _known(growth: CriterionGrowth, first: int) -> list[bool]:
    return [mean is not None for mean in growth.means[first:]]


def _track(growth: CriterionGrowth, first: int) -> CriterionTrack:
    words = ", ".join(_level(showing) for showing in growth.showings[first:])
    return CriterionTrack(growth.criterion.title, words, _scale(growth.means[first:]))


def _level(showing: Showing | None) -> str:
    nearest = showing.nearest if showing else None
    return "did not arise" if nearest is None else level_word(nearest)


def _scale(means: tuple[Fraction | None, ...]) -> str:
    columns = ["|" if at % STRETCH == 0 else "." for at in range(3 * STRETCH + 1)]
    for number, mean in enumerate(means, start=1):
        if mean is not None:
            columns[int(mean * STRETCH)] = str(number)
    return "".join(columns)
