"""A row of states, which know the same facts, parted by what is on offer at them and where it leads."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.verify.deciding import Exit, Rule, Rules
from simulator.verify.plan import Node

Exits = tuple[Exit, ...]
"""What is on offer, and which way each move takes."""


@dataclass(frozen=True, slots=True)
class Part:
    """States of one row that are treated alike."""

    cells: int
    """Their client-state values, as a set of cells."""
    dealt: tuple[bool, ...]
    """Which of the conditional cards of a sort or a match are dealt at them."""
    exits: Exits
    """What is on offer, and where it leads."""


def parts(node: Node, rules: Rules, facts: int, cells: int) -> Iterator[Part]:
    """
    A row parted.

    Args:
        node: Where it is.
        rules: What can be answered there.
        facts: Bits of the facts that are known.
        cells: Its client-state values, as a set of cells.
    """
    if rules.always is not None:
        yield Part(cells, (), rules.always)
        return
    if not rules.dealing:
        for bits, exits in _ways_on(rules, facts, cells):
            yield Part(bits, (), exits)
        return
    dealt = [check.where(facts) & cells for check in rules.dealing]
    for some in _split(cells, dealt):
        here = tuple(some & each != 0 for each in dealt)
        answers = node.answers(here)
        for bits, exits in _ways_on(rules, facts, some):
            yield Part(bits, here, tuple(each for each in exits if answers[each.place]))


def _ways_on(rules: Rules, facts: int, cells: int) -> Iterator[tuple[int, Exits]]:
    taken: list[tuple[int, Exit]] = []
    idle = cells
    for rule in rules.rules:
        offered = rule.check.where(facts) & cells
        if offered:
            idle &= ~offered
            _take(rule, facts, offered, taken)
    if idle and rules.otherwise is not None:
        _take(rules.otherwise, facts, idle, taken)
    if all(where == cells for where, _ in taken):
        yield cells, tuple(each for _, each in taken)
        return
    for bits in _split(cells, [where for where, _ in taken]):
        yield bits, tuple(each for where, each in taken if where & bits)


def _take(rule: Rule, facts: int, cells: int, taken: list[tuple[int, Exit]]) -> None:
    for each in rule.exits:
        here = each.check.where(facts | each.learned) & cells
        if here:
            taken.append((here, each))
            cells ^= here
            if not cells:
                return


def _split(cells: int, sets: list[int]) -> list[int]:
    """The cells in as few sets as there are ways of lying within or without the others."""
    found = [cells]
    for each in sets:
        found = [part for bits in found for part in (bits & each, bits & ~each) if part]
    return found
