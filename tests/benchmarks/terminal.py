"""A program in a terminal of its own, and when it drew what. Linux and macOS only."""

import os
import re
import select
import struct
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

POSSIBLE = sys.platform != "win32"
"""Whether there are terminals that a program can open."""

ROWS, COLUMNS = 30, 100
"""A window of common size."""

QUIET = 0.08
"""Seconds without output after which a screen has settled. Ours: five frames at 60 a second."""

PATIENCE = 30
"""Seconds after which a program is given up."""

_ESCAPES = re.compile(
    rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|[PX^_].*?\x1b\\|.)"
)


class Terminal:
    """A running program, the terminal it runs in, and the time it was started."""

    def __init__(self, arguments: Sequence[str], environment: dict[str, str]) -> None:
        import fcntl
        import pty
        import termios

        self._end, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self.begun = perf_counter()
        self._process = subprocess.Popen(
            [sys.executable, *arguments],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            env={**os.environ, **environment},
        )
        os.close(theirs)

    def until(self, text: str) -> float:
        """Seconds from the start until this text was drawn."""
        seen = b""
        while text.encode() not in _ESCAPES.sub(b"", seen):
            chunk = self._read(PATIENCE)
            if not chunk:
                raise TimeoutError(f"{text!r} was not drawn; the end was {seen[-500:]!r}")
            seen += chunk
        return perf_counter() - self.begun

    def settle(self) -> None:
        """Wait until nothing more is drawn."""
        while self._read(4 * QUIET):
            pass

    def press(self, keys: str) -> float:
        """Seconds from a key to the last of what was drawn because of it."""
        pressed = drawn = perf_counter()
        os.write(self._end, keys.encode())
        wait = 1.0
        while self._read(wait):
            drawn = perf_counter()
            wait = QUIET
        return drawn - pressed

    def close(self) -> None:
        """End the program."""
        self._process.kill()
        self._process.wait()
        os.close(self._end)

    def _read(self, patience: float) -> bytes:
        ready, _, _ = select.select([self._end], [], [], patience)
        if not ready:
            return b""
        try:
            return os.read(self._end, 65536)
        except OSError:
            return b""


@contextmanager
def terminal(*arguments: str, **environment: str) -> Iterator[Terminal]:
    """This Python with these arguments, in a terminal with many colours."""
    looks = {"TERM": "xterm-256color", "COLORTERM": "truecolor", **environment}
    looks["PYTHONPATH"] = str(Path(__file__).parent.parent.parent)
    opened = Terminal(arguments, looks)
    try:
        yield opened
    finally:
        opened.close()


def program(name: str) -> str:
    """The file of one of the smallest programs."""
    return str(Path(__file__).parent / "programs" / f"{name}.py")
