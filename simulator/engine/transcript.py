"""An attempt read back: each answer with what stood before it, what it was and what came of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.engine.action import Action
from simulator.engine.consequence import Consequence, consequence
from simulator.engine.course import Course
from simulator.engine.event import Answered, Event, Started
from simulator.engine.rules import begin, opened, step
from simulator.engine.state import State


@dataclass(frozen=True, slots=True)
class Turn:
    """One answer in its place."""

    seq: int
    """Number of the event in the record; the start is 0."""
    before: State
    """How things stood."""
    action: Action
    """What was answered."""
    result: Consequence | None
    """What it amounted to; None where nothing was judged."""
    after: State
    """How things stood then."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """A whole attempt, as far as it has come."""

    started: Started
    """How it began."""
    turns: tuple[Turn, ...]
    """Its answers, in order."""
    state: State
    """Where it stands."""


def transcribe(course: Course, events: Iterable[Event]) -> Transcript:
    """
    Read a record back, answer by answer.

    Raises:
        ReplayError: The record does not fit this content; names the event.
    """
    first, rest = opened(events)
    state = begin(course, first)
    turns: list[Turn] = []
    for seq, event in enumerate(rest, start=1):
        after = step(course, state, seq, event)
        assert isinstance(event, Answered)
        result = consequence(course, state, event.action)
        turns.append(Turn(seq, state, event.action, result, after))
        state = after
    return Transcript(first, tuple(turns), state)
