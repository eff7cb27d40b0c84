"""kill -9 at any moment loses nothing that was acknowledged."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from simulator.errors import UnknownAttempt
from simulator.store import Store, open_store
from simulator.store.sqlite import FILE_NAME
from tests.store.jotting import words
from tests.store.raw import raw
from tests.store.values import RECORD, STARTED, chosen

ROOT = Path(__file__).parents[2]
KILL_AFTER_LINES = (1, *range(2, 12), *range(14, 60, 5))
"""Lines read before the kill: while it opens, then after ever more answers."""


def start(folder: Path, does: str = "answering") -> subprocess.Popen[str]:
    """A process that answers, or writes words, until it is killed."""
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.store.{does}", str(folder)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )


def acknowledged_before_kill(process: subprocess.Popen[str], lines: int) -> int:
    """How many events were acknowledged, those included that were said while it was dying."""
    with process:
        assert process.stdout is not None
        said = [process.stdout.readline() for _ in range(lines)]
        process.kill()
        said += process.stdout.readlines()
    return len(said) - 1


def kept(store: Store) -> int:
    """How many events are there; they are the ones that were sent, without a gap."""
    try:
        events = store.events(RECORD.id)
    except UnknownAttempt:
        return 0
    assert events == (STARTED, *map(chosen, range(1, len(events))))
    assert store.attempt(RECORD.id).events == len(events)
    return len(events)


@pytest.mark.parametrize("half", [0, 1])
def test_what_was_acknowledged_survives_a_kill_at_any_moment(tmp_path: Path, half: int) -> None:
    moments = KILL_AFTER_LINES[half::2]
    folders = [tmp_path / str(lines) for lines in moments]
    processes = [start(folder) for folder in folders]
    for lines, folder, process in zip(moments, folders, processes, strict=True):
        acknowledged = acknowledged_before_kill(process, lines)
        assert acknowledged >= lines - 1
        with closing(open_store(folder)) as store:
            assert acknowledged <= kept(store) <= acknowledged + 1
            if acknowledged:
                assert store.content(RECORD.digest) == '{"scenario": "text"}'
        with raw(folder) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert (folder / FILE_NAME).is_file()


def test_words_survive_a_kill_and_the_attempt_is_as_it_was(tmp_path: Path) -> None:
    moments = (3, 8, 25)
    folders = [tmp_path / str(lines) for lines in moments]
    processes = [start(folder, "jotting") for folder in folders]
    for lines, folder, process in zip(moments, folders, processes, strict=True):
        acknowledged = acknowledged_before_kill(process, lines) - 1
        with closing(open_store(folder)) as store:
            (kept_words,) = store.words(RECORD.id)
            assert kept_words in {words(acknowledged), words(acknowledged + 1)}
            assert store.events(RECORD.id) == (STARTED,)
