import threading
from contextlib import closing
from pathlib import Path

import pytest

from simulator.errors import AttemptMoved, StoreDamaged
from simulator.store import Store, open_store
from tests.store.raw import raw


def test_a_log_begins_with_its_first_entry_and_comes_back_in_order(store: Store) -> None:
    assert store.journals.entries("study") == ()
    for number in range(3):
        store.journals.enter("study", number, {"event": "reviewed", "number": number})
    assert [entry["number"] for entry in store.journals.entries("study")] == [0, 1, 2]


def test_logs_do_not_know_each_other(store: Store) -> None:
    store.journals.enter("study", 0, {"event": "one"})
    store.journals.enter("exam-1", 0, {"event": "two"})
    assert store.journals.names() == ("exam-1", "study")
    assert store.journals.entries("study") == ({"event": "one"},)


def test_of_two_windows_the_first_one_enters(store: Store) -> None:
    store.journals.enter("study", 0, {"event": "one"})
    with pytest.raises(AttemptMoved):
        store.journals.enter("study", 0, {"event": "two"})
    assert store.journals.entries("study") == ({"event": "one"},)


def test_an_entry_that_would_leave_a_gap_is_refused(store: Store) -> None:
    with pytest.raises(ValueError, match="gap after 0 entries"):
        store.journals.enter("study", 1, {"event": "one"})
    assert store.journals.names() == ()


def test_a_closed_store_takes_nothing(store: Store) -> None:
    store.close()
    with pytest.raises(ValueError, match="closed"):
        store.journals.enter("study", 0, {"event": "one"})


def test_what_was_entered_is_there_after_opening_again(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        store.journals.enter("study", 0, {"event": "one"})
    with closing(open_store(folder)) as store:
        assert store.journals.entries("study") == ({"event": "one"},)


def test_a_log_with_a_missing_entry_is_damaged(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        for number in range(3):
            store.journals.enter("study", number, {"event": "one"})
    with raw(folder) as connection:
        connection.execute("DELETE FROM journals WHERE seq = 1")
    with closing(open_store(folder)) as store, pytest.raises(StoreDamaged, match="study"):
        store.journals.entries("study")


def test_many_threads_enter_each_number_once(file_store: Store) -> None:
    refused: list[int] = []

    def enter() -> None:
        for number in range(20):
            try:
                file_store.journals.enter("study", number, {"event": "one"})
            except AttemptMoved:
                refused.append(number)

    threads = [threading.Thread(target=enter) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(file_store.journals.entries("study")) == 20
    assert len(refused) == 40
