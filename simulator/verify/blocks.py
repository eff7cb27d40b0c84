"""The spots of an exploration, gathered so that what is the same for many is said once.

A *block* holds the spots of one node; in it, a *group* those at which the same
moves are on offer and lead to the same blocks. A pass over a case then goes
group by group and column by column, not spot by spot.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from simulator.verify.grid import Grid
from simulator.verify.parting import Part
from simulator.verify.plan import Move, Node

Places = dict[int, dict[int, int]]
"""Where spots stand in their block: by key of their row, then by cell."""


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One move out of every spot of a group."""

    move: Move
    """The move."""
    answers: int
    """How many different answers amount to it."""
    to: int
    """The number of the block to which it leads."""
    then: list[int]
    """For each spot of the group, the place in that block of the spot to which it leads."""


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Spots of a block at which the same is on offer, and leads to the same blocks."""

    first: int
    """The place in the block of the first; the others follow it."""
    size: int
    """How many there are."""
    columns: tuple[Column, ...]
    """What is on offer; nothing at an ending."""
    answers: int
    """How many different answers there are at each."""


@dataclass(frozen=True, slots=True)
class Run:
    """Spots of one row, one after the other in a block."""

    first: int
    """The place in the block of the first."""
    key: int
    """Facts and code of the row."""
    cells: tuple[int, ...]
    """The cell of each."""


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """All spots of a node."""

    number: int
    """Of the block; every block that it leads to has a lower one."""
    node: Node
    """The node."""
    first: int
    """The number of the first spot; the others follow it."""
    size: int
    """How many there are; 0 where nobody comes to the node."""
    groups: tuple[Group, ...]
    """The spots by what is on offer at them, in order."""
    runs: tuple[Run, ...]
    """The spots by what is known at them, in order."""


@dataclass(slots=True)
class _Gathering:
    """Parts of rows that will be one group."""

    part: Part
    runs: list[tuple[int, tuple[int, ...]]] = field(default_factory=list)
    columns: list[list[int]] = field(default_factory=list)


class Draft:
    """A block in the making."""

    def __init__(self, grid: Grid, onward: Sequence[Places]) -> None:
        """
        An empty one.

        Args:
            grid: The client state.
            onward: Where the spots of all blocks stand to which this one leads.
        """
        self._grid = grid
        self._onward = onward
        self._gathered: dict[tuple[object, ...], _Gathering] = {}
        self.places: Places = {}
        """Where its spots stand, once it is a block."""

    def add(self, key: int, part: Part, then: Sequence[int]) -> None:
        """
        Add part of a row.

        Args:
            key: Of the row.
            part: The part.
            then: For each of its exits, the key of the row to which it leads.
        """
        alike = (part.dealt, *[(leaving.place, leaving.to) for leaving in part.exits])
        gathered = self._gathered.get(alike)
        if gathered is None:
            gathered = self._gathered[alike] = _Gathering(part, [], [[] for _ in part.exits])
        cells = self._grid.cells(part.cells)
        gathered.runs.append((key, cells))
        for leaving, column, row in zip(part.exits, gathered.columns, then, strict=True):
            after, _ = leaving.table.image(part.cells, cells)
            column.extend(map(self._onward[leaving.to][row].__getitem__, after))

    def block(self, number: int, node: Node, first: int) -> Block:
        """All that was added, numbered."""
        size = 0
        groups, runs = [], []
        for gathered in self._gathered.values():
            start = size
            for key, cells in gathered.runs:
                self.places.setdefault(key, {}).update(zip(cells, count(size), strict=False))
                runs.append(Run(size, key, cells))
                size += len(cells)
            groups.append(_group(node, gathered, start, size))
        return Block(number, node, first, size, tuple(groups), tuple(runs))


def _group(node: Node, gathered: _Gathering, first: int, end: int) -> Group:
    answers = (*node.answers(gathered.part.dealt), 1)
    columns = tuple(
        Column(leaving.move, answers[leaving.place], leaving.to, then)
        for leaving, then in zip(gathered.part.exits, gathered.columns, strict=True)
    )
    return Group(first, end - first, columns, sum(column.answers for column in columns))
