"""Every state that a learner can come to, with every move out of it.

States of a node that know the same facts make a *row*; their client-state
values are a set of cells, one whole number. Rows are followed forward together,
so that most of the work is done once for many states. Then all states are
numbered, backwards, and gathered in *groups* at which the same is on offer.
"""

from bisect import bisect
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property, reduce
from operator import and_, or_
from typing import NamedTuple, Protocol, TypeVar

from simulator.content.scenario import Value
from simulator.engine.state import State
from simulator.verify.blocks import Block, Draft, Places
from simulator.verify.blowup import WIDEST, Blowup, TooManyStates
from simulator.verify.deciding import Decider, Exit, Rules
from simulator.verify.grid import CELLS, Grid
from simulator.verify.merging import matters, read_facts
from simulator.verify.parting import Part, parts
from simulator.verify.plan import Move, Node, Plan

__all__ = ["BUDGET", "Exploration", "Step", "TooManyStates"]

BUDGET = 1_000_000
"""States after which an exploration stops. Ours: about a third of a gigabyte."""

CHECK = 1_000
"""Parts after which the rows found so far are counted again. Ours: often enough to stop in time."""

Rows = dict[int, int]
"""The states of a node: by facts and code, the set of their cells."""

Parted = list[tuple[int, Part]]
"""The rows of a node in parts, each with the key of its row."""


class Step(NamedTuple):
    """A move that is on offer at a spot."""

    move: Move
    """The move."""
    then: int
    """The number of the spot it leads to."""
    answers: int
    """How many different answers amount to it."""


