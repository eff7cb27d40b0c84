"""Conditions and moves worked out beforehand for given client-state values: what is left is facts as bits."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.content.condition import Condition
from simulator.content.scenario import Value
from simulator.verify.merging import changed
from simulator.verify.plan import Move, Node

Numbers = tuple[int, ...]
"""Client-state values in order of declaration."""


@dataclass(frozen=True, slots=True)
class Test:
    """What a condition asks of the facts, once its ranges are known to hold."""

    all_of: int
    """Bits that must be set."""
    none_of: int
    """Bits that may not be set."""
    one_of: int
    """Bits of which one must be set; 0 asks nothing."""

    def passes(self, facts: int) -> bool:
        """Whether the facts meet it."""
        return (
            facts & self.all_of == self.all_of
            and not facts & self.none_of
            and (not self.one_of or facts & self.one_of != 0)
        )


ALWAYS = Test(0, 0, 0)
"""What holds whatever is known."""


@dataclass(frozen=True, slots=True)
class Path:
    """One way of a move."""

    test: Test
    """What the facts must meet."""
    node: Node
    """Where it leads."""
    numbers: Numbers
    """Client-state values there, not yet merged."""


@dataclass(frozen=True, slots=True)
class Possible:
    """A move that the client-state values allow."""

    move: Move
    """The move."""
    answers: int
    """How many different answers amount to it."""
    test: Test
    """What the facts must meet for it to be on offer."""
    learned: int
    """Bits of the facts that it brings."""
    paths: tuple[Path, ...]
    """Its ways, of which the first that passes is taken."""


class Decider:
    """Works conditions out for one scenario."""

    def __init__(self, values: tuple[Value, ...], bits: Mapping[str, int]) -> None:
        """For these client-state values, and the bits of those facts that are ever read."""
        self._values = values
        self._places = {value.id: place for place, value in enumerate(values)}
        self._bits = bits

    def test(self, condition: Condition | None, numbers: Numbers) -> Test | None:
        """What the condition asks of the facts; None where the numbers rule it out."""
        if condition is None:
            return ALWAYS
        for name, limits in condition.state:
            if not limits.holds(numbers[self._places[name]]):
                return None
        return Test(
            self.mask(condition.knows),
            self.mask(condition.not_knows),
            self.mask(condition.knows_any),
        )

    def mask(self, facts: tuple[str, ...]) -> int:
        """The facts as bits; those that are never read have none."""
        return sum({self._bits.get(fact, 0) for fact in facts})

    def possible(self, moves: Iterable[tuple[Move, int]], numbers: Numbers) -> tuple[Possible, ...]:
        """The moves that the numbers allow, of moves with how many answers amount to each."""
        found = []
        for move, answers in moves:
            test = self.test(move.when, numbers)
            if test is not None and answers:
                learned = self.mask(move.effect.learn) if move.effect else 0
                found.append(Possible(move, answers, test, learned, self._paths(move, numbers)))
        return tuple(found)

    def _paths(self, move: Move, numbers: Numbers) -> tuple[Path, ...]:
        pairs = zip(self._values, numbers, strict=True)
        then = tuple(changed(value, number, move) for value, number in pairs)
        tests = ((self.test(way.when, then), way.node) for way in move.ways)
        return tuple(Path(test, node, then) for test, node in tests if test is not None)
