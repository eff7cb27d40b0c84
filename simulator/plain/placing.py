"""Putting cards on piles, one by one or all at once; nothing counts before a yes."""

from collections.abc import Callable

from simulator.content.task import Card
from simulator.engine.action import Place
from simulator.engine.offer import Placing
from simulator.plain.layout import span
from simulator.plain.talk import HINT, NO, YES, Talk
from simulator.plain.typed import Misread, not_understood, one_of, pairs


def place(talk: Talk, offer: Placing, pile_name: Callable[[str], str]) -> Place:
    """
    The learner's piles, confirmed.

    Args:
        talk: Where to ask.
        offer: The cards and piles.
        pile_name: What a pile is called, by its name in files.
    """
    laid: dict[str, str] = {}
    while True:
        card = next((one for one in offer.cards if one.id not in laid), None)
        if card is not None:
            _lay(talk, offer, card, laid)
            continue
        talk.say("", "You have put:")
        talk.say(*(f"{pile_name(laid[one.id])}: {one.text}" for one in offer.cards))
        if _agreed(talk, laid):
            return Place(tuple(laid.items()))


def _lay(talk: Talk, offer: Placing, card: Card, laid: dict[str, str]) -> None:
    number = offer.cards.index(card) + 1
    prompt = f"Card {number} of {len(offer.cards)}: {card.text} Pile {span(offer.piles)} {HINT}"
    line = talk.listen(prompt)
    if line.lower() == "u":
        _take_back(talk, laid)
        return
    if "=" in line:
        given = pairs(line, offer.cards, offer.piles)
        if not isinstance(given, Misread):
            for name, pile_id in given:
                laid.pop(name, None)
                laid[name] = pile_id
            return
        reason = given.reason
    else:
        pile = one_of(line, offer.piles)
        if not isinstance(pile, Misread):
            laid[card.id] = pile.id
            return
        reason = pile.reason
    talk.say(f"{reason} Possible: {span(offer.piles)}, u to undo, or all at once like 1=2 2=1.")


def _agreed(talk: Talk, laid: dict[str, str]) -> bool:
    line = talk.listen(f"Is this how you want it? y or n, u to undo the last card {HINT}").lower()
    if line in YES:
        return True
    if line == "u":
        _take_back(talk, laid)
    elif line in NO:
        laid.clear()
        talk.say("Once more from the first card.")
    else:
        talk.say(f"{not_understood(line)} Possible: y, n or u.")
    return False


def _take_back(talk: Talk, laid: dict[str, str]) -> None:
    if laid:
        laid.popitem()
    else:
        talk.say("There is no card to take back.")
