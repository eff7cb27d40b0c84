"""The store on any database that SQLAlchemy reaches; what is peculiar to one is its `Ground`."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import Lock
from typing import Protocol

from sqlalchemy import Connection, Engine, delete, func, insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from simulator.errors import AttemptMoved, StoreDamaged, StoreError, UnknownAttempt
from simulator.store.event import Event, event_from_text, event_to_text
from simulator.store.journal_sql import SqlJournals
from simulator.store.migrations import migrate
from simulator.store.record import AttemptRecord
from simulator.store.tables import attempts, contents, entries, settings
from simulator.store.tables import words as words_table
from simulator.store.words import Words, in_order

_RECORDS = (
    select(attempts, func.count(entries.c.seq).label("events"))
    .outerjoin(entries, entries.c.attempt == attempts.c.id)
    .group_by(attempts.c.id)
)

_WORDS = tuple(column for column in words_table.columns if column.name != "attempt")


class Ground(Protocol):
    """What a database is built on, and what can be wrong with it."""

    place: str
    """Where it is, for the sentence of an error."""

    def check(self) -> None:
        """Raises `StoreUnreachable` if the ground has gone since the store was opened."""
        ...

    def explain(self, error: SQLAlchemyError) -> StoreError:
        """What went wrong and what to do, in our words."""
        ...


class SqlStore:
    """Keeps attempts in a database, one operation at a time, from any thread.

    Writing transactions carry the execution option `writes`, so that a ground can shut
    other writers out from their start.
    """

    kept = True

    def __init__(self, engine: Engine, ground: Ground) -> None:
        """Takes over the engine and brings its store to the current version.

        Raises:
            StoreError: As `open_store`; the engine is disposed of.
        """
        self._reader = engine
        self._writer = engine.execution_options(writes=True)
        self._ground = ground
        self._lock = Lock()
        self._closed = False
        self.journals = SqlJournals(
            lambda: self._transaction(self._reader),
            lambda: self._transaction(self._writer),
            self._damaged,
        )
        """Logs that belong to no case."""
        try:
            with self._transaction(self._writer) as connection:
                migrate(connection, ground.place)
        except BaseException:
            # Whatever it was, Ctrl-C too, nobody else can close what was opened here.
            self.close()
            raise

    def begin(self, record: AttemptRecord, events: Sequence[Event], content: str) -> None:
        """Keeps a new attempt; see `Store.begin`."""
        log = [_entry(record.id, seq, event) for seq, event in enumerate(events)]
        try:
            with self._transaction(self._writer) as connection:
                with suppress(IntegrityError), connection.begin_nested():
                    connection.execute(insert(contents), {"digest": record.digest, "text": content})
                connection.execute(insert(attempts), _row(record))
                if log:
                    connection.execute(insert(entries), log)
        except IntegrityError as error:
            raise ValueError(f"attempt {record.id} has begun already") from error

    def append(
        self, attempt: str, seq: int, event: Event, *, at: str, place: str, ended: bool
    ) -> None:
        """Keeps the next event; see `Store.append`."""
        now = {"touched": at, "place": place}
        touch = update(attempts).where(attempts.c.id == attempt).values(now)
        if ended:
            touch = touch.values(ended=func.coalesce(attempts.c.ended, at))
        try:
            with self._transaction(self._writer) as connection:
                connection.execute(insert(entries), _entry(attempt, seq, event))
                _refuse_gap(connection, attempt, seq)
                connection.execute(touch)
        except IntegrityError as error:
            # The key is taken, or the attempt it points to is not there: asking tells which.
            self.attempt(attempt)
            raise AttemptMoved from error

    def attempts(self) -> tuple[AttemptRecord, ...]:
        """All attempts, the one touched last first."""
        newest = _RECORDS.order_by(attempts.c.touched.desc(), attempts.c.id.desc())
        with self._transaction(self._reader) as connection:
            rows = connection.execute(newest).mappings().all()
        return tuple(AttemptRecord(**row) for row in rows)

    def attempt(self, id: str) -> AttemptRecord:
        """One attempt; see `Store.attempt`."""
        with self._transaction(self._reader) as connection:
            row = connection.execute(_RECORDS.where(attempts.c.id == id)).mappings().first()
            if row is None:
                raise UnknownAttempt(id, connection.scalars(select(attempts.c.id)).all())
        return AttemptRecord(**row)

    def events(self, attempt: str) -> tuple[Event, ...]:
        """The events of one attempt; see `Store.events`."""
        log = select(entries.c.seq, entries.c.event).where(entries.c.attempt == attempt)
        with self._transaction(self._reader) as connection:
            rows = connection.execute(log.order_by(entries.c.seq)).all()
        if not rows:
            self.attempt(attempt)
        if [seq for seq, _ in rows] != list(range(len(rows))):
            raise self._damaged(f"an event of attempt {attempt} is missing")
        try:
            return tuple(event_from_text(text) for _, text in rows)
        except (ValueError, RecursionError) as error:
            raise self._damaged(f"an event of attempt {attempt} cannot be read") from error

    def content(self, digest: str) -> str:
        """The content with this digest; see `Store.content`."""
        wanted = select(contents.c.text).where(contents.c.digest == digest)
        with self._transaction(self._reader) as connection:
            text: str | None = connection.scalar(wanted)
        if text is None:
            raise ValueError(f"no attempt runs on content {digest}")
        return text

    def words(self, attempt: str) -> tuple[Words, ...]:
        """What was written about an attempt; see `Store.words`."""
        wanted = select(*_WORDS).where(words_table.c.attempt == attempt)
        with self._transaction(self._reader) as connection:
            rows = connection.execute(wanted).mappings().all()
        if not rows:
            self.attempt(attempt)
        try:
            return in_order(
                Words(**{**row, "text": json.loads(row["text"]), "shared": bool(row["shared"])})
                for row in rows
            )
        except (ValueError, RecursionError) as error:
            raise self._damaged(f"words about attempt {attempt} cannot be read") from error

    def write(self, attempt: str, words: Words) -> None:
        """Keeps words; see `Store.write`."""
        key = {"attempt": attempt, "kind": words.kind, "seq": words.seq}
        # JSON in ASCII, as events are, so that whatever was typed can be written.
        rest = {"text": json.dumps(words.text), "shared": int(words.shared), "written": words.written}
        try:
            with self._transaction(self._writer) as connection:
                connection.execute(delete(words_table).filter_by(**key))
                if words.text:
                    connection.execute(insert(words_table), {**key, **rest})
        except IntegrityError:
            # The attempt it points to is not there, which asking for it says.
            self.attempt(attempt)
            raise

    def setting(self, name: str) -> str | None:
        """A setting; None if it was never set."""
        wanted = select(settings.c.value).where(settings.c.name == name)
        with self._transaction(self._reader) as connection:
            value: str | None = connection.scalar(wanted)
        return value

    def set_setting(self, name: str, value: str) -> None:
        """Keeps a setting in place of the one before."""
        change = update(settings).where(settings.c.name == name).values(value=value)
        with self._transaction(self._writer) as connection:
            # A savepoint, because another window may set it first between the two statements.
            if connection.execute(change).rowcount == 0:
                with suppress(IntegrityError), connection.begin_nested():
                    connection.execute(insert(settings), {"name": name, "value": value})

    def close(self) -> None:
        """Lets go of the store, after the operation that is under way."""
        with self._lock:
            self._closed = True
            self._reader.dispose()

    @contextmanager
    def _transaction(self, engine: Engine) -> Iterator[Connection]:
        """Every statement runs in here: the one place where database errors become ours."""
        with self._lock:
            if self._closed:
                raise ValueError("this store is closed")
            self._ground.check()
            try:
                with engine.begin() as connection:
                    yield connection
            except IntegrityError:
                # What a broken rule of the tables means is known to the operation alone.
                raise
            except SQLAlchemyError as error:
                raise self._ground.explain(error) from error

    def _damaged(self, reason: str) -> StoreDamaged:
        remedy = "Put back a copy from a backup, or name another folder with --data."
        return StoreDamaged(self._ground.place, reason, remedy)


def _entry(attempt: str, seq: int, event: Event) -> dict[str, str | int]:
    return {"attempt": attempt, "seq": seq, "event": event_to_text(event)}


def _row(record: AttemptRecord) -> dict[str, str | None]:
    return {column.name: getattr(record, column.name) for column in attempts.columns}


def _refuse_gap(connection: Connection, attempt: str, seq: int) -> None:
    count = select(func.count()).select_from(entries).where(entries.c.attempt == attempt)
    before = connection.execute(count).scalar_one() - 1
    if seq != before:
        raise ValueError(f"event {seq} would leave a gap after {before} events")
