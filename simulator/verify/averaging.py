"""What a learner who answers at random does on average, exactly and in whole numbers.

How likely each answer is follows from one pass forwards; mean points by any
measure follow from that. A fraction reduced at every addition costs ten times
the addition itself, so all spots of a block share one denominator, large enough
for every total of answers that occurs on the way there, and only results are
made fractions.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from simulator.verify.blocks import Block, Column, Group
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Move
from simulator.verify.worth import Worth

Habit = Callable[[Group], Sequence[Column]]
"""What a learner takes any of, of what is on offer, each as often as it has answers."""


def anything(group: Group) -> Sequence[Column]:
    """The habit of a learner who answers at random."""
    return group.columns


@dataclass(frozen=True, slots=True)
class Likelihoods:
    """How often each move is made on average in a playthrough."""

    shares: Mapping[Move, int]
    """By move, how likely it is, out of `over`."""
    over: int
    """What the shares are out of."""

    def of(self, move: Move) -> Fraction:
        """How likely a move is."""
        return Fraction(self.shares.get(move, 0), self.over)

    def showing(self) -> "Showing":
        """What is shown on average."""
        levels: dict[str, int] = {}
        decisions = 0
        for move, share in self.shares.items():
            if move.effect is not None:
                decisions += share
                for name, level in move.effect.evidence:
                    levels[name] = levels.get(name, 0) + share * level
        return Showing(levels, decisions, self.over)


@dataclass(frozen=True, slots=True)
class Showing:
    """What playthroughs show on average."""

    levels: Mapping[str, int]
    """By criterion, the sum of its levels, out of `over`."""
    decisions: int
    """How many decisions there are, out of `over`."""
    over: int
    """What these are out of."""

    def points(self, worth: Worth) -> Fraction:
        """Mean points by a measure."""
        total = sum(worth.weights.get(name, 0) * level for name, level in self.levels.items())
        return Fraction(total + worth.each * self.decisions, self.over)


def likelihoods(exploration: Exploration, habit: Habit = anything) -> Likelihoods:
    """How likely each move is for a learner of some habit."""
    walk = _Walk(exploration.blocks, habit)
    for block in reversed(exploration.blocks):
        walk.leave(block)
    return walk.result()


class _Coming(NamedTuple):
    """What comes to a block over one column: the masses times `part`, out of `over`."""

    over: int
    part: int
    then: Sequence[int]
    masses: Sequence[int]


class _Walk:
    """One pass forwards."""

    def __init__(self, blocks: Sequence[Block], habit: Habit) -> None:
        self._habit = habit
        self._coming: list[list[_Coming]] = [[] for _ in blocks]
        self._coming[-1].append(_Coming(1, 1, (0,), (1,)))
        self._made: list[tuple[Move, int, int]] = []

    def leave(self, block: Block) -> None:
        """Hand on what came to a block."""
        coming = self._coming[block.number]
        if not coming:
            return
        over, masses = _gather(coming, block.size)
        coming.clear()
        leaving = [
            (mass, taken, sum(column.answers for column in taken))
            for group in block.groups
            if any(mass := masses[group.first : group.first + group.size])
            and (taken := self._habit(group))
        ]
        totals = lcm(*{total for _, _, total in leaving})
        over *= totals
        for mass, taken, total in leaving:
            together = sum(mass)
            for column in taken:
                part = totals // total * column.answers
                self._coming[column.to].append(_Coming(over, part, column.then, mass))
                self._made.append((column.move, over, together * part))

    def result(self) -> Likelihoods:
        every = lcm(*{over for _, over, _ in self._made})
        shares: dict[Move, int] = {}
        for move, over, mass in self._made:
            shares[move] = shares.get(move, 0) + mass * (every // over)
        return Likelihoods(shares, every)


def _gather(coming: Sequence[_Coming], size: int) -> tuple[int, list[int]]:
    over = lcm(*{each.over for each in coming})
    masses = [0] * size
    for each in coming:
        factor = over // each.over * each.part
        if factor == 1:
            for at, mass in zip(each.then, each.masses, strict=True):
                masses[at] += mass
            continue
        for at, mass in zip(each.then, each.masses, strict=True):
            masses[at] += mass * factor
    return over, masses
