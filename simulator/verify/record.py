"""What was proven of a case, as a record: numbers and words alone, so that keeping it needs nothing else."""

from dataclasses import dataclass
from fractions import Fraction

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
class Extent:
    """What can be shown of one criterion, in points: its weight times its levels, over all decisions."""

    title: str
    """The criterion's title."""
    best: int
    """The most points there are."""
    worst: int
    """The fewest."""
    chance: Fraction
    """The mean points of a learner who answers at random."""


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
    criteria: tuple[Extent, ...] = ()
    """One per criterion, in the order of the rubrics."""
    duties: tuple[tuple[str, str], ...] = ()
    """Duties that can be met by an answer, each with the latest scene at which one still meets it."""
