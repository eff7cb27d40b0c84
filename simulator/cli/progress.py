"""One calm line that says how far long work has come, and is gone when it is done."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from shutil import get_terminal_size
from time import perf_counter
from typing import TextIO

QUIET_SECONDS = 1.0
"""How long nothing is said. Source: Nielsen (1993), Usability Engineering: after a second a thought breaks off."""


class Progress:
    """How many of how many are done; said on a terminal only, and only where it takes long."""

    def __init__(
        self, total: int, out: TextIO | None = None, *, begun: float | None = None
    ) -> None:
        """
        Of that many.

        Args:
            total: How many there are.
            out: Where to say it; stderr unless given.
            begun: When the work began, by `perf_counter`; now unless given.
        """
        self._total = total
        self._out = sys.stderr if out is None else out
        self._wanted = self._out.isatty() and not _asked_for_calm()
        self._begun = perf_counter() if begun is None else begun
        self._shown = 0

    def say(self, done: int, name: str) -> None:
        """Say what is in hand, where it has taken a while already."""
        if self._wanted and perf_counter() - self._begun >= QUIET_SECONDS:
            self._draw(done, name)

    @contextmanager
    def during(self, done: int, name: str) -> Iterator[None]:
        """Say what is in hand if it is not done in a while, though this thread is busy with it."""
        if not self._wanted:
            yield
            return
        from threading import Timer

        left = self._begun + QUIET_SECONDS - perf_counter()
        later = Timer(max(left, 0), self._draw, (done, name))
        later.daemon = True
        later.start()
        try:
            yield
        finally:
            later.cancel()
            later.join()

    def clear(self) -> None:
        """Take the line away, before anything else is written."""
        if self._shown:
            self._write(f"\r{' ' * self._shown}\r")
            self._shown = 0

    def _draw(self, done: int, name: str) -> None:
        text = f"proving {done + 1} of {self._total} · {name}"
        text = text[: get_terminal_size().columns - 1]
        self._write(f"\r{text:<{self._shown}}")
        self._shown = len(text)

    def _write(self, text: str) -> None:
        try:
            self._out.write(text)
            self._out.flush()
        except (OSError, ValueError):
            self._wanted = False


def _asked_for_calm() -> bool:
    return bool(os.environ.get("NO_COLOR")) or os.environ.get("TERM") == "dumb"
