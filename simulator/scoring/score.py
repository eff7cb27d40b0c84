"""A score: points earned out of the most that anybody could earn, and where the rest was lost.

Only exact values go in here; they come from an exploration of every state of
the case, one floor up.

Source: Casewalk's meaning of scores. The score is 100 x earned / best from the
start; an answer costs what could be earned before it, less its own points and
what can be earned after it.
"""

from dataclasses import dataclass
from fractions import Fraction

HUNDRED = 100
"""The score of a strongest playthrough."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one answer gave away."""

    seq: int
    """Number of the event in the record."""
    cost: Fraction
    """Points out of 100 that could have been earned before it and can no longer be after it; never negative."""


@dataclass(frozen=True, slots=True)
class Score:
    """What an attempt is worth by one rubric, or by all together. All numbers are out of 100."""

    title: str
    """The rubric's title, or *Overall*."""
    score: Fraction
    """Points earned, of the most that anybody can earn in this case."""
    within_reach: Fraction
    """What the attempt can still come to; the score itself once it has ended."""
    chance: Fraction
    """The mean score of a learner who answers at random."""
    ready: Fraction | None
    """The lowest score of a learner who never goes below level 2; None where there is none."""
    costs: tuple[Cost, ...]
    """
    What each judged answer cost, in order; they add up to 100 less what is within reach.

    Leaving the questions early is not judged, and is among them where it cost something.
    """
