"""What can still matter at a node: states that no later condition tells apart are one state.

A fact that no later condition reads is forgotten, and numbers of a client-state
value that every later condition, change and end of range treats alike are
joined. Both are exact: the joined states allow the same answers, with the same
evidence, for ever after.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.content.condition import Condition, Range
from simulator.content.scenario import Value
from simulator.verify.plan import Move, Node, Plan

Classes = tuple[int, ...]
"""For each number of a value, counted from its least: the number that stands for its class."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What matters at a node."""

    facts: frozenset[str]
    """Facts that a condition here or later may read."""
    classes: tuple[Classes, ...]
    """For each client-state value in order of declaration, its numbers by class."""


def matters(plan: Plan) -> dict[Node, Matter]:
    """What matters at each node of a plan."""
    values = tuple(enumerate(plan.course.scenario.state))
    found: dict[Node, Matter] = {}
    for node in plan.nodes:
        classes = tuple(_classes(node, place, value, found) for place, value in values)
        found[node] = Matter(_facts(node, found), classes)
    return found


def read_facts(plan: Plan) -> tuple[str, ...]:
    """Every fact that some condition of the plan reads, sorted."""
    return tuple(
        sorted(
            {
                fact
                for node in plan.nodes
                for condition in (
                    *_conditions(node),
                    *(later for move in node.every_move for later in _later(move)),
                )
                for fact in facts_of(condition)
            }
        )
    )


def facts_of(condition: Condition) -> tuple[str, ...]:
    """The facts that a condition reads."""
    return (*condition.knows, *condition.knows_any, *condition.not_knows)


def changed(value: Value, number: int, move: Move) -> int:
    """A number of a client-state value after a move."""
    changes = move.effect.change if move.effect else ()
    for name, change in changes:
        if name == value.id:
            return min(value.most, max(value.least, number + change))
    return number


def _facts(node: Node, found: dict[Node, Matter]) -> frozenset[str]:
    live = {fact for condition in _conditions(node) for fact in facts_of(condition)}
    for move in node.every_move:
        later = {fact for condition in _later(move) for fact in facts_of(condition)}
        later.update(*(found[way.node].facts for way in move.ways))
        live |= later.difference(move.effect.learn if move.effect else ())
    return frozenset(live)


def _classes(node: Node, place: int, value: Value, found: dict[Node, Matter]) -> Classes:
    here = _ranges(_conditions(node), value)
    onward = [
        (move, _ranges(_later(move), value), {found[w.node].classes[place] for w in move.ways})
        for move in node.every_move
    ]
    seen: dict[tuple[object, ...], int] = {}
    classes = []
    for number in range(value.least, value.most + 1):
        treated: list[object] = [limits.holds(number) for limits in here]
        for move, ranges, later in onward:
            then = changed(value, number, move)
            treated += [limits.holds(then) for limits in ranges]
            treated += [classes_then[then - value.least] for classes_then in later]
        classes.append(seen.setdefault(tuple(treated), number))
    return tuple(classes)


def _conditions(node: Node) -> Iterator[Condition]:
    yield from node.watched
    yield from (card.when for card in node.dealing if card.when is not None)
    yield from (move.when for move in node.every_move if move.when is not None)


def _later(move: Move) -> Iterator[Condition]:
    yield from (way.when for way in move.ways if way.when is not None)


def _ranges(conditions: Iterator[Condition], value: Value) -> list[Range]:
    return [
        limits for condition in conditions for name, limits in condition.state if name == value.id
    ]
