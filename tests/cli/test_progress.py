import io
import time

import pytest

from simulator.cli.progress import QUIET_SECONDS, Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Closed(Terminal):
    def write(self, text: str) -> int:
        raise OSError("gone")


@pytest.fixture(autouse=True)
def plain_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("COLUMNS", "60")


def late(total: int, out: io.StringIO) -> Progress:
    """Progress of work that has taken a while already."""
    return Progress(total, out, begun=time.perf_counter() - QUIET_SECONDS)


def test_what_does_not_take_long_is_not_told() -> None:
    out = Terminal()
    progress = Progress(200, out)
    progress.say(36, "ants")
    with progress.during(37, "bees"):
        pass
    progress.clear()
    assert out.getvalue() == ""


def test_what_takes_long_is_told_in_one_line_that_is_erased() -> None:
    out = Terminal()
    progress = late(200, out)
    progress.say(36, "rent-and-roots")
    assert out.getvalue() == "\rproving 37 of 200 · rent-and-roots"
    progress.say(37, "ants")
    assert out.getvalue().endswith("\rproving 38 of 200 · ants          ")
    progress.clear()
    assert out.getvalue().endswith(f"\r{' ' * 24}\r")
    shown = out.getvalue()
    progress.clear()
    assert out.getvalue() == shown


def test_a_line_is_never_longer_than_the_terminal_is_wide() -> None:
    out = Terminal()
    late(2, out).say(0, "n" * 500)
    assert len(out.getvalue()) == len("\r") + 59


def test_it_is_told_while_this_thread_is_busy() -> None:
    out = Terminal()
    with late(2, out).during(0, "ants"):
        deadline = time.perf_counter() + 60
        while not out.getvalue() and time.perf_counter() < deadline:
            sum(range(1000))
    assert out.getvalue() == "\rproving 1 of 2 · ants"


@pytest.mark.parametrize(("name", "value"), [("NO_COLOR", "1"), ("TERM", "dumb")])
def test_who_asks_for_calm_has_it(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(name, value)
    out = Terminal()
    progress = late(2, out)
    progress.say(0, "ants")
    progress.clear()
    assert out.getvalue() == ""


def test_where_there_is_no_terminal_nothing_is_told() -> None:
    out = io.StringIO()
    progress = late(2, out)
    progress.say(0, "ants")
    with progress.during(0, "ants"):
        pass
    assert out.getvalue() == ""


def test_a_terminal_that_is_gone_is_no_reason_to_stop() -> None:
    progress = late(2, Closed())
    progress.say(0, "ants")
    progress.clear()
