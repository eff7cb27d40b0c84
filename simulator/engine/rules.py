"""The four functions of the engine."""

from collections.abc import Iterable
from functools import reduce

from simulator.content.effect import Choice, Effect, Topic
from simulator.content.scene import Scene
from simulator.content.task import Ask, Match, Note, Rank, Sort
from simulator.engine.action import Action, AskAbout, GoOn, Leave
from simulator.engine.allowing import refusal
from simulator.engine.consequence import consequence, dealt
from simulator.engine.course import Course
from simulator.engine.event import Answered, Event, Started
from simulator.engine.holding import holds, taken
from simulator.engine.offer import (
    Asking,
    Choosing,
    Offer,
    Option,
    Ordering,
    Over,
    Placing,
    Reading,
    Writing,
)
from simulator.engine.state import State
from simulator.errors import AttemptEnded, NotOffered, ReplayError


def begin(course: Course, started: Started) -> State:
    """The state in which an attempt opens."""
    facts = frozenset(fact.id for fact in course.scenario.facts if fact.from_start)
    values = tuple(value.start for value in course.scenario.state)
    opening = course.scenario.phases[0].scenes[0].id
    state = State(opening, values, facts, avoid=frozenset(started.avoid))
    return _enter(course, state, opening)


def options(course: Course, state: State) -> Offer:
    """What may be answered now, in the order of writing."""
    scene = course.scenes[state.scene]
    if scene.ending is not None:
        return Over(scene.ending)
    if scene.choices:
        return Choosing(tuple(_option(c) for c in scene.choices if holds(course, state, c.when)))
    match scene.task:
        case None:
            return Reading()
        case Ask():
            return _asking(course, state, scene)
        case Rank(prompt=prompt, items=items):
            return Ordering(prompt, items)
        case Note(prompt=prompt, sentences=sentences):
            return Writing(prompt, sentences)
        case Sort(prompt=prompt, cards=cards, piles=piles):
            return Placing(prompt, dealt(course, state, cards), piles, resources=False)
        case Match(prompt=prompt, cards=cards, piles=piles):
            return Placing(prompt, dealt(course, state, cards), piles, resources=True)


def decide(course: Course, state: State, action: Action) -> tuple[Event, ...]:
    """
    Whether this may be answered now, and what happened if it is.

    Raises:
        AttemptEnded: The case is over.
        NotOffered: The answer is not among what `options` offers; the caller's fault.
    """
    offer = options(course, state)
    if isinstance(offer, Over):
        raise AttemptEnded
    if (reason := refusal(offer, action)) is not None:
        raise NotOffered(state.scene, reason)
    return (Answered(state.scene, action),)


def apply(course: Course, state: State, event: Event) -> State:
    """The state after an event. Never refuses what `decide` allowed."""
    if isinstance(event, Started):
        return begin(course, event)
    action = event.action
    result = consequence(course, state, action)
    after = state if result is None else affected(course, state, result.effect)
    scene = course.scenes[state.scene]
    match action:
        case AskAbout(topic):
            return _asked(course, after, scene, topic)
        case Leave():
            assert scene.ask is not None
            return _enter(course, after, taken(course, after, scene.ask.goto))
        case GoOn():
            return _enter(course, after, taken(course, after, scene.goto))
        case _:
            assert result is not None
            return _enter(course, after, taken(course, after, result.effect.goto))


def replay(course: Course, events: Iterable[Event]) -> State:
    """
    The state after a whole record.

    Raises:
        ReplayError: The record does not begin with `Started`, or an answer does
            not fit the scene it claims. The content is another one, or the record is damaged.
    """
    first, rest = opened(events)
    return reduce(
        lambda state, numbered: step(course, state, *numbered),
        enumerate(rest, start=1),
        begin(course, first),
    )


def opened(events: Iterable[Event]) -> tuple[Started, list[Event]]:
    """
    The start of a record, and the rest of it.

    Raises:
        ReplayError: It does not begin with `Started`.
    """
    record = iter(events)
    first = next(record, None)
    if not isinstance(first, Started):
        raise ReplayError(0, "a record begins with the start of an attempt")
    return first, list(record)


def step(course: Course, state: State, seq: int, event: Event) -> State:
    """
    The state after a recorded event, which is checked first.

    Raises:
        ReplayError: The event does not fit; carries `seq`, counted from 0.
    """
    if isinstance(event, Started):
        raise ReplayError(seq, "an attempt starts once")
    if event.scene != state.scene:
        raise ReplayError(seq, f"it answers {event.scene}, but the case stands at {state.scene}")
    offer = options(course, state)
    if isinstance(offer, Over):
        raise ReplayError(seq, "the case had ended")
    if (reason := refusal(offer, event.action)) is not None:
        raise ReplayError(seq, reason)
    return apply(course, state, event)


def affected(course: Course, state: State, effect: Effect) -> State:
    """The state after changes and new facts are counted, still at the same scene."""
    if not effect.change and not effect.learn:
        return state
    values = list(state.values)
    for name, change in effect.change:
        place = course.places[name]
        limits = course.scenario.state[place]
        values[place] = min(limits.most, max(limits.least, values[place] + change))
    return State(
        state.scene,
        tuple(values),
        state.facts.union(effect.learn),
        state.minutes,
        state.asked,
        state.avoid,
    )


def _option(written: Choice | Topic) -> Option:
    minutes = written.minutes if isinstance(written, Topic) else 0
    text = written.say or written.do or ""
    return Option(written.id, text, written.say is not None, minutes)


def _asking(course: Course, state: State, scene: Scene) -> Asking:
    assert scene.ask is not None
    fitting = tuple(
        _option(topic)
        for topic in scene.ask.topics
        if topic.id not in state.asked
        and topic.minutes <= state.minutes
        and holds(course, state, topic.when)
    )
    may_leave = bool(state.asked) or not fitting
    return Asking(fitting, state.minutes, scene.ask.leave if may_leave else None)


def _asked(course: Course, state: State, scene: Scene, topic: str) -> State:
    assert scene.ask is not None
    minutes = next(t.minutes for t in scene.ask.topics if t.id == topic)
    after = State(
        state.scene,
        state.values,
        state.facts,
        state.minutes - minutes,
        state.asked | {topic},
        state.avoid,
    )
    if _asking(course, after, scene).options:
        return after
    return _enter(course, after, taken(course, after, scene.ask.goto))


def _enter(course: Course, state: State, name: str) -> State:
    """At a scene, or at what stands in for it where the learner leaves its topic out."""
    scene = course.entered(name, state.avoid)
    minutes = scene.ask.minutes if scene.ask else 0
    return State(scene.id, state.values, state.facts, minutes, frozenset(), state.avoid)
