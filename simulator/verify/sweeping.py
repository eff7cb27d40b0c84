"""One pass backwards over a case, in which all measures are worked out together.

A measure has a lane of a record for the most points, and one for the fewest, and
perhaps one for the fewest of sound answers. Of the fewest they hold what is
missing from a bound, so that in every lane the larger number wins. Spots of a
group are rows of such records.

Source: Bellman, Dynamic Programming (1957), chapter III.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.verify.blocks import Block, Group
from simulator.verify.packing import Packing
from simulator.verify.plan import Move
from simulator.verify.worth import Worth

Records = list[list[bytes]]
"""By block and place, the lanes of a spot."""


@dataclass(frozen=True, slots=True)
class Scale:
    """
    How the fewest points are told as a number of which the larger is better.

    A playthrough of sound answers only is `top` less its points, and any other is
    raised to `floor`, which is less, because an unsound answer takes `penalty` away.
    """

    most: int
    """More points than this no playthrough earns by any measure."""
    step: int
    """More points than this no answer earns."""

    @property
    def penalty(self) -> int:
        """What an unsound answer takes from the fewest points of sound answers."""
        return self.most + 1

    @property
    def floor(self) -> int:
        """What stands for no playthrough of sound answers."""
        return self.penalty + self.step

    @property
    def top(self) -> int:
        """What stands for no points."""
        return self.floor + self.penalty


def scale(blocks: Sequence[Block], worths: Sequence[Worth]) -> Scale:
    """Bounds by the longest way through the plan, whatever the conditions."""
    heaviest: dict[str, int] = {}
    for worth in worths:
        for name, weight in worth.weights.items():
            heaviest[name] = max(weight, heaviest.get(name, 0))
    bound = Worth(heaviest, max(worth.each for worth in worths))
    step = 0
    most: list[int] = []
    for block in blocks:
        here = 0
        for column in {(c.move, c.to): c for g in block.groups for c in g.columns}.values():
            gained = bound.gained(column.move)
            step, here = max(step, gained), max(here, gained + most[column.to])
        most.append(here)
    return Scale(most[-1], step)


class Sweep:
    """One pass backwards over all measures."""

    def __init__(self, worths: Sequence[Worth], sound: int, scale: Scale) -> None:
        """
        A pass by these measures.

        Args:
            worths: The measures.
            sound: For how many of them, from the first on, the fewest of sound answers is wanted.
            scale: Their bounds.
        """
        many = len(worths)
        self.packing = Packing(2 * many + sound, scale.top)
        """Of records: the most points by each measure, the fewest by each, the fewest of sound answers."""
        self._each = self._lanes([worth.each for worth in worths], sound)
        self._units = {
            name: self._lanes([worth.weights.get(name, 0) for worth in worths], sound)
            for name in {name for worth in worths for name in worth.weights}
        }
        others = (0,) * (2 * many)
        self._penalty = self.packing.pack((*others, *(scale.penalty,) * sound))
        self._floor = self.packing.pack((*others, *(scale.floor,) * sound))
        ends = (*(0,) * many, *(scale.most,) * many, *(scale.top,) * sound)
        self._end = self.packing.pack(ends).to_bytes(self.packing.bytes, "little")

    def backwards(self, blocks: Iterable[Block]) -> Records:
        """The records of all spots."""
        records: Records = []
        for block in blocks:
            here: list[bytes] = []
            for group in block.groups:
                here += self._best(group, records) if group.columns else [self._end] * group.size
            records.append(here)
        return records

    def _best(self, group: Group, records: Records) -> list[bytes]:
        packing, size = self.packing, group.size
        rows = [
            packing.join(map(records[column.to].__getitem__, column.then))
            + packing.repeat(self._gain(column.move), size)
            for column in group.columns
        ]
        rows.append(packing.repeat(self._floor, size))
        return packing.part(packing.larger(rows, size), size)

    def _gain(self, move: Move) -> int:
        if move.effect is None:
            return 0
        gain = self._each if move.sound else self._each - self._penalty
        for name, level in move.effect.evidence:
            if name in self._units:
                gain += self._units[name] * level
        return gain

    def _lanes(self, points: Sequence[int], sound: int) -> int:
        fewest = [-one for one in points]
        return self.packing.pack((*points, *fewest, *fewest[:sound]))
