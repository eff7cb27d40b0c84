"""Stores of other versions."""

from contextlib import closing
from pathlib import Path

import pytest

from simulator.errors import StoreDamaged, StoreTooNew
from simulator.store import Words, open_store
from simulator.store.migrations import CURRENT
from tests.store.raw import made, made_of_version_1, raw


def version(folder: Path) -> int:
    """What the file says of itself."""
    with raw(folder) as connection:
        rows: list[tuple[int]] = connection.execute("SELECT version FROM schema_version").fetchall()
    (only,) = rows
    return only[0]


def test_a_new_store_is_of_the_current_version(folder: Path) -> None:
    open_store(folder).close()
    assert version(folder) == CURRENT


def test_an_older_store_is_brought_up_to_date_and_keeps_everything(folder: Path) -> None:
    made_of_version_1(folder)
    with closing(open_store(folder)) as store:
        assert store.events("old") == ({"event": "started"},)
        assert store.attempt("old").place == "Planning"
        store.set_setting("theme", "dark")
        assert store.setting("theme") == "dark"
        assert (store.attempt("old").parent, store.attempt("old").parent_seq) == (None, None)
        store.write("old", Words(kind="keep", text="Asking.", written="t1"))
        assert [words.text for words in store.words("old")] == ["Asking."]
    assert version(folder) == CURRENT


def test_a_step_that_fails_leaves_the_older_store_as_it_was(folder: Path) -> None:
    made_of_version_1(folder)
    with raw(folder) as connection:
        connection.execute("CREATE TABLE settings (something TEXT)")
    with pytest.raises(StoreDamaged):
        open_store(folder)
    assert version(folder) == 1


def test_a_later_store_is_left_alone_and_both_versions_are_named(folder: Path) -> None:
    file = made(folder)
    with raw(folder) as connection:
        connection.execute("UPDATE schema_version SET version = 7")
    before = file.read_bytes()
    with pytest.raises(StoreTooNew, match=rf"of version 7.*up to {CURRENT}.*Update Casewalk"):
        open_store(folder)
    assert file.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    [
        "DELETE FROM schema_version",
        "INSERT INTO schema_version VALUES (2)",
        "UPDATE schema_version SET version = 'two'",
        "UPDATE schema_version SET version = 0",
    ],
)
def test_a_store_that_does_not_say_its_version_is_damaged(folder: Path, change: str) -> None:
    made(folder)
    with raw(folder) as connection:
        connection.execute(change)
    with pytest.raises(StoreDamaged, match="which version"):
        open_store(folder)
