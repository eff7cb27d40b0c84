"""Conditions and moves of a node worked out beforehand: what is left is facts as bits, and sets of cells."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.content.condition import Condition
from simulator.verify.grid import EVERYWHERE, NOWHERE, Grid, Table
from simulator.verify.merging import Matter, change_of, changed
from simulator.verify.plan import Move, Node


@dataclass(frozen=True, slots=True)
class Check:
    """What a condition asks of client state and facts."""

    cells: int = EVERYWHERE
    """The cells at which its ranges hold."""
    all_of: int = 0
    """Bits of facts that must be known."""
    none_of: int = 0
    """Bits of facts that may not be known."""
    one_of: int = 0
    """Bits of facts of which one must be known; 0 asks nothing."""

    def where(self, facts: int) -> int:
        """The cells at which it holds, facts being what they are."""
        if (
            facts & self.all_of != self.all_of
            or facts & self.none_of
            or (self.one_of and not facts & self.one_of)
        ):
            return NOWHERE
        return self.cells


ALWAYS = Check()
"""What holds whatever is the case."""

NEVER = Check(NOWHERE)
"""What holds in no case."""


@dataclass(frozen=True, slots=True, eq=False)
class Exit:
    """One way of a move, as it is taken from given values outside the box."""

    move: Move
    """The move."""
    place: int
    """Of the move among all of its node."""
    to: int
    """The number of the node to which it leads."""
    check: Check
    """What must hold once the facts of the move are known."""
    learned: int
    """Bits of the facts that it brings."""
    keep: int
    """Bits of the facts that still matter there."""
    code: int
    """The code there."""
    table: Table
    """Where each cell leads."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A move that is on offer where its check says so."""

    place: int
    """Of the move among all of its node."""
    check: Check
    """What must hold for it to be on offer."""
    exits: tuple[Exit, ...]
    """Its ways, of which the first that holds is taken."""


@dataclass(frozen=True, slots=True, eq=False)
class Rules:
    """Everything that can be answered at a node, for given values outside the box."""

    dealing: tuple[Check, ...]
    """When each of the conditional cards is dealt."""
    rules: tuple[Rule, ...]
    """The moves."""
    otherwise: Rule | None
    """The move where no other is on offer."""
    always: tuple[Exit, ...] | None
    """What is on offer and where it leads, if that is the same whatever is the case."""


class Decider:
    """Works conditions and moves out for one plan."""

    def __init__(
        self,
        grid: Grid,
        bits: Mapping[str, int],
        matter: Mapping[Node, Matter],
        numbered: Mapping[Node, int],
    ) -> None:
        """
        For one plan.

        Args:
            grid: The client state.
            bits: Of those facts that are ever read.
            matter: What matters at each node.
            numbered: The number of each node.
        """
        self._grid = grid
        self._bits = bits
        self._matter = matter
        self._numbered = numbered
        self._places = {value.id: place for place, value in enumerate(grid.values)}
        self._keep = {node: self.mask(each.facts) for node, each in matter.items()}

    def mask(self, facts: Iterable[str]) -> int:
        """The facts as bits; those that are never read have none."""
        bits = 0
        for fact in facts:
            bits |= self._bits.get(fact, 0)
        return bits

    def keep(self, node: Node) -> int:
        """Bits of the facts that matter at a node."""
        return self._keep[node]

    def rules(self, node: Node, code: int) -> Rules:
        """Everything that can be answered at a node, the values outside the box being what the code says."""
        dealing = tuple(self.check(node, code, card.when) for card in node.dealing)
        answers = (1,) * len(node.moves) if dealing else node.answers(())
        every = (
            self._rule(node, code, place, move)
            for place, (move, possible) in enumerate(zip(node.moves, answers, strict=True))
            if possible
        )
        rules = tuple(rule for rule in every if rule.check is not NEVER)
        last = node.otherwise
        return Rules(
            dealing=dealing,
            rules=rules,
            otherwise=None if last is None else self._rule(node, code, len(node.moves), last),
            always=None if dealing else _always(rules),
        )

    def check(
        self, node: Node, code: int, condition: Condition | None, move: Move | None = None
    ) -> Check:
        """
        What a condition asks at a node.

        Args:
            node: The node.
            code: The values outside the box.
            condition: None always holds.
            move: A move whose changes are counted first.
        """
        if condition is None:
            return ALWAYS
        classes = self._matter[node].classes
        cells = EVERYWHERE
        for name, limits in condition.state:
            place = self._places[name]
            change = 0 if move is None else change_of(move, name)
            if place in self._grid.axes:
                cells &= self._grid.where(place, classes[place], change, limits)
                continue
            number = self._grid.outside(classes, code).get(place, self._grid.values[place].least)
            if not limits.holds(changed(self._grid.values[place], number, change)):
                return NEVER
        return Check(
            cells,
            self.mask(condition.knows),
            self.mask(condition.not_knows),
            self.mask(condition.knows_any),
        )

    def _rule(self, node: Node, code: int, place: int, move: Move) -> Rule:
        check = self.check(node, code, move.when)
        if check is NEVER:
            return Rule(place, check, ())
        learned = self.mask(move.effect.learn) if move.effect else 0
        changes = move.effect.change if move.effect else ()
        here = self._matter[node]
        exits = []
        for way in move.ways:
            if (then := self.check(node, code, way.when, move)) is NEVER:
                continue
            there = self._matter[way.node]
            table = self._grid.table(here, changes, there)
            onward = self._grid.onward(here, code, changes, there)
            to, keep = self._numbered[way.node], self._keep[way.node]
            exits.append(Exit(move, place, to, then, learned, keep, onward, table))
            if way.when is None:
                break
        return Rule(place, check, tuple(exits))


def _always(rules: tuple[Rule, ...]) -> tuple[Exit, ...] | None:
    if not rules or any(rule.check is not ALWAYS for rule in rules):
        return None
    if any(rule.exits[0].check is not ALWAYS for rule in rules):
        return None
    return tuple(rule.exits[0] for rule in rules)
