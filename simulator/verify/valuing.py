"""The values of a case: what can still be earned from every state, exactly, by one pass backwards.

All numbers are whole or exact fractions; nothing is sampled and nothing is rounded.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial, reduce
from itertools import chain, repeat
from operator import add, mul

from simulator.verify.averaging import Showing, likelihoods
from simulator.verify.blocks import Column
from simulator.verify.exploring import Exploration, Step
from simulator.verify.plan import Move
from simulator.verify.sweeping import Sweep, scale
from simulator.verify.worth import LENGTH, Worth, overall

__all__ = ["Extremes", "Valuation", "Valuations", "lengths", "overall", "playthroughs"]


@dataclass(frozen=True, slots=True)
class Extremes:
    """What can still come of a spot by one measure."""

    best: int
    """The most points."""
    worst: int
    """The fewest."""
    ready: int | None
    """The fewest of somebody who never goes below level 2; None where nobody can go on like that, or it was not asked."""


class Valuations:
    """What several measures of points are worth from every spot of a case."""

    def __init__(
        self, exploration: Exploration, worths: Sequence[Worth], *, sound: int | None = None
    ) -> None:
        """
        Value every spot by every measure, in one pass.

        Args:
            exploration: The case.
            worths: The measures.
            sound: For how many of them, from the first on, the ready line is wanted; None for all.
        """
        self.exploration = exploration
        """The case."""
        self.worths = tuple(worths)
        """The measures."""
        self._many = len(worths)
        self._scale = scale(exploration.blocks, worths)
        sweep = Sweep(worths, self._many if sound is None else sound, self._scale)
        self._packing = sweep.packing
        self._records = list(chain.from_iterable(sweep.backwards(exploration.blocks)))

    @cached_property
    def showing(self) -> Showing:
        """What a learner shows on average who gives every allowed answer equally often."""
        return likelihoods(self.exploration).showing()

    def extremes(self, spot: int) -> list[Extremes]:
        """For each measure, what can still come of a spot."""
        numbers = self._packing.lanes(self._records[spot])
        best, missing = numbers[: self._many], numbers[self._many : 2 * self._many]
        ready = map(self._sound, numbers[2 * self._many :])
        return [
            Extremes(*each)
            for each in zip(
                best, map(self._fewest, missing), chain(ready, repeat(None)), strict=False
            )
        ]

    def best(self, measure: int) -> list[int]:
        """For each spot, the most points by one of the measures."""
        return self._packing.column(self._records, measure)

    def worst(self, measure: int) -> list[int]:
        """For each spot, the fewest."""
        column = self._packing.column(self._records, self._many + measure)
        return list(map(self._fewest, column))

    def ready(self, measure: int) -> list[int | None]:
        """
        For each spot, the fewest of sound answers; None where nobody can give only such.

        Args:
            measure: One for which the ready line was wanted.
        """
        column = self._packing.column(self._records, 2 * self._many + measure)
        return list(map(self._sound, column))

    def _fewest(self, missing: int) -> int:
        return self._scale.most - missing

    def _sound(self, number: int) -> int | None:
        return None if number <= self._scale.floor else self._scale.top - number


class Valuation:
    """What one measure of points is worth from every spot of a case."""

    def __init__(
        self, exploration: Exploration, worth: Worth, *, among: Valuations | None = None
    ) -> None:
        """
        Value a case by a measure.

        Args:
            exploration: The case.
            worth: The measure.
            among: Values by several measures, with this one among them; None works them out.
        """
        self._values = among or Valuations(exploration, (worth,))
        self._place = self._values.worths.index(worth)
        self.worth = worth
        """The measure."""

    @cached_property
    def best(self) -> Sequence[int]:
        """For each spot, the most points that can still be earned from there."""
        return self._values.best(self._place)

    @cached_property
    def worst(self) -> Sequence[int]:
        """For each spot, the fewest."""
        return self._values.worst(self._place)

    def ready(self) -> Sequence[int | None]:
        """
        For each spot, the fewest points of a learner who never goes below level 2 from there.

        None where such a learner cannot go on.
        """
        return self._values.ready(self._place)

    def gained(self, move: Move) -> int:
        """The points of a move."""
        return self.worth.gained(move)

    def cost(self, spot: int, step: Step) -> int:
        """Points that a move gives away: what could be earned before, less its own and what can be earned after it."""
        return self.best[spot] - self.gained(step.move) - self.best[step.then]

    def chance(self) -> Fraction:
        """The mean points of a learner who gives every allowed answer equally often."""
        return self._values.showing.points(self.worth)


def lengths(exploration: Exploration) -> tuple[int, int]:
    """How many decisions the shortest and the longest way of playing have."""
    valuation = Valuation(exploration, LENGTH)
    return valuation.worst[exploration.opening], valuation.best[exploration.opening]


def playthroughs(exploration: Exploration) -> int:
    """How many different ways of playing a case there are; every different answer counts."""
    counts: list[Sequence[int]] = []
    for block in exploration.blocks:
        here: list[int] = []
        for group in block.groups:
            onward = [_ways_on(column, counts[column.to]) for column in group.columns]
            here += reduce(partial(map, add), onward) if onward else repeat(1, group.size)
        counts.append(here)
    return counts[-1][0]


def _ways_on(column: Column, counts: Sequence[int]) -> Iterable[int]:
    onward = map(counts.__getitem__, column.then)
    return onward if column.answers == 1 else map(mul, onward, repeat(column.answers))
