"""How each task is asked and answered, line by line; nothing counts until an action is returned."""

from collections.abc import Callable, Sequence
from typing import assert_never

from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick, Put, Write
from simulator.engine.offer import (
    Asking,
    Choosing,
    Offer,
    Ordering,
    Over,
    Placing,
    Reading,
    Writing,
)
from simulator.plain.layout import span
from simulator.plain.placing import place
from simulator.plain.talk import HINT, Talk
from simulator.plain.typed import Misread, Named, not_understood, one_of, several


def hear(talk: Talk, offer: Offer, pile_name: Callable[[str], str]) -> Action:
    """
    The learner's answer to what is offered; asks again until one is understood.

    Raises:
        ValueError: The case is over and nothing can be answered; the caller's mistake.
    """
    match offer:
        case Reading():
            return _read_on(talk)
        case Choosing(options):
            return Pick(_one(talk, f"Your answer, {span(options)} {HINT}", options))
        case Asking():
            return _ask(talk, offer)
        case Placing():
            return place(talk, offer, pile_name)
        case Ordering():
            return _order(talk, offer)
        case Writing():
            return _write(talk, offer)
        case Over():
            raise ValueError("the case is over")
    assert_never(offer)


def _one(talk: Talk, prompt: str, things: Sequence[Named]) -> str:
    while True:
        thing = one_of(talk.listen(prompt), things)
        if not isinstance(thing, Misread):
            return thing.id
        talk.say(f"{thing.reason} Possible: {span(things)}.")


def _read_on(talk: Talk) -> GoOn:
    while line := talk.listen(f"Press Enter to read on {HINT}"):
        talk.say(f"{not_understood(line)} There is nothing to choose here: press Enter.")
    return GoOn()


def _ask(talk: Talk, offer: Asking) -> AskAbout | Leave:
    possible = span(offer.options) + (", or 0 to leave" if offer.leave else "")
    while True:
        line = talk.listen(f"Ask about, {possible} {HINT}")
        if line.lower() in {"0", "leave"}:
            if offer.leave:
                return Leave()
            talk.say(f"Ask at least one thing before you leave. Possible: {possible}.")
            continue
        topic = one_of(line, offer.options)
        if not isinstance(topic, Misread):
            return AskAbout(topic.id)
        talk.say(f"{topic.reason} Possible: {possible}.")


def _order(talk: Talk, offer: Ordering) -> Put:
    count = len(offer.items)
    example = " ".join(str(number) for number in range(count, 0, -1))
    while True:
        line = talk.listen(f"All {count} numbers, first to last, such as {example} {HINT}")
        items = several(line, offer.items)
        if isinstance(items, Misread):
            talk.say(f"{items.reason} Possible: the numbers 1 to {count} in your order.")
        elif len(items) < count:
            talk.say(f"{count} numbers are needed; these are {len(items)}.")
        else:
            return Put(tuple(item.id for item in items))


def _write(talk: Talk, offer: Writing) -> Write:
    possible = f"Possible: numbers from {span(offer.sentences)}, or none."
    while True:
        line = talk.listen(f"Numbers of the sentences that go in, or none {HINT}")
        if line.lower() == "none":
            return Write(())
        sentences = several(line, offer.sentences)
        if isinstance(sentences, Misread):
            talk.say(f"{sentences.reason} {possible}")
        elif sentences:
            return Write(tuple(one.id for one in sentences))
        else:
            talk.say(f"Nothing was typed. {possible}")
