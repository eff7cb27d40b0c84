"""Every way in which SQLite fails has a sentence that says what to do."""

import sqlite3

import pytest

from simulator.errors import StoreDamaged, StoreError, StoreUnreachable
from simulator.store.faults import explain

CODES = sorted(
    name
    for name in dir(sqlite3)
    if name.startswith("SQLITE_") and isinstance(getattr(sqlite3, name), int)
)


def failed(code: int) -> sqlite3.OperationalError:
    """The error that the sqlite3 module makes of a result code."""
    error = sqlite3.OperationalError("something happened")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize("name", CODES)
def test_every_result_code_names_the_place_and_a_way_out(name: str) -> None:
    error = explain(failed(getattr(sqlite3, name)), "/home/ana/casewalk.sqlite3")
    assert isinstance(error, StoreError)
    assert "(/home/ana/casewalk.sqlite3). " in str(error)
    assert error.remedy.endswith(".")


@pytest.mark.parametrize(
    ("code", "kind", "sentence"),
    [
        (sqlite3.SQLITE_BUSY_SNAPSHOT, StoreUnreachable, "another program is holding"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, StoreUnreachable, "not written"),
        (sqlite3.SQLITE_IOERR_FSYNC, StoreUnreachable, "the disk does not"),
        (sqlite3.SQLITE_CORRUPT_INDEX, StoreDamaged, "damaged"),
    ],
)
def test_a_finer_code_is_explained_by_its_cause(
    code: int, kind: type[StoreError], sentence: str
) -> None:
    error = explain(failed(code), "here")
    assert type(error) is kind
    assert sentence in str(error)
