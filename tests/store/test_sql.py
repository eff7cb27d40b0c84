"""Two windows, many threads, and rows that somebody else has changed."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest

from simulator.errors import AttemptMoved, StoreDamaged
from simulator.store import Store, open_store
from tests.store.raw import made, raw
from tests.store.values import RECORD, STARTED, answer, begin, chosen


def test_the_second_of_two_windows_is_told_and_can_go_on(folder: Path) -> None:
    with closing(open_store(folder)) as first, closing(open_store(folder)) as second:
        begin(first)
        answer(first, 1)
        with pytest.raises(AttemptMoved, match="nothing is lost"):
            answer(second, 1)
        assert second.events(RECORD.id) == (STARTED, chosen(1))
        answer(second, 2)
        assert first.attempt(RECORD.id).events == 3


def test_of_two_windows_that_answer_at_once_exactly_one_wins(folder: Path) -> None:
    last = 25
    together = Barrier(2)

    def wins(store: Store) -> list[int]:
        won = []
        for seq in range(1, last + 1):
            together.wait()
            try:
                answer(store, seq)
            except AttemptMoved:
                continue
            won.append(seq)
        return won

    with closing(open_store(folder)) as one, closing(open_store(folder)) as two:
        begin(one)
        with ThreadPoolExecutor(2) as threads:
            of_one, of_two = threads.map(wins, [one, two])
        assert sorted(of_one + of_two) == list(range(1, last + 1))
        assert one.events(RECORD.id) == (STARTED, *map(chosen, range(1, last + 1)))


def test_windows_that_make_the_same_store_at_once_all_get_it(tmp_path: Path) -> None:
    together = Barrier(4)

    def opened(folder: Path) -> str | None:
        together.wait()
        with closing(open_store(folder)) as store:
            store.set_setting("mode", "coach")
            return store.setting("mode")

    with ThreadPoolExecutor(4) as threads:
        for round in range(10):
            folders = [tmp_path / str(round)] * 4
            assert list(threads.map(opened, folders)) == ["coach"] * 4


def test_any_thread_may_use_the_store(store: Store) -> None:
    def play(number: int) -> int:
        begin(store, f"attempt-{number}")
        for seq in range(1, 10):
            answer(store, seq, id=f"attempt-{number}")
        return store.attempt(f"attempt-{number}").events

    with ThreadPoolExecutor(4) as threads:
        assert list(threads.map(play, range(8))) == [10] * 8
    assert len(store.attempts()) == 8


@pytest.mark.parametrize(
    ("change", "reading", "sentence"),
    [
        ("UPDATE events SET event = '{'", lambda store: store.events("attempt-7"), "be read"),
        ("UPDATE events SET event = '3'", lambda store: store.events("attempt-7"), "be read"),
        ("DELETE FROM events WHERE seq = 0", lambda store: store.events("attempt-7"), "missing"),
        (
            "UPDATE attempts SET title = CAST(X'FF' AS TEXT)",
            lambda store: store.attempts(),
            "damaged",
        ),
        ("DROP TABLE events", lambda store: store.attempts(), "parts of it are missing"),
        ("DROP TABLE settings", lambda store: store.set_setting("a", "b"), "parts of it"),
    ],
)
def test_rows_that_make_no_sense_are_damage(
    folder: Path, change: str, reading: Callable[[Store], object], sentence: str
) -> None:
    made(folder)
    with raw(folder) as connection:
        connection.execute(change)
    with closing(open_store(folder)) as store, pytest.raises(StoreDamaged, match=sentence):
        reading(store)
