"""Two attempts at the same case side by side, from where they part."""

from dataclasses import dataclass
from fractions import Fraction

from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment


@dataclass(frozen=True, slots=True)
class Comparison:
    """An attempt and another one that shares its beginning."""

    first: Debrief
    """The earlier attempt."""
    second: Debrief
    """The one that took another way."""
    shared: int
    """How many moments both have in common, from the start."""

    @property
    def parting(self) -> tuple[Moment, Moment] | None:
        """The moment at which the same scene was answered in two ways; None where one is the other's beginning."""
        rest = self.rest
        return (rest[0][0], rest[1][0]) if rest[0] and rest[1] else None

    @property
    def rest(self) -> tuple[tuple[Moment, ...], tuple[Moment, ...]]:
        """The moments after those in common, of each."""
        return self.first.moments[self.shared :], self.second.moments[self.shared :]

    @property
    def lost(self) -> tuple[Fraction, Fraction]:
        """Points out of 100 that each gave away overall after the parting."""
        first, second = self.rest
        return sum((one.cost for one in first), Fraction(0)), sum(
            (one.cost for one in second), Fraction(0)
        )


def compare(first: Debrief, second: Debrief) -> Comparison:
    """
    Two attempts side by side.

    Args:
        first: The earlier attempt.
        second: Another one at the same case; usually begun within the first.

    Raises:
        ValueError: They are attempts at different cases; the caller's mistake.
    """
    if first.case.scenario.id != second.case.scenario.id:
        raise ValueError("attempts at different cases have nothing in common")
    shared = 0
    for one, other in zip(first.moments, second.moments, strict=False):
        if (one.turn.before, one.turn.action) != (other.turn.before, other.turn.action):
            break
        shared += 1
    return Comparison(first, second, shared)
