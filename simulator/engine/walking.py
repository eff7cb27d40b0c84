"""A golden path walked through the engine: the answers of a walkthrough become the events of an attempt."""

from collections.abc import Iterator

from simulator.content.walkthrough import Answer, Walkthrough
from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.course import Course
from simulator.engine.event import Event, Started
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
from simulator.engine.rules import apply, begin, decide, options
from simulator.engine.state import State
from simulator.errors import NotOffered

LEAVE = "leave"
"""The topic that stands for leaving an ask scene early."""


def walk(course: Course, walkthrough: Walkthrough) -> tuple[Event, ...]:
    """
    The events of an attempt that answers as the walkthrough says; scenes to read on pass by themselves.

    Raises:
        NotOffered: An answer does not fit where the path stands, or the path
            stops before an ending or goes on after it; the author's mistake.
    """
    started = Started(scenario="", rubrics="", mode="coach", seed=0, avoid=tuple(walkthrough.avoid))
    events: list[Event] = [started]
    state = _read_on(course, begin(course, started), events)
    for move in walkthrough.steps:
        for scene, answer in move:
            for action in _actions(course, state, scene, answer):
                state = _take(course, state, action, events)
            state = _read_on(course, state, events)
    if not isinstance(options(course, state), Over):
        raise NotOffered(state.scene, "the walkthrough stops here, before an ending")
    return tuple(events)


def _take(course: Course, state: State, action: Action, events: list[Event]) -> State:
    (event,) = decide(course, state, action)
    events.append(event)
    return apply(course, state, event)


def _read_on(course: Course, state: State, events: list[Event]) -> State:
    while isinstance(options(course, state), Reading):
        state = _take(course, state, GoOn(), events)
    return state


def _actions(course: Course, state: State, scene: str, answer: Answer) -> Iterator[Action]:
    if scene != state.scene:
        raise NotOffered(state.scene, f"the walkthrough answers {scene}, but the path is here")
    offer = options(course, state)
    if isinstance(offer, Asking):
        yield from _topics(answer)
    else:
        yield _action(state, offer, answer)


def _topics(answer: Answer) -> Iterator[Action]:
    names = (answer,) if isinstance(answer, str) else answer
    for name in names:
        yield Leave() if name == LEAVE else AskAbout(str(name))


def _action(state: State, offer: Offer, answer: Answer) -> Action:
    match offer, answer:
        case Choosing(), str(name):
            return Pick(name)
        case Placing(), tuple(pairs):
            return Place(tuple(pair for pair in pairs if isinstance(pair, tuple)))
        case Ordering(), tuple(order):
            return Put(tuple(str(name) for name in order))
        case Writing(), tuple(sentences):
            return Write(tuple(str(name) for name in sentences))
        case Writing(), str(name):
            return Write((name,))
    raise NotOffered(state.scene, "this kind of answer does not fit here")
