"""What `?` says."""

from typing import assert_never

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
from simulator.wording.resume import NOT_KEPT

COMMANDS = (
    "?: this help",
    "s: the scene again",
    "b: the briefing",
    "c: the case file",
    "t: everything so far",
    "q: save and leave",
)
"""What can be typed at every prompt of a scene."""


def help_lines(offer: Offer, *, kept: bool) -> tuple[str, ...]:
    """
    How to answer what is offered now, and what else can be typed.

    Args:
        offer: What may be answered.
        kept: Whether answers are kept on disk.
    """
    stop = "Every answer is kept at once; you can stop at any time." if kept else NOT_KEPT
    return (*_how(offer), *COMMANDS, stop)


def _how(offer: Offer) -> tuple[str, ...]:
    match offer:
        case Reading():
            return ("Enter: read on",)
        case Choosing():
            return ("A number: say or do that",)
        case Asking(leave=leave):
            stop = ("0 or leave: stop asking",) if leave else ()
            return ("A number: ask about that; it takes the minutes it says", *stop)
        case Placing():
            return (
                "A number: put the card on that pile",
                "1=2 2=1: put card 1 on pile 2 and card 2 on pile 1",
                "u: take the last card back",
                "Nothing counts before you have said y at the end.",
            )
        case Ordering():
            return ("All numbers in your order, such as 2 1 3",)
        case Writing():
            return ("Numbers of the sentences that go in, such as 1 3", "none: write nothing")
        case Over():
            return ()
    assert_never(offer)
