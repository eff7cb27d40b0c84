"""A store's file seen past the store: how tests make old, strange and broken ones."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from simulator.store import open_store
from simulator.store.migrations import STEPS
from simulator.store.sqlite import APPLICATION_ID, FILE_NAME
from tests.store.values import answer, begin


@contextmanager
def raw(folder: Path) -> Iterator[sqlite3.Connection]:
    """The file, opened with nothing of ours; committed and closed afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(folder / FILE_NAME)) as connection, connection:
        yield connection


def made(folder: Path) -> Path:
    """The file of a store with forty attempts, closed."""
    with closing(open_store(folder)) as store:
        for number in range(40):
            begin(store, f"attempt-{number}")
            answer(store, 1, id=f"attempt-{number}")
    return folder / FILE_NAME


def made_of_version_1(folder: Path) -> None:
    """A store as version 1 wrote it, with one attempt of one event."""
    with raw(folder) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        for statement in STEPS[0]:
            connection.execute(statement)
        connection.execute("UPDATE schema_version SET version = 1")
        connection.execute("INSERT INTO contents VALUES ('d1', 'text')")
        connection.execute(
            "INSERT INTO attempts VALUES"
            " ('old', 'case', 'Case', 'd1', 'coach', 'first', 't0', 't0', NULL, 'Planning')"
        )
        connection.execute("""INSERT INTO events VALUES ('old', 0, '{"event":"started"}')""")
