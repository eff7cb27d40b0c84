"""Combinations of client-state values as cells of a grid, so that sets of them are bits of one whole number.

Each value is an axis and its classes at a node are the places along it. What a
condition asks of the values is then a set of cells worked out beforehand, and
what a move does to them a table from cell to cell. Client states fill such a
box well; facts do not, and stay outside it. So does a value whose axis would
make the box too large: its class is kept in a *code* beside the facts.

Source: the dense transition tables of symbolic model checking (Burch, Clarke,
McMillan, Dill and Hwang 1992), with bits of a whole number in place of diagrams.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from simulator.content.condition import Range
from simulator.content.scenario import Value
from simulator.verify.merging import Classes, Matter, changed

CELLS = 4_096
"""The most cells of a box. Ours: four values of eight classes; a table takes a tenth of a millisecond then."""

FIELD_BITS = 6
"""Bits of the class of one value in a code: a value has at most 41 numbers."""

EVERYWHERE = -1
"""All cells: a whole number whose every bit is set."""

NOWHERE = 0
"""No cell."""

Changes = tuple[tuple[str, int], ...]
"""Names of values, and by how much each changes."""


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """Where each cell leads."""

    after: tuple[int, ...]
    """By cell, the cell it leads to."""
    _images: dict[int, tuple[tuple[int, ...], int]] = field(default_factory=dict)

    def image(self, bits: int, cells: tuple[int, ...]) -> tuple[tuple[int, ...], int]:
        """
        Where a set of cells leads: cell by cell, and as a set.

        Args:
            bits: The set.
            cells: The same in rising order.
        """
        found = self._images.get(bits)
        if found is None:
            after = tuple(map(self.after.__getitem__, cells))
            together = 0
            for cell in set(after):
                together |= 1 << cell
            found = self._images[bits] = after, together
        return found


@dataclass(frozen=True, slots=True)
class _Axis:
    place: int
    """Of the value, in order of declaration."""
    stride: int
    """From one class to the next, in cells."""
    length: int
    """Classes."""


class Grid:
    """The cells and codes of one scenario's client state."""

    def __init__(
        self, values: tuple[Value, ...], matter: Iterable[Matter], *, limit: int = CELLS
    ) -> None:
        """
        Lay the box out.

        Args:
            values: The client state.
            matter: What matters at the nodes of the plan.
            limit: The most cells of the box; 1 leaves every value outside it.
        """
        self.values = values
        """The client state."""
        columns = tuple(zip(*{each.classes for each in matter}, strict=True))
        lengths = {place: 1 + max(map(max, column)) for place, column in enumerate(columns)}
        # What matters at the most nodes varies fastest, so that boxes end early where the rest is merged.
        weight = {place: sum(map(max, column)) for place, column in enumerate(columns)}
        self._inside: list[_Axis] = []
        self._outside: list[int] = []
        self.size = 1
        """Cells of the box."""
        for place in sorted(lengths, key=lambda place: -weight[place]):
            if lengths[place] == 1:
                continue
            if self.size * lengths[place] <= limit:
                self._inside.append(_Axis(place, self.size, lengths[place]))
                self.size *= lengths[place]
            else:
                self._outside.append(place)
        self._between: dict[tuple[int, Changes, int], Table] = {}
        self._tables: dict[tuple[tuple[int, ...], ...], Table] = {}
        self._known_firsts: dict[Classes, list[int]] = {}
        self._slices: dict[tuple[int, Classes, int, Range], int] = {}
        self._cells: dict[int, tuple[int, ...]] = {}

    def cells(self, bits: int) -> tuple[int, ...]:
        """The cells of a set in rising order."""
        found = self._cells.get(bits)
        if found is None:
            digits = bin(bits)[:1:-1]
            cells, at = [], digits.find("1")
            while at >= 0:
                cells.append(at)
                at = digits.find("1", at + 1)
            found = self._cells[bits] = tuple(cells)
        return found

    def cell(self, classes: tuple[Classes, ...], numbers: tuple[int, ...]) -> int:
        """The cell of client-state numbers at a node with these classes."""
        return sum(self._class(axis.place, classes, numbers) * axis.stride for axis in self._inside)

    def code(self, classes: tuple[Classes, ...], numbers: tuple[int, ...]) -> int:
        """The code of the values outside the box; 0 where there are none."""
        return sum(
            self._class(place, classes, numbers) << (FIELD_BITS * at)
            for at, place in enumerate(self._outside)
        )

    def numbers(self, classes: tuple[Classes, ...], cell: int, code: int) -> tuple[int, ...]:
        """For each value the first number of the class that a cell and a code stand for."""
        found = [value.least for value in self.values]
        for axis in self._inside:
            which = cell // axis.stride % axis.length
            found[axis.place] += classes[axis.place].index(which)
        for place, number in self.outside(classes, code).items():
            found[place] = number
        return tuple(found)

    def outside(self, classes: tuple[Classes, ...], code: int) -> Mapping[int, int]:
        """By place, the first number of each class that a code stands for."""
        return {
            place: self.values[place].least
            + classes[place].index(code >> (FIELD_BITS * at) & ((1 << FIELD_BITS) - 1))
            for at, place in enumerate(self._outside)
        }

    @cached_property
    def axes(self) -> Mapping[int, int]:
        """Places of the values inside the box, and where each stands among the axes."""
        return {axis.place: at for at, axis in enumerate(self._inside)}

    def where(self, place: int, classes: Classes, change: int, limits: Range) -> int:
        """
        The cells at which a value inside the box lies in a range after a change.

        Args:
            place: Of the value.
            classes: Its classes at the node.
            change: By how much it changes before the range is read.
            limits: The range; the numbers of a class all lie within it, or none does.
        """
        key = (place, classes, change, limits)
        if key not in self._slices:
            axis, value = self._inside[self.axes[place]], self.values[place]
            within = [
                limits.holds(changed(value, value.least + first, change))
                for first in self._firsts(classes)
            ]
            run = (1 << axis.stride) - 1
            stripe = sum(run << axis.stride * at for at, holds in enumerate(within) if holds)
            period = axis.stride * axis.length
            self._slices[key] = sum(stripe << start for start in range(0, self.size, period))
        return self._slices[key]

    def table(self, here: Matter, changes: Changes, there: Matter) -> Table:
        """
        Where each cell leads.

        Args:
            here: What matters at the node.
            changes: By how much values change, by name.
            there: What matters at the node to which it leads.
        """
        key = (here.kind, changes, there.kind)
        if key not in self._between:
            self._between[key] = self._lay(here, dict(changes), there)
        return self._between[key]

    def _lay(self, here: Matter, by: Mapping[str, int], there: Matter) -> Table:
        steps: list[tuple[int, ...]] = []
        many = 1
        for axis in reversed(self._inside):
            change = by.get(self.values[axis.place].id, 0)
            step = self._step(axis, here.classes[axis.place], change, there.classes[axis.place])
            # As long as there is one class only on the axes outside it, nothing lies beyond its last.
            steps.append(step if many == 1 else step + (0,) * (axis.length - len(step)))
            many *= len(step)
        key = tuple(steps)
        if key not in self._tables:
            after = [0]
            for step in key:
                after = [base + more for base in after for more in step]
            self._tables[key] = Table(tuple(after))
        return self._tables[key]

    def onward(self, here: Matter, code: int, changes: Changes, there: Matter) -> int:
        """The code after changes, at the node to which they lead."""
        if not self._outside:
            return 0
        by = dict(changes)
        numbers = [value.least for value in self.values]
        for place, number in self.outside(here.classes, code).items():
            value = self.values[place]
            numbers[place] = changed(value, number, by.get(value.id, 0))
        return self.code(there.classes, tuple(numbers))

    def _step(self, axis: _Axis, here: Classes, change: int, there: Classes) -> tuple[int, ...]:
        last = len(here) - 1
        return tuple(
            [there[min(last, max(0, first + change))] * axis.stride for first in self._firsts(here)]
        )

    def _firsts(self, classes: Classes) -> list[int]:
        """Where the first number of each class stands among all numbers of the value."""
        if classes not in self._known_firsts:
            self._known_firsts[classes] = [classes.index(n) for n in range(max(classes) + 1)]
        return self._known_firsts[classes]

    def _class(self, place: int, classes: tuple[Classes, ...], numbers: tuple[int, ...]) -> int:
        return classes[place][numbers[place] - self.values[place].least]
