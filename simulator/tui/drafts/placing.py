"""Placing cards on piles, one by one."""

from dataclasses import dataclass, replace

from simulator.content.scenario import Scenario
from simulator.engine.action import Place
from simulator.engine.offer import Placing
from simulator.tui.drafts.choosing import GO_ON
from simulator.tui.drafts.draft import DIGITS, Move
from simulator.tui.keyline import Key
from simulator.tui.prose import prose
from simulator.tui.row import Row


@dataclass(frozen=True, slots=True)
class PlacingDraft:
    """Cards with the piles they lie on so far. A digit puts a card; Enter confirms when all lie."""

    prompt: str | None
    """What there is to do."""
    cards: tuple[tuple[str, str], ...]
    """Name and text of each card."""
    piles: tuple[tuple[str, str], ...]
    """Name and title of each pile."""
    lie: tuple[int | None, ...]
    """For each card the pile it lies on, from 0."""

    def rows(self) -> tuple[Row, ...]:
        """The cards, each with its pile."""
        if not self.cards:
            return (Row(prose(GO_ON)),)
        return tuple(
            Row(prose(text), "○" if pile is None else "●", tail=self._tail(pile))
            for (_, text), pile in zip(self.cards, self.lie, strict=True)
        )

    def keys(self) -> tuple[Key, ...]:
        """The piles, and Enter once all cards lie."""
        titles = enumerate((title for _, title in self.piles[:DIGITS]), start=1)
        piles = (*(Key(str(n), title) for n, title in titles), *self._beyond())
        done = (Key("Enter", "they lie well"),) if self._open() is None else ()
        return (*piles, *done)

    def enter(self, at: int) -> Move:
        """Confirm; or go to a card that does not lie anywhere yet."""
        waiting = self._open()
        if self.cards and waiting is not None:
            return Move(self, waiting if self.lie[at] is not None else at)
        piles = (self.piles[pile][0] for pile in self.lie if pile is not None)
        names = (name for name, _ in self.cards)
        return Move(self, at, Place(tuple(zip(names, piles, strict=True))))

    def digit(self, digit: int, at: int) -> Move:
        """Put the card on a pile, and go on to the next that does not lie anywhere yet."""
        if not self.cards or not 1 <= digit <= len(self.piles):
            return Move(self, at)
        lie = (*self.lie[:at], digit - 1, *self.lie[at + 1 :])
        after = replace(self, lie=lie)
        if self.lie[at] is not None:
            return Move(after, at)
        waiting = after._open(at)
        return Move(after, at if waiting is None else waiting)

    def space(self, at: int) -> Move:
        """Put the card on the next pile, so that piles without a digit can be had too."""
        if not self.cards:
            return Move(self, at)
        pile = self.lie[at]
        after = 0 if pile is None else (pile + 1) % len(self.piles)
        return Move(replace(self, lie=(*self.lie[:at], after, *self.lie[at + 1 :])), at)

    def carry(self, at: int, by: int) -> Move:
        """Nothing: cards have no order."""
        return Move(self, at)

    def _beyond(self) -> tuple[Key, ...]:
        return (Key("Space", "next pile"),) if len(self.piles) > DIGITS else ()

    def _open(self, after: int = -1) -> int | None:
        """The first card without a pile, looked for from here on and then from the start."""
        waiting = [index for index, pile in enumerate(self.lie) if pile is None]
        return next((i for i in waiting if i > after), waiting[0] if waiting else None)

    def _tail(self, pile: int | None) -> str:
        return "" if pile is None else f"→ {self.piles[pile][1]}"


def placing(scenario: Scenario, offer: Placing) -> PlacingDraft:
    """The cards that are dealt, none of them placed."""
    names = {resource.id: resource.name for resource in scenario.resources}
    piles = tuple((pile.id, pile.title or names.get(pile.id, pile.id)) for pile in offer.piles)
    cards = tuple((card.id, card.text) for card in offer.cards)
    return PlacingDraft(offer.prompt, cards, piles, (None,) * len(cards))
