"""What happens in a mock exam: the only thing that is kept, and never changed.

Every event says how much of the exam's time had been spent, as the machine's
steady clock counts while the program runs. So neither a clock that is put
forward or back nor a machine that sleeps takes time away, and what is left
after a crash is what was left at the last event.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from simulator.content.blueprint import Category
from simulator.content.codec import Plain, decode, encode
from simulator.errors import ReplayError
from simulator.study.confidence import Confidence
from simulator.study.form import FormName, Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Begun:
    """An exam was put together and begun; its questions are kept as they were worded."""

    form: FormName
    """Which form."""
    category: Category
    """Whose weights it was assembled by."""
    blueprint: str
    """The blueprint it was assembled to."""
    seed: int
    """What it was assembled from; also decides the order of options."""
    seconds: int
    """How long it may take."""
    items: tuple[Item, ...]
    """The questions in order."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Went:
    """A question was opened."""

    item: int
    """Its number, from 0."""
    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chose:
    """An option was chosen, for the first time or in place of another."""

    item: int
    """The question's number, from 0."""
    option: str
    """The option's name."""
    confidence: Confidence | None = None
    """How sure the learner was, where that was said."""
    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Struck:
    """An option was struck out, or taken back in."""

    item: int
    """The question's number, from 0."""
    option: str
    """The option's name."""
    out: bool
    """Whether it is out now."""
    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flagged:
    """A question was marked to come back to, or the mark was taken off."""

    item: int
    """Its number, from 0."""
    on: bool
    """Whether it is marked now."""
    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A block was closed; there is no way back into it. The clock stands until the next question is opened."""

    block: int
    """Its number, from 0."""
    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticked:
    """Time went by and nothing else: kept now and then, so that a crash gives little of it back."""

    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resumed:
    """The exam was taken up again after it had been interrupted within a block."""

    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """The exam was handed in, or its time was up."""

    by: Literal["learner", "time"]
    """Which of the two."""
    spent: int
    """Milliseconds of the exam spent by then."""
    at: str
    """When, ISO 8601 in UTC."""


ExamEvent: TypeAlias = Begun | Went | Chose | Struck | Flagged | Closed | Ticked | Resumed | Ended
"""One entry of an exam's log."""

_KINDS: Mapping[str, type[ExamEvent]] = {
    kind.__name__.lower(): kind
    for kind in (Begun, Went, Chose, Struck, Flagged, Closed, Ticked, Resumed, Ended)
}


def to_plain(event: ExamEvent) -> dict[str, Plain]:
    """The event as data that can be kept."""
    plain = encode(event)
    assert isinstance(plain, dict)
    return {"event": type(event).__name__.lower(), **plain}


def to_event(seq: int, kept: Mapping[str, object]) -> ExamEvent:
    """
    The event that was kept.

    Raises:
        ReplayError: It is not one that this version writes.
    """
    fields = dict(kept)
    kind = _KINDS.get(str(fields.pop("event", "")))
    try:
        if kind is None:
            raise ValueError("an unknown kind of event")
        return decode(kind, fields)
    except ValueError as error:
        raise ReplayError(seq, f"the record of this exam cannot be read: {error}") from error


def to_events(kept: Iterable[Mapping[str, object]]) -> tuple[ExamEvent, ...]:
    """
    The events that were kept, the first of which says how the exam began.

    Raises:
        ReplayError: An entry is not one that this version writes, or the exam never begins.
    """
    events = tuple(to_event(seq, plain) for seq, plain in enumerate(kept))
    if not events or not isinstance(events[0], Begun):
        raise ReplayError(0, "the record of this exam does not say how it began")
    return events
