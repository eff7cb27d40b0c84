"""Putting items in order."""

from dataclasses import dataclass, replace

from simulator.engine.action import Put
from simulator.engine.offer import Ordering
from simulator.tui.drafts.draft import DIGITS, Move
from simulator.tui.keyline import Key
from simulator.tui.prose import prose
from simulator.tui.row import Row


@dataclass(frozen=True, slots=True)
class OrderingDraft:
    """Items in the order they stand so far. A digit sends an item to its place; Enter confirms."""

    prompt: str | None
    """What there is to do."""
    items: tuple[tuple[str, str], ...]
    """Name and text of each, first to last."""

    def rows(self) -> tuple[Row, ...]:
        """The items with their places."""
        return tuple(Row(prose(text), str(n)) for n, (_, text) in enumerate(self.items, start=1))

    def keys(self) -> tuple[Key, ...]:
        """How to move, and how to confirm."""
        return (
            Key("u d", "up, down"),
            Key(f"1-{min(DIGITS, len(self.items))}", "to that place"),
            Key("Enter", "in this order"),
        )

    def enter(self, at: int) -> Move:
        """Confirm the order."""
        return Move(self, at, Put(tuple(name for name, _ in self.items)))

    def digit(self, digit: int, at: int) -> Move:
        """Send the item to this place, counted from 1."""
        if not 1 <= digit <= len(self.items):
            return Move(self, at)
        rest = [*self.items[:at], *self.items[at + 1 :]]
        rest.insert(digit - 1, self.items[at])
        return Move(replace(self, items=tuple(rest)), digit - 1)

    def space(self, at: int) -> Move:
        """Nothing: an item is always in."""
        return Move(self, at)

    def carry(self, at: int, by: int) -> Move:
        """Move the item one place."""
        return self.digit(at + by + 1, at)


def ordering(offer: Ordering) -> OrderingDraft:
    """The items as they are first shown."""
    return OrderingDraft(offer.prompt, tuple((item.id, item.text) for item in offer.items))
