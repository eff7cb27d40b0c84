"""Logs that belong to no case: of studying, and of each mock exam."""

from collections.abc import Callable
from threading import Lock
from typing import Protocol

from simulator.errors import AttemptMoved
from simulator.store.event import Event, event_from_text, event_to_text


class Journals(Protocol):
    """Keeps logs by name; what was entered is never changed.

    As a store: from any thread, and what was acknowledged by returning is on the disk.
    Every operation may raise a `StoreError`, and `ValueError` once the store is closed.
    """

    def enter(self, journal: str, seq: int, event: Event) -> None:
        """Keeps the next entry of a log, which begins with its first.

        Args:
            journal: The log's name.
            seq: Number of the entry from 0: how many the caller knows of so far.
            event: What happened.

        Raises:
            AttemptMoved: There is an entry with this number; read the log and go on from there.
            ValueError: The number leaves a gap; the caller's mistake.
        """
        ...

    def entries(self, journal: str) -> tuple[Event, ...]:
        """The entries of a log, the first one first; none where there is no such log."""
        ...

    def names(self) -> tuple[str, ...]:
        """The names of all logs, sorted."""
        ...


class MemoryJournals:
    """Logs that last until the program ends, held as text as a file would hold them."""

    def __init__(self, still_open: Callable[[], None]) -> None:
        """
        Begin without logs.

        Args:
            still_open: Raises `ValueError` once the store is closed.
        """
        self._logs: dict[str, list[str]] = {}
        self._still_open = still_open
        self._lock = Lock()

    def enter(self, journal: str, seq: int, event: Event) -> None:
        """Keeps the next entry; see `Journals.enter`."""
        text = event_to_text(event)
        with self._lock:
            self._still_open()
            count = len(self._logs.get(journal, ()))
            if seq < count:
                raise AttemptMoved
            if seq > count:
                raise ValueError(f"entry {seq} would leave a gap after {count} entries")
            self._logs.setdefault(journal, []).append(text)

    def entries(self, journal: str) -> tuple[Event, ...]:
        """The entries of a log; see `Journals.entries`."""
        with self._lock:
            self._still_open()
            return tuple(event_from_text(text) for text in self._logs.get(journal, ()))

    def names(self) -> tuple[str, ...]:
        """The names of all logs, sorted."""
        with self._lock:
            self._still_open()
            return tuple(sorted(self._logs))
