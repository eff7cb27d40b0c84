"""What was ever so, as bits: which facts were known or not, and where each client-state value stood.

For each fact there is a bit for *known* and one for *not known*, and for each
client-state value a bit for each of its numbers. Of a single state one bit of
each is set; what holds of several states together is the union of theirs. An
answer moves all of them at once: a new fact sets one bit and clears another, and
a change of a value shifts its bits and stops them at the ends of the range.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.content.condition import Condition, Range
from simulator.content.scenario import Scenario, Value
from simulator.verify.plan import Move

Seen = int
"""What was ever so, as bits."""


@dataclass(frozen=True, slots=True)
class _Change:
    on: Seen
    off: Seen
    moved: tuple[tuple[int, int, int], ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """A condition as bits."""

    parts: tuple[Seen, ...]
    """For each of its parts the bits of which one must be set."""
    against: Seen
    """Bits of which none may be set, if it is always to hold."""
    lacking: Seen
    """Bits of which one must be clear, if it is always to hold: facts of which one is enough."""
    fields: Seen
    """All bits of the facts and values that it reads."""

    @property
    def simple(self) -> bool:
        """Whether it has one part only, so that the union of states says all about it."""
        return len(self.parts) == 1 and not self.lacking & (self.lacking - 1)

    def possible(self, seen: Seen) -> bool:
        """Whether each part holds in one of the states; of a single state, whether it holds."""
        return all(seen & part for part in self.parts)

    def certain(self, seen: Seen) -> bool:
        """
        Whether it holds in all of the states; for a single state, whether it holds.

        Of several states this is sure where it says yes; a no is sure where the condition is simple.
        """
        enough = not self.lacking or seen & self.lacking != self.lacking
        return not seen & self.against and enough


class Fields:
    """Which bit stands for what in one scenario."""

    def __init__(self, scenario: Scenario) -> None:
        """Give bits to the facts and values of a scenario."""
        self._scenario = scenario
        self._facts = {fact.id: 2 * at for at, fact in enumerate(scenario.facts)}
        self._values: dict[str, tuple[int, Value]] = {}
        offset = 2 * len(scenario.facts)
        for value in scenario.state:
            self._values[value.id] = offset, value
            offset += value.most - value.least + 1
        self._changes: dict[Move, _Change | None] = {}
        self.all: Seen = (1 << offset) - 1
        """Every bit."""

    def known(self, fact: str) -> Seen:
        """The bit for a fact that is known."""
        return 1 << self._facts[fact]

    def unknown(self, fact: str) -> Seen:
        """The bit for a fact that is not known."""
        return 2 << self._facts[fact]

    def numbers(self, name: str, limits: Range | None = None) -> Seen:
        """The bits for the numbers of a value that lie within limits."""
        offset, value = self._values[name]
        return sum(
            1 << (offset + number - value.least)
            for number in range(value.least, value.most + 1)
            if limits is None or limits.holds(number)
        )

    def stood(self, seen: Seen, name: str) -> tuple[int, ...]:
        """The numbers at which a value stood, upwards."""
        offset, value = self._values[name]
        return tuple(
            number
            for number in range(value.least, value.most + 1)
            if seen >> (offset + number - value.least) & 1
        )

    def opening(self) -> Seen:
        """The state in which every attempt begins."""
        seen = 0
        for fact in self._scenario.facts:
            seen |= self.known(fact.id) if fact.from_start else self.unknown(fact.id)
        for value in self._scenario.state:
            seen |= self.numbers(value.id, Range(at_least=value.start, at_most=value.start))
        return seen

    def after(self, seen: Seen, move: Move) -> Seen:
        """What is so after a move, where this was so before it."""
        change = self._changed(move)
        if change is None:
            return seen
        seen = (seen | change.on) & ~change.off
        for offset, width, by in change.moved:
            whole = (1 << width) - 1
            before = seen >> offset & whole
            seen ^= (before ^ _shifted(before, by, width)) << offset
        return seen

    def all_after(self, before: Sequence[Seen], move: Move) -> Sequence[Seen]:
        """What is so after a move, for each of what was so before it."""
        change = self._changed(move)
        if change is None:
            return before
        if change.moved:
            return [self.after(one, move) for one in before]
        on, keep = change.on, ~change.off
        return [(one | on) & keep for one in before]

    def touches(self, move: Move, fields: Seen) -> bool:
        """Whether a move can change what is so of these fields."""
        change = self._changed(move)
        return change is not None and bool(
            (change.on | change.off) & fields
            or any(fields >> offset & 1 for offset, _, _ in change.moved)
        )

    def asked(self, condition: Condition) -> Asked:
        """A condition as bits."""
        parts, against = [], 0
        for part, opposite in self._parts(condition):
            parts.append(part)
            against |= opposite
        one_of = sum(self.known(fact) for fact in set(condition.knows_any))
        lacking = one_of << 1
        if one_of:
            parts.append(one_of)
        fields = against | lacking
        for part in parts:
            fields |= part
        return Asked(tuple(parts), against, lacking, fields)

    def _parts(self, condition: Condition) -> Iterator[tuple[Seen, Seen]]:
        for fact in condition.knows:
            yield self.known(fact), self.unknown(fact)
        for fact in condition.not_knows:
            yield self.unknown(fact), self.known(fact)
        for name, limits in condition.state:
            part = self.numbers(name, limits)
            yield part, self.numbers(name) ^ part

    def _changed(self, move: Move) -> _Change | None:
        if move not in self._changes:
            self._changes[move] = self._change(move)
        return self._changes[move]

    def _change(self, move: Move) -> _Change | None:
        if move.effect is None or not (move.effect.learn or move.effect.change):
            return None
        on = off = 0
        for fact in move.effect.learn:
            on |= self.known(fact)
            off |= self.unknown(fact)
        moved = []
        for name, by in move.effect.change:
            offset, value = self._values[name]
            moved.append((offset, value.most - value.least + 1, by))
        return _Change(on, off, tuple(moved))


def _shifted(bits: int, by: int, width: int) -> int:
    """Bits moved up or down, those that would leave the range gathered at its end."""
    if by >= 0:
        whole = (1 << width) - 1
        moved = bits << by
        return moved & whole | (1 << width - 1 if moved > whole else 0)
    return bits >> -by | (1 if bits & (1 << -by) - 1 else 0)