class Exploration:
    """All spots of a case, and all steps between them."""

    def __init__(self, plan: Plan, *, budget: int = BUDGET, limit: int = CELLS) -> None:
        """
        Explore a plan from its opening.

        Args:
            plan: The case, laid out.
            budget: States at which to stop.
            limit: Cells of the box in which client-state values are held, at the most.

        Raises:
            TooManyStates: The case has more states than the budget.
        """
        self._matter = matters(plan)
        self._nodes = plan.nodes
        self._grid = Grid(plan.course.scenario.state, self._matter.values(), limit=limit)
        read = read_facts(plan)
        self._bits = {fact: 1 << at for at, fact in enumerate(read)}
        self._width = len(read)
        numbered = {node: at for at, node in enumerate(self._nodes)}
        self._decider = Decider(self._grid, self._bits, self._matter, numbered)
        self._rules: dict[tuple[int, int], Rules] = {}
        self.blocks = self._number(self._reach(plan, budget))
        """All spots, by node, each after all those it leads to. Their numbers are their places."""
        self.opening = self.blocks[-1].first
        """The number of the spot at which every attempt begins."""
        self.size = sum(block.size for block in self.blocks)
        """How many spots there are."""

    def node(self, spot: int) -> Node:
        """The node at which a spot is."""
        return self._block(spot).node

    def told(self, spot: int) -> tuple[tuple[int, ...], int]:
        """What tells a spot from others of its node: the first number of each value's class, and facts as bits."""
        block = self._block(spot)
        run = _last(block.runs, spot - block.first)
        facts, code = self._apart(run.key)
        cell = run.cells[spot - block.first - run.first]
        return self._grid.numbers(self._matter[block.node].classes, cell, code), facts

    def steps(self, spot: int) -> tuple[Step, ...]:
        """The moves on offer at a spot, in the order of writing, and where they lead."""
        block = self._block(spot)
        group = _last(block.groups, spot - block.first)
        at = spot - block.first - group.first
        return tuple(
            Step(column.move, self.blocks[column.to].first + column.then[at], column.answers)
            for column in group.columns
        )

    def find(self, state: State) -> int:
        """
        The number of the spot that stands for a state of the engine.

        Raises:
            KeyError: No attempt comes to this state; the caller's mistake.
        """
        block = self._by_place[state.scene, state.asked]
        key, cell = self._key(block.node, state.values, self._decider.mask(state.facts))
        for run in block.runs:
            if run.key == key and cell in run.cells:
                return block.first + run.first + run.cells.index(cell)
        raise KeyError(state.scene)

    @cached_property
    def _firsts(self) -> list[int]:
        return [block.first for block in self.blocks]

    @cached_property
    def _by_place(self) -> dict[tuple[str, frozenset[str]], Block]:
        return {(block.node.scene.id, block.node.asked): block for block in self.blocks}

    def _apart(self, key: int) -> tuple[int, int]:
        return key & ((1 << self._width) - 1), key >> self._width

    def _block(self, spot: int) -> Block:
        return self.blocks[bisect(self._firsts, spot) - 1]

    def _key(self, node: Node, numbers: tuple[int, ...], facts: int) -> tuple[int, int]:
        classes = self._matter[node].classes
        code = self._grid.code(classes, numbers)
        key = facts & self._decider.keep(node) | code << self._width
        return key, self._grid.cell(classes, numbers)

    def _parts(self, number: int, rows: Rows) -> Iterator[tuple[int, Part]]:
        """The rows of a node parted, each part with the key of its row."""
        node = self._nodes[number]
        for key, cells in rows.items():
            facts, code = self._apart(key)
            if (number, code) not in self._rules:
                self._rules[number, code] = self._decider.rules(node, code)
            for part in parts(node, self._rules[number, code], facts, cells):
                yield key, part

    def _then(self, key: int, leaving: Exit) -> int:
        """The key of the row to which an exit leads."""
        return (key | leaving.learned) & leaving.keep | leaving.code << self._width

    def _reach(self, plan: Plan, budget: int) -> list[Parted]:
        """The rows of every node that somebody comes to, parted."""
        reached: list[Rows] = [{} for _ in self._nodes]
        found: list[Parted] = [[] for _ in self._nodes]
        scenario = plan.course.scenario
        known = self._decider.mask(fact.id for fact in scenario.facts if fact.from_start)
        start = tuple(value.start for value in scenario.state)
        key, cell = self._key(plan.opening, start, known)
        reached[-1][key] = 1 << cell
        states = 0
        for number in reversed(range(len(self._nodes))):
            rows = reached[number]
            states += sum(cells.bit_count() for cells in rows.values())
            if states > budget:
                raise self._blown_up(budget, reached)
            for at, (row, part) in enumerate(self._parts(number, rows)):
                found[number].append((row, part))
                cells = self._grid.cells(part.cells)
                for leaving in part.exits:
                    _, image = leaving.table.image(part.cells, cells)
                    onward, then = reached[leaving.to], self._then(row, leaving)
                    onward[then] = onward.get(then, 0) | image
                if at % CHECK == CHECK - 1 and states + sum(map(len, reached[:number])) > budget:
                    raise self._blown_up(budget, reached)
        return found

    def _number(self, found: list[Parted]) -> tuple[Block, ...]:
        """All spots numbered and gathered, backwards, so that where a move leads has its number."""
        blocks: list[Block] = []
        places: list[Places] = []
        first = 0
        for number, node in enumerate(self._nodes):
            draft = Draft(self._grid, places)
            for key, part in found[number]:
                draft.add(key, part, [self._then(key, leaving) for leaving in part.exits])
            block = draft.block(number, node, first)
            places.append(draft.places)
            blocks.append(block)
            first += block.size
        return tuple(blocks)

    def _blown_up(self, budget: int, reached: list[Rows]) -> TooManyStates:
        counts = [sum(map(int.bit_count, rows.values())) for rows in reached]
        widest = max(range(len(reached)), key=counts.__getitem__)
        rows, classes = reached[widest], self._matter[self._nodes[widest]].classes
        known = [key & (1 << self._width) - 1 for key in rows]
        ever, always = reduce(or_, known), reduce(and_, known)
        numbers = {
            self._grid.numbers(classes, cell, code)
            for code, cells in self._by_code(rows).items()
            for cell in self._grid.cells(cells)
        }
        return TooManyStates(
            Blowup(
                budget,
                scenes=_by_scene(self._nodes, counts),
                facts=tuple(f for f, bit in self._bits.items() if ever & ~always & bit),
                values=_varying(self._grid.values, numbers),
            )
        )

    def _by_code(self, rows: Rows) -> Rows:
        """The cells of all rows together, whatever is known, by code."""
        together: Rows = {}
        for key, cells in rows.items():
            _, code = self._apart(key)
            together[code] = together.get(code, 0) | cells
        return together


def _by_scene(nodes: Sequence[Node], counts: Sequence[int]) -> tuple[tuple[str, int], ...]:
    found: Counter[str] = Counter()
    for node, count in zip(nodes, counts, strict=True):
        found[node.scene.id] += count
    return tuple(found.most_common(WIDEST))


def _varying(
    values: tuple[Value, ...], numbers: Collection[tuple[int, ...]]
) -> tuple[tuple[str, int], ...]:
    found = Counter({v.id: len({n[place] for n in numbers}) for place, v in enumerate(values)})
    return tuple((name, many) for name, many in found.most_common() if many > 1)


class _Placed(Protocol):
    @property
    def first(self) -> int: ...


P = TypeVar("P", bound=_Placed)


def _last(some: Sequence[P], place: int) -> P:
    """The last of some that begins at a place or before."""
    return some[bisect(some, place, key=lambda one: one.first) - 1]
