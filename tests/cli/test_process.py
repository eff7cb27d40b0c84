"""What only a real process shows: signals, closed pipes, terminals and locales."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.cli import ExitCode
from tests.cli.processes import Playing, offered

WORDS = [sys.executable, "-m", "simulator"]

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals and terminals of POSIX")


def test_killed_after_every_screen_it_stands_exactly_there(library: Path, tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Playing(library, data) as playing:
        playing.screen()
        playing.answer("")
        shown = offered(playing.screen())
        playing.kill()
    for _ in range(8):
        with Playing(library, data) as playing:
            assert shown == offered(playing.screen())
            playing.answer("" if "Enter" in shown[-1] else "1")
            screen = playing.screen()
            playing.kill()
            if playing.ended:
                return
            shown = offered(screen)


def test_killed_before_the_answer_is_acknowledged_at_most_that_answer_is_lost(
    library: Path, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    with Playing(library, data) as playing:
        playing.screen()
        playing.answer("")
        before = offered(playing.screen())
        playing.answer("1")
        playing.kill()
    with Playing(library, data) as playing:
        stands = offered(playing.screen())
        if stands == before:
            playing.answer("1")
            stands = offered(playing.screen())
    with Playing(library, data) as playing:
        assert stands == offered(playing.screen())


@posix
def test_ctrl_c_keeps_the_place_and_leaves_no_traceback(library: Path, tmp_path: Path) -> None:
    with Playing(library, tmp_path / "data") as playing:
        playing.screen()
        playing.answer("")
        playing.screen()
        playing.process.send_signal(signal.SIGINT)
        out, err = playing.process.communicate(timeout=60)
    assert playing.process.returncode == ExitCode.INTERRUPTED
    assert "Interrupted. Your place is kept. To go on: casewalk play number-twelve --plain" in out
    assert err == ""


@posix
def test_ctrl_c_before_anything_has_begun_is_quiet_too(library: Path, tmp_path: Path) -> None:
    with Playing(library, tmp_path / "data") as playing:
        playing.screen()
        playing.process.send_signal(signal.SIGINT)
        _, err = playing.process.communicate(timeout=60)
    assert playing.process.returncode == ExitCode.INTERRUPTED
    assert "Traceback" not in err


@pytest.mark.parametrize("words", [["cases"], ["play", "first-ten-minutes", "--plain"], ["schema"]])
def test_when_nobody_reads_any_more_it_stops_without_a_word(words: list[str]) -> None:
    process = subprocess.Popen(
        [*WORDS, *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdout is not None
    process.stdout.close()
    _, err = process.communicate(b"\n1\n1\n1\n" * 20, timeout=60)
    assert (process.returncode, err) == (ExitCode.FINE, b"")


@pytest.mark.parametrize("locale", ["C", "POSIX", "de_DE.ISO-8859-1"])
def test_output_is_utf_8_whatever_the_locale(locale: str) -> None:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "PYTHON"))}
    done = subprocess.run(
        [*WORDS, "play", "first-ten-minutes", "--plain", "--in-memory"],
        input=b"\n1\n",
        capture_output=True,
        env={**environment, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert "\u201c" in done.stdout.decode("utf-8")


@posix
def test_on_a_dumb_terminal_it_is_plain_wrapped_and_has_a_cursor(tmp_path: Path) -> None:
    code, shown = in_terminal(["play", "first-ten-minutes"], "\nq\n", data=tmp_path / "data")
    assert code == ExitCode.FINE
    assert "> " in shown
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) < 80


@posix
def test_a_person_is_asked_whether_to_play_in_memory(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.write_text("no folder", "utf-8")
    words = ["play", "first-ten-minutes", "--plain"]
    code, shown = in_terminal(words, "y\n\nq\n", data=data)
    assert code == ExitCode.FINE
    assert "Play in memory, where nothing is kept? y or n" in shown
    assert "gone when Casewalk closes" in shown
    assert in_terminal(words, "n\n", data=data)[0] == ExitCode.STORE


def in_terminal(words: list[str], typed: str, *, data: Path) -> tuple[int, str]:
    """The exit code of a command in a dumb terminal of 80 columns, and what it showed."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    process = subprocess.Popen(
        [*WORDS, *words, "--data", str(data)],
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        env={**os.environ, "TERM": "dumb"},
    )
    os.close(theirs)
    os.write(ours, typed.encode())
    shown = b""
    while chunk := _read(ours):
        shown += chunk
    os.close(ours)
    return process.wait(timeout=60), shown.decode()


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 4096)
    except OSError:
        return b""


@posix
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-"])
def test_a_stream_that_the_caller_closed_is_no_reason_to_fall_over(
    closed: str, library: Path, tmp_path: Path
) -> None:
    command = f'"{sys.executable}" -m simulator cases --library "{library}" {closed}'
    done = subprocess.run(
        ["sh", "-c", command], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert "Traceback" not in done.stderr
    assert done.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_full_disk_behind_the_output_is_told_in_a_sentence(library: Path) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [*WORDS, "cases", "--library", str(library)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            check=False,
        )
    assert done.stderr.startswith("casewalk: the output cannot be written: ")
    assert (done.returncode, done.stderr.count("\n")) == (ExitCode.STORE, 1)
