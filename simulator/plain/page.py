"""Where lines go out and answers come in."""

from collections.abc import Iterable
from dataclasses import dataclass
from errno import EINVAL, EPIPE, ESHUTDOWN
from typing import TextIO

from simulator.errors import OutputFailed
from simulator.plain.gate import safe

_BYTE_ORDER_MARK = "\ufeff"


_GONE = frozenset({EPIPE, EINVAL, ESHUTDOWN})


class NobodyReads(Exception):
    """The other end of the output is closed. What was answered is kept; stop without a word."""


@dataclass(frozen=True, slots=True)
class Page:
    """A stream to write on and a stream to read from."""

    out: TextIO
    """Where lines go."""
    answers: TextIO
    """Where answers come from, one a line."""
    width: int | None = None
    """Columns to wrap at; None leaves every paragraph on a line of its own."""
    cursor: str = ""
    """What stands before an answer is typed; nothing where nobody types."""

    def say(self, *lines: str) -> None:
        """Write lines; an empty one parts blocks."""
        for line in lines:
            self._write(safe(line))

    def block(self, lines: Iterable[str]) -> None:
        """Write lines with an empty one before them; nothing if there are none."""
        held = tuple(lines)
        if held:
            self.say("", *held)

    def listen(self, prompt: str) -> str:
        """
        Ask, and wait for one line.

        Everything written so far is out before it waits.

        Returns:
            What was typed, without blanks around it.

        Raises:
            EOFError: There are no more answers.
            NobodyReads: The output is closed.
        """
        self.say("", prompt)
        self._put(self.cursor)
        self.flush()
        line = self.answers.readline()
        if not line:
            raise EOFError
        return line.replace(_BYTE_ORDER_MARK, "").strip()

    def flush(self) -> None:
        """Send out what was written."""
        try:
            self.out.flush()
        except OSError as error:
            raise _closed(error) from error

    def _put(self, text: str) -> None:
        try:
            self.out.write(text)
        except OSError as error:
            raise _closed(error) from error

    def _write(self, line: str) -> None:
        if self.width is None or len(line) <= self.width:
            self._put(f"{line}\n")
            return
        from textwrap import wrap

        indent = " " * _hang(line)
        for part in wrap(line, self.width, subsequent_indent=indent, break_on_hyphens=False):
            self._put(f"{part}\n")


def _closed(error: OSError) -> Exception:
    if error.errno in _GONE:
        return NobodyReads()
    return OutputFailed(error.strerror or str(error))


def _hang(line: str) -> int:
    number, dot, _ = line.partition(". ")
    return len(number) + 2 if dot and number.isdigit() else 0
