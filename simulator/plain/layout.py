"""What is offered, as numbered lines."""

from collections.abc import Callable, Sequence
from typing import assert_never

from simulator.content.scene import Scene
from simulator.engine.course import Course
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
from simulator.scoring.feedback import pile_title
from simulator.wording.briefing import paragraphs
from simulator.wording.speakers import duration, offered


def lay_out(offer: Offer, pile_name: Callable[[str], str]) -> tuple[str, ...]:
    """
    What is offered, one line each.

    Args:
        offer: What may be answered.
        pile_name: What a pile is called, by its name in files.
    """
    match offer:
        case Reading() | Over():
            return ()
        case Choosing(options):
            return _numbered([offered(option) for option in options])
        case Asking(options, minutes, leave):
            topics = [f"{offered(one)} ({duration(one.minutes)})" for one in options]
            last = (f"0. {leave}",) if leave else ()
            return (f"Time left: {duration(minutes)}.", *_numbered(topics), *last)
        case Placing(prompt, cards, piles, _):
            return (
                prompt,
                *(f"Card {n}. {card.text}" for n, card in enumerate(cards, start=1)),
                *(f"Pile {n}. {pile_name(pile.id)}" for n, pile in enumerate(piles, start=1)),
            )
        case Ordering(prompt, items):
            return (prompt, *_numbered([item.text for item in items]))
        case Writing(prompt, sentences):
            return (*paragraphs(prompt), *_numbered([one.text for one in sentences]))
    assert_never(offer)


def pile_name(course: Course, scene: Scene, name: str) -> str:
    """What a pile of a scene is called, by its name in files."""
    task = scene.sort or scene.match
    piles = task.piles if task else ()
    found = next((pile for pile in piles if pile.id == name), None)
    return pile_title(course, found) if found else name


def span(things: Sequence[object]) -> str:
    """The numbers by which things can be named: `1 to 4`."""
    return "1" if len(things) == 1 else f"1 to {len(things)}"


def _numbered(lines: Sequence[str]) -> tuple[str, ...]:
    return tuple(f"{number}. {line}" for number, line in enumerate(lines, start=1))
