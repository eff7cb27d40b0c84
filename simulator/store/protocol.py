"""What every store of attempts does, whatever it is built on."""

from collections.abc import Sequence
from typing import Protocol

from simulator.store.event import JSON, Event
from simulator.store.journal import Journals
from simulator.store.record import AttemptRecord
from simulator.store.words import Words

__all__ = ["JSON", "AttemptRecord", "Event", "Store", "Words"]


class Store(Protocol):
    """Keeps attempts as event logs, and the content they ran on.

    May be used from any thread. What an operation acknowledged by returning is kept;
    what raised has changed nothing. Every operation may raise a `StoreError`, and
    `ValueError` once the store is closed (the caller's mistake).
    """

    kept: bool
    """False if nothing will be there tomorrow."""

    @property
    def journals(self) -> Journals:
        """Logs that belong to no case: of studying, and of each mock exam."""
        ...

    def begin(self, record: AttemptRecord, events: Sequence[Event], content: str) -> None:
        """Keeps a new attempt with its first events, and its content under `record.digest`.

        Content that is already there under this digest stays as it is.

        Args:
            record: Its `events` is not read; events are counted.
            events: Numbered from 0 in this order.
            content: Canonical JSON text of the case.

        Raises:
            ValueError: An attempt has this id already; the caller's mistake.
        """
        ...

    def append(
        self, attempt: str, seq: int, event: Event, *, at: str, place: str, ended: bool
    ) -> None:
        """Keeps the next event; it is on the disk when this returns.

        Args:
            attempt: Its id.
            seq: Number of the event: how many the caller knows of so far.
            event: What happened.
            at: The time, ISO 8601 in UTC.
            place: Where the attempt stands after it, in words for the shelf.
            ended: True if the case has ended with it. An attempt once ended stays ended.

        Raises:
            AttemptMoved: There is an event with this number; reload and go on from there.
            UnknownAttempt: There is no such attempt.
            ValueError: The number leaves a gap; the caller's mistake.
        """
        ...

    def attempts(self) -> tuple[AttemptRecord, ...]:
        """All attempts, the one touched last first."""
        ...

    def attempt(self, id: str) -> AttemptRecord:
        """One attempt.

        Raises:
            UnknownAttempt: There is no such attempt.
        """
        ...

    def events(self, attempt: str) -> tuple[Event, ...]:
        """The events of one attempt, the first one first.

        Raises:
            UnknownAttempt: There is no such attempt.
        """
        ...

    def content(self, digest: str) -> str:
        """The text that `begin` was given with this digest.

        Raises:
            ValueError: No attempt runs on it; the caller's mistake.
        """
        ...

    def words(self, attempt: str) -> tuple[Words, ...]:
        """What the learner wrote about an attempt: the whole first, then moment by moment.

        Raises:
            UnknownAttempt: There is no such attempt.
        """
        ...

    def write(self, attempt: str, words: Words) -> None:
        """Keeps words in place of those of the same kind and moment; they are on the disk when this returns.

        Empty words take those away that were there. Neither touches the attempt.

        Raises:
            UnknownAttempt: There is no such attempt.
        """
        ...

    def setting(self, name: str) -> str | None:
        """A setting such as the theme; None if it was never set."""
        ...

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting in place of the one before."""
        ...

    def close(self) -> None:
        """Lets go of the store. Closing twice is fine; nothing else may follow."""
        ...
