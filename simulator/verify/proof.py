"""A proof: what holds of a case, in numbers."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.content.case import Case
from simulator.content.rubric import Rubric
from simulator.engine.course import Course
from simulator.verify.coverage import expected_playthroughs, probabilities
from simulator.verify.exploring import BUDGET, Exploration, Step
from simulator.verify.learners import habits, score
from simulator.verify.plan import Plan
from simulator.verify.valuing import Valuation, lengths, overall, playthroughs

OVERALL = "Overall"
"""What all rubrics together are called."""

HUNDRED = 100
"""A score is points out of the most that can be earned, times this."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What can be scored by one rubric, or by all together."""

    title: str
    """The rubric's title, or *Overall*."""
    best: int
    """Points of the strongest playthrough; a score of 100."""
    worst: Fraction
    """The lowest score there is, out of 100."""
    chance: Fraction
    """The mean score of a learner who answers at random."""
    ready: Fraction | None
    """The ready line: the lowest score of a learner who never goes below level 2; None without one."""
    learners: tuple[tuple[str, Fraction], ...]
    """Scores of shortcut learners, by what they always take."""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proven of a case by visiting every state of it."""

    states: int
    """States, merged where nothing later tells them apart."""
    playthroughs: int
    """Different ways of playing; every different answer counts."""
    shortest: int
    """Decisions on the shortest way."""
    longest: int
    """Decisions on the longest way."""
    rarest: Fraction
    """The probability that a random playthrough gives the rarest of all answers."""
    random_playthroughs: float
    """How many random playthroughs it would take on average until every answer had been given."""
    measures: tuple[Measure, ...]
    """One per rubric, and one for all together."""


def prove(case: Case, exploration: Exploration) -> Proof:
    """What holds of a case, exactly."""
    shortest, longest = lengths(exploration)
    taken = tuple(habits(exploration))
    titled = [(rubric.title, (rubric,)) for rubric in case.rubrics]
    chances = list(probabilities(exploration).values())
    return Proof(
        rarest=min(chances, default=Fraction(1)),
        random_playthroughs=expected_playthroughs(chances),
        states=len(exploration.spots),
        playthroughs=playthroughs(exploration),
        shortest=shortest,
        longest=longest,
        measures=tuple(
            _measure(exploration, title, rubrics, taken)
            for title, rubrics in (*titled, (OVERALL, case.rubrics))
        ),
    )


def explore(
    case: Case, *, avoid: frozenset[str] = frozenset(), budget: int = BUDGET
) -> Exploration:
    """
    Every state of a case.

    Raises:
        TooManyStates: There are more than the budget.
    """
    return Exploration(Plan(Course(case.scenario), avoid=avoid), budget=budget)


def _measure(
    exploration: Exploration,
    title: str,
    rubrics: Sequence[Rubric],
    taken: Sequence[tuple[str, Sequence[Sequence[Step]]]],
) -> Measure:
    valuation = Valuation(exploration, overall(rubrics))
    opening = exploration.opening
    best = valuation.best[opening]
    ready = valuation.ready()[opening]

    def of_hundred(points: Fraction | int) -> Fraction:
        return Fraction(points) * HUNDRED / best if best else Fraction(0)

    return Measure(
        title=title,
        best=best,
        worst=of_hundred(valuation.worst[opening]),
        chance=of_hundred(valuation.chance()),
        ready=None if ready is None else of_hundred(ready),
        learners=tuple(
            (name, of_hundred(score(exploration, valuation, habit))) for name, habit in taken
        ),
    )
