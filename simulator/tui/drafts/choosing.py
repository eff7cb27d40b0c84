"""Choosing one thing to say, do or ask; and reading on."""

from dataclasses import dataclass

from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick
from simulator.engine.offer import Asking, Choosing, Option
from simulator.tui.drafts.draft import Move
from simulator.tui.keyline import Key
from simulator.tui.prose import prose
from simulator.tui.row import Row
from simulator.wording.speakers import duration, offered

GO_ON = "Go on"
"""What reading on is called."""


@dataclass(frozen=True, slots=True)
class ChoosingDraft:
    """One of several things: a press of its key is the answer."""

    offered: tuple[tuple[str, Row, Action], ...]
    """The digit of each, how it looks and what it means."""
    verb: str
    """What the digits do."""
    prompt: str | None = None
    """Nothing: the options speak for themselves."""

    def rows(self) -> tuple[Row, ...]:
        """The options."""
        return tuple(row for _, row, _ in self.offered)

    def keys(self) -> tuple[Key, ...]:
        """The digits."""
        digits = [digit for digit, _, _ in self.offered if digit]
        if not digits:
            return (Key("Enter", self.verb),)
        most = max(digits)
        span = f"1-{most}" if "0" not in digits else f"1-{most}, 0"
        return (Key(span if most > "1" else ", ".join(digits), self.verb),)

    def enter(self, at: int) -> Move:
        """Take the option one stands on."""
        return Move(self, at, self.offered[at][2])

    def digit(self, digit: int, at: int) -> Move:
        """Take the option with this digit."""
        found = (i for i, (key, _, _) in enumerate(self.offered) if key == str(digit))
        index = next(found, None)
        return Move(self, at) if index is None else self.enter(index)

    def space(self, at: int) -> Move:
        """Nothing: a choice is not made with the key that turns pages."""
        return Move(self, at)

    def carry(self, at: int, by: int) -> Move:
        """Nothing: options stay where they are."""
        return Move(self, at)


def reading() -> ChoosingDraft:
    """Nothing to decide but to read on."""
    return ChoosingDraft((("", Row(prose(GO_ON)), GoOn()),), "go on")


def choosing(offer: Choosing) -> ChoosingDraft:
    """The options of a scene, numbered from 1."""
    taken = (
        (str(number), _row(option, number), Pick(option.id))
        for number, option in enumerate(offer.options, start=1)
    )
    return ChoosingDraft(tuple(taken), "answer")


def asking(offer: Asking) -> ChoosingDraft:
    """The topics that fit, numbered from 1, and leaving on 0."""
    topics = (
        (str(number), _row(option, number), AskAbout(option.id))
        for number, option in enumerate(offer.options, start=1)
    )
    leave = [] if offer.leave is None else [("0", Row(prose(offer.leave), "0", above=1), Leave())]
    return ChoosingDraft((*topics, *leave), "ask")


def _row(option: Option, number: int) -> Row:
    takes = duration(option.minutes) if option.minutes else ""
    return Row(prose(offered(option)), str(number), tail=takes)
