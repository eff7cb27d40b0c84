"""What can be wrong with the file and its disk, each really made wrong."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from simulator.errors import StoreUnreachable
from simulator.store import Store, open_store
from simulator.store.sqlite import FILE_NAME, SqliteFile, open_sqlite
from tests.store.raw import made, raw
from tests.store.values import RECORD, STARTED, answer, begin, chosen

HOLDING = Path(__file__).with_name("holding.py")
SOON = 0.05
"""Seconds of patience where a test means to run out of it."""


@contextmanager
def held(file: Path, *statements: str) -> Iterator[None]:
    """Another process holds the file for a while."""
    command = [sys.executable, str(HOLDING), str(file), *statements]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield
        process.communicate()


@contextmanager
def no_shared_memory(folder: Path) -> Iterator[None]:
    """What a write-ahead log needs cannot be opened, as on some network drives."""
    folder.mkdir(parents=True, exist_ok=True)
    obstacle = folder / f"{FILE_NAME}-shm"
    obstacle.mkdir()
    yield
    obstacle.rmdir()


def pragmas(folder: Path, *names: str) -> list[object]:
    """What a connection of the store's own is set to."""
    with closing(SqliteFile(folder / FILE_NAME, SOON, None).connect()) as connection:
        return [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]


def test_every_commit_is_synced_to_the_disk(folder: Path) -> None:
    made(folder)
    full_or_more = pragmas(folder, "journal_mode", "synchronous", "fullfsync", "foreign_keys")
    assert full_or_more == ["wal", 3, 1, 1]


def test_without_shared_memory_a_new_store_uses_a_rollback_journal(folder: Path) -> None:
    with no_shared_memory(folder):
        with closing(open_store(folder)) as first, closing(open_store(folder)) as second:
            begin(first)
            answer(second, 1)
            assert first.events(RECORD.id) == (STARTED, chosen(1))
        assert pragmas(folder, "journal_mode", "synchronous") == ["delete", 3]


def test_a_store_brought_to_where_shared_memory_is_missing_opens_too(folder: Path) -> None:
    made(folder)
    with no_shared_memory(folder):
        with closing(open_store(folder)) as store:
            answer(store, 2, id="attempt-7")
            assert store.attempt("attempt-7").events == 3
        assert pragmas(folder, "journal_mode", "synchronous") == ["delete", 3]


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("mine", encoding="utf-8")
    with pytest.raises(StoreUnreachable, match=r"cannot be made.*name another folder"):
        open_store(tmp_path / "data")
    with pytest.raises(StoreUnreachable, match="cannot be made"):
        open_store(tmp_path / "data" / "casewalk")
    assert (tmp_path / "data").read_text(encoding="utf-8") == "mine"


def test_a_folder_in_the_place_of_the_file_is_said(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    with pytest.raises(StoreUnreachable, match=r"cannot be opened.*name another folder"):
        open_store(folder)


def test_a_file_that_may_not_be_written_is_said(
    reachable_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
) -> None:
    file = made(reachable_folder)
    file.chmod(0o444)
    with (
        unprivileged(),
        pytest.raises(StoreUnreachable, match=r"may be read but not written|cannot be opened"),
    ):
        open_store(reachable_folder)
    file.chmod(0o644)
    with closing(open_store(reachable_folder)) as store:
        assert len(store.attempts()) == 40


@pytest.mark.skipif(os.name == "nt", reason="Windows folders have no mode that forbids files")
def test_a_folder_that_may_not_be_written_is_said(
    reachable_folder: Path, unprivileged: Callable[[], AbstractContextManager[None]]
) -> None:
    reachable_folder.chmod(0o555)
    with unprivileged():
        with pytest.raises(StoreUnreachable, match=r"cannot be opened.*may write"):
            open_store(reachable_folder)
        with pytest.raises(StoreUnreachable, match=r"cannot be made.*may not write"):
            open_store(reachable_folder / "casewalk")
    reachable_folder.chmod(0o755)


def test_a_store_held_by_another_program_is_said_when_opened(folder: Path) -> None:
    file = made(folder)
    with (
        held(file, "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE"),
        pytest.raises(StoreUnreachable, match=r"another program.*Close it and try again"),
    ):
        open_sqlite(folder, patience=SOON)
    with closing(open_store(folder)) as store:
        assert len(store.attempts()) == 40


def test_a_store_held_while_open_is_said_and_the_answer_can_be_given_again(folder: Path) -> None:
    with closing(open_sqlite(folder, patience=SOON)) as store:
        begin(store)
        with held(folder / FILE_NAME, "BEGIN EXCLUSIVE"):
            with pytest.raises(StoreUnreachable, match="another program"):
                answer(store, 1)
            assert store.events(RECORD.id) == (STARTED,)
        answer(store, 1)
        assert store.events(RECORD.id) == (STARTED, chosen(1))


def fill(store: Store) -> None:
    """Content until nothing more goes in."""
    for number in range(1000):
        begin(store, f"attempt-{number}")
        answer(store, 1, id=f"attempt-{number}")


def test_a_full_disk_is_said_and_loses_nothing(folder: Path) -> None:
    with closing(open_sqlite(folder, most_pages=30)) as store:
        with pytest.raises(StoreUnreachable, match=r"the disk is full.*Free some space"):
            fill(store)
        before = store.attempts()
        assert len(before) > 10
    with closing(open_store(folder)) as store:
        assert store.attempts() == before
        assert all(store.events(record.id) for record in before)
        begin(store, "with-space-again")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no limit on the size of files")
def test_a_disk_that_takes_no_more_is_said_and_loses_nothing(folder: Path) -> None:
    import resource

    unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
    with closing(open_store(folder)) as store:
        begin(store)
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, unlimited[1]))
        try:
            with pytest.raises(StoreUnreachable, match=r"disk.*full"):
                fill(store)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
        before = store.attempts()
        begin(store, "with-space-again")
        assert len(store.attempts()) == len(before) + 1
        assert all(store.events(record.id) for record in before)


@pytest.mark.skipif(os.name == "nt", reason="Windows does not delete files that are open")
@pytest.mark.parametrize("operation", ["append", "attempts"])
def test_a_folder_deleted_while_open_is_said(folder: Path, operation: str) -> None:
    with closing(open_store(folder)) as store:
        begin(store)
        shutil.rmtree(folder)
        with pytest.raises(StoreUnreachable, match=r"moved or deleted.*Put it back"):
            answer(store, 1) if operation == "append" else store.attempts()
        assert not folder.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not move files that are open")
def test_another_store_in_the_place_of_this_one_is_said(folder: Path, tmp_path: Path) -> None:
    with closing(open_store(folder)) as store:
        begin(store)
        folder.rename(tmp_path / "away")
        made(folder)
        with pytest.raises(StoreUnreachable, match="moved or deleted"):
            answer(store, 1)
    with raw(folder) as connection:
        assert connection.execute("SELECT count(*) FROM attempts").fetchone() == (40,)


def test_our_errors_keep_the_error_they_come_from(folder: Path) -> None:
    (folder / FILE_NAME).mkdir(parents=True)
    with pytest.raises(StoreUnreachable) as raised:
        open_store(folder)
    assert isinstance(raised.value.__cause__, sqlite3.Error)
