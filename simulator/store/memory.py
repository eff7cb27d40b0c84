"""A store that forgets: for play when the disk cannot be used, and for tests."""

from collections.abc import Sequence
from dataclasses import replace
from threading import Lock

from simulator.errors import AttemptMoved, UnknownAttempt
from simulator.store.event import Event, event_from_text, event_to_text
from simulator.store.journal import MemoryJournals
from simulator.store.record import AttemptRecord
from simulator.store.words import Words, in_order


class MemoryStore:
    """Keeps everything until the program ends.

    Events are held as text, so that what comes back is what a file would give back:
    a new value each time, with lists for tuples.
    """

    kept = False

    def __init__(self) -> None:
        self._records: dict[str, AttemptRecord] = {}
        self._logs: dict[str, list[str]] = {}
        self._contents: dict[str, str] = {}
        self._words: dict[tuple[str, str, int], Words] = {}
        self._settings: dict[str, str] = {}
        self._lock = Lock()
        self._closed = False
        self.journals = MemoryJournals(self._still_open)
        """Logs that belong to no case."""

    def begin(self, record: AttemptRecord, events: Sequence[Event], content: str) -> None:
        """Keeps a new attempt; see `Store.begin`."""
        log = [event_to_text(event) for event in events]
        with self._lock:
            self._still_open()
            if record.id in self._records:
                raise ValueError(f"attempt {record.id} has begun already")
            self._contents.setdefault(record.digest, content)
            self._logs[record.id] = log
            self._records[record.id] = replace(record, events=len(log))

    def append(
        self, attempt: str, seq: int, event: Event, *, at: str, place: str, ended: bool
    ) -> None:
        """Keeps the next event; see `Store.append`."""
        text = event_to_text(event)
        with self._lock:
            record = self._find(attempt)
            if seq < record.events:
                raise AttemptMoved
            if seq > record.events:
                raise ValueError(f"event {seq} would leave a gap after {record.events} events")
            self._logs[attempt].append(text)
            end = record.ended or (at if ended else None)
            self._records[attempt] = replace(
                record, events=seq + 1, touched=at, place=place, ended=end
            )

    def attempts(self) -> tuple[AttemptRecord, ...]:
        """All attempts, the one touched last first."""
        with self._lock:
            self._still_open()
            records = self._records.values()
            return tuple(sorted(records, key=lambda one: (one.touched, one.id), reverse=True))

    def attempt(self, id: str) -> AttemptRecord:
        """One attempt; see `Store.attempt`."""
        with self._lock:
            return self._find(id)

    def events(self, attempt: str) -> tuple[Event, ...]:
        """The events of one attempt; see `Store.events`."""
        with self._lock:
            self._find(attempt)
            return tuple(event_from_text(text) for text in self._logs[attempt])

    def content(self, digest: str) -> str:
        """The content with this digest; see `Store.content`."""
        with self._lock:
            self._still_open()
            if digest not in self._contents:
                raise ValueError(f"no attempt runs on content {digest}")
            return self._contents[digest]

    def words(self, attempt: str) -> tuple[Words, ...]:
        """What was written about an attempt; see `Store.words`."""
        with self._lock:
            self._find(attempt)
            return in_order(one for (of, _, _), one in self._words.items() if of == attempt)

    def write(self, attempt: str, words: Words) -> None:
        """Keeps words; see `Store.write`."""
        key = (attempt, words.kind, words.seq)
        with self._lock:
            self._find(attempt)
            if words.text:
                self._words[key] = words
            else:
                self._words.pop(key, None)

    def setting(self, name: str) -> str | None:
        """A setting; None if it was never set."""
        with self._lock:
            self._still_open()
            return self._settings.get(name)

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting in place of the one before."""
        with self._lock:
            self._still_open()
            self._settings[name] = value

    def close(self) -> None:
        """Lets go of the store."""
        self._closed = True

    def _find(self, attempt: str) -> AttemptRecord:
        self._still_open()
        if attempt not in self._records:
            raise UnknownAttempt(attempt, tuple(self._records))
        return self._records[attempt]

    def _still_open(self) -> None:
        if self._closed:
            raise ValueError("this store is closed")
