"""The store in one SQLite file. Everything that only SQLite has or needs is in here.

What an operation acknowledged survives kill -9 and power loss: a write-ahead log where
the file system can share memory, a rollback journal where it cannot, either synced at
every commit.
"""

import os
import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import StaticPool

from simulator.errors import StoreError, StoreUnreachable
from simulator.store import faults
from simulator.store.sql import SqlStore

FILE_NAME = "casewalk.sqlite3"
APPLICATION_ID = int.from_bytes(b"CsWk", "big")
"""In the header of every Casewalk store, so that no other SQLite file is taken for one."""
PATIENCE_SECONDS = 2.0
"""How long to wait for another window. Ours: far above any commit, below what feels stuck."""

_CAREFUL = (
    # EXTRA is FULL for a write-ahead log; for a rollback journal it also syncs the folder.
    # Plain fsync on macOS does not reach the disk, hence the next two.
    "PRAGMA synchronous = EXTRA",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    # Some ways of being unusable show only when somebody wants to write.
    "BEGIN IMMEDIATE",
    "ROLLBACK",
)
_ROLLBACK_JOURNAL = ("PRAGMA journal_mode = DELETE", "PRAGMA locking_mode = NORMAL")


def open_sqlite(
    folder: Path, *, patience: float = PATIENCE_SECONDS, most_pages: int | None = None
) -> SqlStore:
    """Opens the store in a folder; see `open_store`.

    Args:
        folder: Made, for this person alone, if it is not there.
        patience: Seconds to wait for another window before giving up.
        most_pages: The file may grow to so many pages (of 4096 bytes); None: as the disk allows.
    """
    _make(folder)
    ground = SqliteFile(folder / FILE_NAME, patience, most_pages)
    engine = create_engine("sqlite://", creator=ground.connect, poolclass=StaticPool)
    event.listen(engine, "begin", _begin)
    return SqlStore(engine, ground)


class SqliteFile:
    """One store's file: how to connect to it, and what can be wrong with it."""

    def __init__(self, file: Path, patience: float, most_pages: int | None) -> None:
        self.place = str(file)
        self._file = file
        self._patience = patience
        self._most_pages = most_pages
        self._opened: os.stat_result | None = None

    def connect(self) -> sqlite3.Connection:
        """A connection that may be used from any thread and begins no transaction by itself.

        Raises:
            StoreUnreachable: The file cannot be made, read or written.
            StoreDamaged: The file is broken, or not a Casewalk store.
        """
        try:
            connection = self._prepared("PRAGMA locking_mode = NORMAL")
        except sqlite3.Error as error:
            connection = self._without_shared_memory(error)
        try:
            self._opened = self._file.stat()
        except OSError as error:
            connection.close()
            raise self._gone() from error
        return connection

    def check(self) -> None:
        """Raises `StoreUnreachable` if the file is no longer where it was opened.

        Without this, a deleted file would go on taking answers that nobody can read again.
        """
        if self._opened is None:
            return
        try:
            there = os.path.samestat(self._file.stat(), self._opened)
        except OSError as error:
            raise self._gone() from error
        if not there:
            raise self._gone()

    def explain(self, error: SQLAlchemyError | sqlite3.Error) -> StoreError:
        """What went wrong and what to do; see `faults`."""
        return faults.explain(error, self.place)

    def _without_shared_memory(self, first: sqlite3.Error) -> sqlite3.Connection:
        """A connection with a rollback journal, for file systems that a write-ahead log cannot use.

        A file that is marked for a write-ahead log can be opened there under an exclusive
        lock only, and that lock is given back at the first statement after this. If this
        way in is closed too, what counts is why the first one was.

        Source: sqlite.org/wal.html, section 8, Use of WAL Without Shared-Memory.
        """
        if faults.is_held(first):
            raise self.explain(first) from first
        try:
            return self._prepared("PRAGMA locking_mode = EXCLUSIVE", *_ROLLBACK_JOURNAL)
        except sqlite3.Error as error:
            reason = error if faults.is_held(error) else first
            raise self.explain(reason) from reason

    def _prepared(self, locking: str, *more: str) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._file, timeout=self._patience, isolation_level=None, check_same_thread=False
        )
        try:
            connection.execute(locking).close()
            if self._is_new(connection):
                _claim(connection)
            else:
                self._inspect(connection)
            if self._most_pages is not None:
                connection.execute(f"PRAGMA max_page_count = {self._most_pages}").close()
            for statement in (*_CAREFUL, *more):
                connection.execute(statement).close()
        except BaseException:
            # Whatever it was, Ctrl-C too, nobody else can close what was opened here.
            connection.close()
            raise
        return connection

    def _is_new(self, connection: sqlite3.Connection) -> bool:
        """True for an empty database, False for a store; raises for anything else."""
        # Both are read from one state of the file: another window may be making the store just now.
        connection.execute("BEGIN").close()
        (things,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        connection.execute("COMMIT").close()
        if mark == APPLICATION_ID:
            return False
        if mark or things:
            raise faults.not_a_store(self.place)
        return True

    def _inspect(self, connection: sqlite3.Connection) -> None:
        """Raises `StoreDamaged` if pages are broken, before anything is built on them.

        Measured: 11 ms for 500 attempts in 9 MB.
        """
        (finding,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if finding != "ok":
            raise faults.damaged(self.place, finding)

    def _gone(self) -> StoreUnreachable:
        reason = "the store of attempts was moved or deleted while Casewalk was open"
        remedy = f"Put it back and start Casewalk again, {faults.ELSEWHERE}."
        return StoreUnreachable(self.place, reason, remedy)


def _claim(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("PRAGMA journal_mode = WAL").close()
    except sqlite3.OperationalError as error:
        # Of two windows that make the same store at once, one is refused without waiting.
        # The other one sets the mode for both.
        if not faults.is_held(error):
            raise
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}").close()


def _begin(connection: Connection) -> None:
    # A transaction that reads first and writes later fails if somebody writes in between.
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _make(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        reason = f"the folder for attempts cannot be made: {error.strerror}"
        remedy = f"Look whether a file has its name or you may not write there, {faults.ELSEWHERE}."
        raise StoreUnreachable(str(folder), reason, remedy) from error
