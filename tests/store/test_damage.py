"""Files that are no store, or no longer one: said, and never changed."""

from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from simulator.errors import StoreDamaged
from simulator.store import open_store
from simulator.store.sqlite import FILE_NAME
from tests.store.raw import made, raw

PAGE = 4096


def refused(folder: Path, sentence: str) -> None:
    """Opening says this sentence and leaves the file as it is."""
    file = folder / FILE_NAME
    before = file.read_bytes()
    with pytest.raises(StoreDamaged, match=sentence):
        open_store(folder)
    assert file.read_bytes() == before
    assert sorted(folder.iterdir()) == [file]


@pytest.mark.parametrize("size", [2, 99, 100, 512, 20_000])
def test_random_bytes_are_not_a_store(folder: Path, size: int) -> None:
    folder.mkdir(parents=True)
    (folder / FILE_NAME).write_bytes(Random(size).randbytes(size))
    refused(folder, "this file is not a Casewalk store")


def test_a_text_file_is_not_a_store(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / FILE_NAME).write_text("attempt: 1\n" * 2000, encoding="utf-8")
    refused(folder, "this file is not a Casewalk store")


def test_the_database_of_another_program_is_not_a_store(folder: Path) -> None:
    with raw(folder) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    refused(folder, "this file is not a Casewalk store.*Move it away")


def test_an_empty_database_that_another_program_marked_is_not_a_store(folder: Path) -> None:
    with raw(folder) as connection:
        connection.execute("PRAGMA application_id = 42")
    refused(folder, "this file is not a Casewalk store")


def test_an_empty_file_becomes_a_store(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / FILE_NAME).touch()
    with closing(open_store(folder)) as store:
        assert store.attempts() == ()


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.9])
def test_a_file_cut_short_is_damaged(folder: Path, share: float) -> None:
    file = made(folder)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    refused(folder, "(damaged|not a Casewalk store).*Put back a copy")


def test_a_page_overwritten_anywhere_is_found_when_the_store_is_opened(folder: Path) -> None:
    whole = made(folder).read_bytes()
    for start in range(PAGE, len(whole), PAGE):
        broken = whole[:start] + Random(start).randbytes(PAGE) + whole[start + PAGE :]
        (folder / FILE_NAME).write_bytes(broken)
        refused(folder, "damaged")


def test_damage_that_comes_while_the_store_is_open_is_said(folder: Path) -> None:
    file = made(folder)
    with closing(open_store(folder)) as store:
        with file.open("r+b") as stream:
            stream.seek(PAGE)
            stream.write(Random(1).randbytes(file.stat().st_size - PAGE))
        # Another window's commit makes this one read the file again.
        with raw(folder) as connection:
            connection.execute("PRAGMA user_version = 1")
        with pytest.raises(StoreDamaged, match="damaged"):
            [store.events(record.id) for record in store.attempts()]


@pytest.mark.parametrize(("kind", "text"), [("keep", "not JSON"), ("a-kind-of-its-own", '"x"')])
def test_words_that_cannot_be_read_are_said(folder: Path, kind: str, text: str) -> None:
    made(folder)
    row = ("attempt-0", kind, 0, text, 0, "t0")
    with raw(folder) as connection:
        connection.execute("INSERT INTO words VALUES (?, ?, ?, ?, ?, ?)", row)
    with (
        closing(open_store(folder)) as store,
        pytest.raises(StoreDamaged, match="words about attempt attempt-0 cannot be read"),
    ):
        store.words("attempt-0")
