"""Replaying a whole attempt at the full case, as happens whenever one is opened."""

from typing import assert_never

from simulator.engine import Action, Course, Event, Started, State, apply, begin, decide, options
from simulator.engine import replay as replay_events
from simulator.engine.action import AskAbout, GoOn, Pick, Place, Put, Write
from simulator.engine.event import to_event, to_plain
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
from simulator.engine.transcript import transcribe
from simulator.files import cache_folder, open_shelf
from tests.benchmarks.places import FULL_CASE
from tests.benchmarks.timing import Scale, interleaved, show, taking

EVENTS = 60
"""At most; a walk through the full case has fewer today."""


def run(scale: Scale) -> None:
    course = Course(open_shelf(cache=cache_folder()).case(FULL_CASE).scenario)
    events = played(course)[:EVENTS]
    kept = [to_plain(event) for event in events]
    times = interleaved(
        scale.rounds,
        {
            "replay": taking(lambda: replay_events(course, events), repeat=5),
            "replay with what came of each answer": taking(
                lambda: transcribe(course, events), repeat=5
            ),
            "the same from what a store keeps": taking(
                lambda: transcribe(course, [to_event(plain) for plain in kept]), repeat=5
            ),
        },
    )
    title = f"Replay of {len(events)} events of {FULL_CASE}"
    show(title, times, beside="replay", aims=dict.fromkeys(times, "5 ms"))


def played(course: Course) -> list[Event]:
    """A whole attempt that always answers with the first there is."""
    started = Started(scenario="", rubrics="", mode="coach", seed=1)
    events: list[Event] = [started]
    state = begin(course, started)
    while (action := first(options(course, state), state)) is not None:
        (event,) = decide(course, state, action)
        events.append(event)
        state = apply(course, state, event)
    return events


def first(offer: Offer, state: State) -> Action | None:
    match offer:
        case Over():
            return None
        case Reading():
            return GoOn()
        case Choosing(choices):
            return Pick(choices[0].id)
        case Asking(topics):
            return AskAbout(topics[0].id)
        case Placing():
            return Place(tuple((card.id, offer.piles[0].id) for card in offer.cards))
        case Ordering():
            return Put(tuple(item.id for item in offer.items))
        case Writing():
            return Write(tuple(sentence.id for sentence in offer.sentences))
    assert_never(offer)
