"""Why an answer is refused, in words a learner can act on."""

from collections.abc import Iterable

from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.offer import (
    Asking,
    Choosing,
    Offer,
    Ordering,
    Placing,
    Reading,
    Writing,
)
from simulator.errors import did_you_mean


def refusal(offer: Offer, action: Action) -> str | None:
    """What is wrong with this answer to this offer; None where nothing is."""
    match offer, action:
        case Reading(), GoOn():
            return None
        case Choosing(options), Pick(name):
            return _unknown("option", name, [option.id for option in options])
        case Asking(options), AskAbout(name):
            return _unknown("topic", name, [option.id for option in options])
        case Asking(leave=leave), Leave():
            return "ask about something before you leave" if leave is None else None
        case Placing(), Place(pairs):
            return _placing(offer, pairs)
        case Ordering(items=items), Put(order):
            return _once_each("item", order, [item.id for item in items])
        case Writing(sentences=sentences), Write(chosen):
            return _note(chosen, [sentence.id for sentence in sentences])
    return "this kind of answer does not fit here"


def _unknown(kind: str, name: str, known: list[str]) -> str | None:
    if name in known:
        return None
    return f"there is no {kind} {name} here{did_you_mean(name, known)}"


def _placing(offer: Placing, pairs: tuple[tuple[str, str], ...]) -> str | None:
    piles = [pile.id for pile in offer.piles]
    wrong = _once_each("card", [card for card, _ in pairs], [card.id for card in offer.cards])
    return wrong or next((w for _, pile in pairs if (w := _unknown("pile", pile, piles))), None)


def _note(chosen: tuple[str, ...], known: list[str]) -> str | None:
    if (wrong := _first_unknown("sentence", chosen, known)) is not None:
        return wrong
    return "a sentence was put in twice" if len(set(chosen)) != len(chosen) else None


def _once_each(kind: str, given: Iterable[str], known: list[str]) -> str | None:
    given = list(given)
    if (wrong := _first_unknown(kind, given, known)) is not None:
        return wrong
    missing = [name for name in known if name not in given]
    if missing:
        return f"the {kind} {missing[0]} is missing"
    return f"a {kind} was named twice" if len(given) != len(known) else None


def _first_unknown(kind: str, given: Iterable[str], known: list[str]) -> str | None:
    return next((wrong for name in given if (wrong := _unknown(kind, name, known))), None)
