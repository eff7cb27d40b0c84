"""What can still matter at a node: states that no later condition tells apart are one state.

A fact that no later condition reads is forgotten, and numbers of a client-state
value that every later condition, change and end of range treats alike are
joined. Both are exact: the joined states allow the same answers, with the same
evidence, for ever after.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.content.condition import Condition, Range
from simulator.content.scenario import Value
from simulator.verify.plan import Move, Node, Plan, Way

Classes = tuple[int, ...]
"""For each number of a value, counted from its least: its class. Classes count from 0 in order of appearance."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What matters at a node."""

    facts: frozenset[str]
    """Facts that a condition here or later may read."""
    classes: tuple[Classes, ...]
    """For each client-state value in order of declaration, its numbers by class."""
    kind: int
    """The same for nodes with the same classes."""


def matters(plan: Plan) -> dict[Node, Matter]:
    """What matters at each node of a plan."""
    joiners = tuple(_Joiner(value) for value in plan.course.scenario.state)
    places = {value.id: place for place, value in enumerate(plan.course.scenario.state)}
    kinds: dict[tuple[Classes, ...], int] = {}
    found: dict[Node, Matter] = {}
    for node in plan.nodes:
        treatments = [{joiner.alike} for joiner in joiners]
        here = tuple(_here(node))
        for condition in here:
            for name, limits in condition.state:
                place = places[name]
                treatments[place].add(joiners[place].within(0, limits))
        for change, way in _onward(node):
            by = dict(change)
            there = found[way.node].classes
            for joiner, treated, classes in zip(joiners, treatments, there, strict=True):
                treated.add(joiner.after(by.get(joiner.name, 0), classes))
            for name, limits in way.when.state if way.when else ():
                place = places[name]
                treatments[place].add(joiners[place].within(by.get(name, 0), limits))
        joined = tuple(map(_joined, treatments))
        kind = kinds.setdefault(joined, len(kinds))
        found[node] = Matter(_facts(here, node, found), joined, kind)
    return found


def read_facts(plan: Plan) -> tuple[str, ...]:
    """Every fact that some condition of the plan reads, sorted."""
    read = {
        fact
        for node in plan.nodes
        for condition in (*_here(node), *(c for move in node.every_move for c in _later(move)))
        for fact in facts_of(condition)
    }
    return tuple(sorted(read))


def facts_of(condition: Condition) -> tuple[str, ...]:
    """The facts that a condition reads."""
    return (*condition.knows, *condition.knows_any, *condition.not_knows)


def changed(value: Value, number: int, change: int) -> int:
    """A number of a client-state value after a change, which stops at the ends of its range."""
    return min(value.most, max(value.least, number + change))


def change_of(move: Move, value: str) -> int:
    """By how much a move changes a value."""
    return next((by for name, by in move.effect.change if name == value), 0) if move.effect else 0


def _onward(node: Node) -> set[tuple[tuple[tuple[str, int], ...], Way]]:
    """Where moves lead, and what they change on the way; several may do the same."""
    return {
        (move.effect.change if move.effect else (), way)
        for move in node.every_move
        for way in move.ways
    }


class _Joiner:
    """How the numbers of one value are treated: for each number a class, of those that are treated alike."""

    def __init__(self, value: Value) -> None:
        self._value = value
        self._within: dict[tuple[int, Range], Classes] = {}
        self._after: dict[tuple[int, Classes], Classes] = {}
        self.name = value.id
        self.alike: Classes = (0,) * (value.most - value.least + 1)

    def within(self, change: int, limits: Range) -> Classes:
        """By a range that is read after a change."""
        key = (change, limits)
        if key not in self._within:
            self._within[key] = tuple(int(limits.holds(then)) for then in self._then(change))
        return self._within[key]

    def after(self, change: int, classes: Classes) -> Classes:
        """By the classes where a move with a change leads."""
        if not change:
            return classes
        key = (change, classes)
        if key not in self._after:
            least = self._value.least
            self._after[key] = tuple(classes[then - least] for then in self._then(change))
        return self._after[key]

    def _then(self, change: int) -> Iterator[int]:
        value = self._value
        return (changed(value, n, change) for n in range(value.least, value.most + 1))


def _joined(treatments: set[Classes]) -> Classes:
    """The classes of numbers that are alike in every treatment."""
    return _counted(zip(*treatments, strict=True))


def _counted(kinds: Iterable[object]) -> Classes:
    seen: dict[object, int] = {}
    return tuple(seen.setdefault(kind, len(seen)) for kind in kinds)


def _facts(here: Iterable[Condition], node: Node, found: dict[Node, Matter]) -> frozenset[str]:
    live = {fact for condition in here for fact in facts_of(condition)}
    for move in node.every_move:
        later = {fact for condition in _later(move) for fact in facts_of(condition)}
        later.update(*(found[way.node].facts for way in move.ways))
        live |= later.difference(move.effect.learn if move.effect else ())
    return frozenset(live)


def _here(node: Node) -> Iterator[Condition]:
    yield from (card.when for card in node.dealing if card.when is not None)
    yield from (move.when for move in node.every_move if move.when is not None)


def _later(move: Move) -> tuple[Condition, ...]:
    return tuple(way.when for way in move.ways if way.when is not None)
