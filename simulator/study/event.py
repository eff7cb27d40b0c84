"""What a learner did while studying: the only thing that is kept, and never changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias, get_args

from simulator.content.codec import Plain, decode, encode
from simulator.errors import ReplayError
from simulator.study.confidence import Confidence
from simulator.study.rating import Rating

Cause = Literal["misread", "did-not-know", "rushed", "second-guessed", "over-stepped"]
"""Why a wrong option appealed, in the learner's own judgement. Ours, after what exam learners report."""

CAUSES: tuple[Cause, ...] = get_args(Cause)
"""The causes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """A question was answered, with principle and confidence said before the answer was shown."""

    question: str
    """Its name."""
    digest: str
    """Its wording at the time."""
    principle: str
    """The principle that it tested."""
    named: str
    """The principle that the learner took for the governing one."""
    confidence: Confidence
    """How sure the learner was."""
    answer: str
    """The option chosen."""
    right: bool
    """Whether it was a key at the time."""
    rating: Rating
    """How well the principle was remembered."""
    milliseconds: int
    """How long it took, as the machine's steady clock counts."""
    at: str
    """When, ISO 8601 in UTC, as the machine's clock said."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflected:
    """The learner said why a wrong option had appealed."""

    review: int
    """The number of the event in which it was chosen."""
    cause: Cause
    """Why."""
    at: str
    """When, ISO 8601 in UTC."""


StudyEvent: TypeAlias = Reviewed | Reflected
"""One entry of the log of studying."""

_KINDS: Mapping[str, type[Reviewed] | type[Reflected]] = {
    "reviewed": Reviewed,
    "reflected": Reflected,
}


def to_plain(event: StudyEvent) -> dict[str, Plain]:
    """The event as data that can be kept."""
    plain = encode(event)
    assert isinstance(plain, dict)
    return {"event": type(event).__name__.lower(), **plain}


def to_events(kept: Iterable[Mapping[str, object]]) -> tuple[StudyEvent, ...]:
    """
    The events that were kept.

    Raises:
        ReplayError: An entry is not one that this version writes.
    """
    events: list[StudyEvent] = []
    for seq, plain in enumerate(kept):
        fields = dict(plain)
        kind = _KINDS.get(str(fields.pop("event", "")))
        try:
            if kind is None:
                raise ValueError("an unknown kind of event")
            events.append(decode(kind, fields))
        except ValueError as error:
            raise ReplayError(seq, f"the record of studying cannot be read: {error}") from error
    return tuple(events)
