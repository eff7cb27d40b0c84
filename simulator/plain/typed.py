"""What a typed line means: pure functions from text to names, or to what was not understood."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from simulator.errors import did_you_mean


class Named(Protocol):
    """Anything with a name."""

    @property
    def id(self) -> str:
        """The name."""


@dataclass(frozen=True, slots=True)
class Misread:
    """A line that means nothing here."""

    reason: str
    """What was not understood, as a sentence."""


NamedT = TypeVar("NamedT", bound=Named)

SHOWN_LENGTH = 40
"""Characters of a misread answer that are repeated. Ours: enough to recognise it."""


def one_of(word: str, things: Sequence[NamedT]) -> NamedT | Misread:
    """
    The thing meant by a number from 1 or by a name.

    Args:
        word: What was typed.
        things: In the order shown.
    """
    number = _number(word)
    if number is not None and things:
        if 1 <= number <= len(things):
            return things[number - 1]
        return Misread(f"There is no {number} here.")
    named = next((thing for thing in things if thing.id == word.lower()), None)
    return named or Misread(not_understood(word, things))


def several(line: str, things: Sequence[NamedT]) -> tuple[NamedT, ...] | Misread:
    """The things meant by numbers or names with blanks or commas between them, in the order typed."""
    found: list[NamedT] = []
    for word in line.replace(",", " ").split():
        thing = one_of(word, things)
        if isinstance(thing, Misread):
            return thing
        if thing in found:
            return Misread(f"{short(word)} is there twice.")
        found.append(thing)
    return tuple(found)


def pairs(
    line: str, cards: Sequence[NamedT], piles: Sequence[Named]
) -> tuple[tuple[str, str], ...] | Misread:
    """The cards and piles meant by `1=2 2=1`, in the order typed, as pairs of names."""
    found: dict[str, str] = {}
    for word in line.replace(",", " ").split():
        left, equals, right = word.partition("=")
        if not equals:
            return Misread(f"{short(word)} has no = between card and pile.")
        card, pile = one_of(left, cards), one_of(right, piles)
        if isinstance(card, Misread):
            return card
        if isinstance(pile, Misread):
            return pile
        if card.id in found:
            return Misread(f"Card {short(left)} is there twice.")
        found[card.id] = pile.id
    return tuple(found.items())


def not_understood(word: str, things: Sequence[Named] = ()) -> str:
    """A sentence that repeats what was typed, with names that come close."""
    if not word:
        return "Nothing was typed."
    close = did_you_mean(word.lower(), [thing.id for thing in things])
    return f"Not understood: {short(word)}{close or '.'}"


def short(word: str) -> str:
    """What was typed, cut to a length that can be repeated."""
    return word if len(word) <= SHOWN_LENGTH else f"{word[:SHOWN_LENGTH]}\u2026"


def _number(word: str) -> int | None:
    digits = word.removesuffix(".")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 5 else None
