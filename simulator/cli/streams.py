"""The three streams of the process: UTF-8 everywhere, and quiet when nobody reads."""

import io
import os
import sys
from pathlib import Path

from simulator.plain.page import Page

MEASURE = 76
"""Columns of a line on a terminal. Source: the upper end of what is read with ease, 45 to 75 and a margin."""

CURSOR = "> "
"""What stands before an answer is typed on a terminal."""


def prepare() -> None:
    """
    Make all streams UTF-8 unless the person asked for another encoding.

    A locale of C or a Windows code page must not cost a quotation mark, and a
    character that cannot be shown must not cost the whole text.
    """
    _open_what_is_closed()
    wished = "PYTHONIOENCODING" in os.environ
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if wished else "utf-8", errors="replace")


def _open_what_is_closed() -> None:
    """Streams that the caller closed are None in Python; what goes there goes nowhere."""
    # Left open on purpose: they are the streams of the process for as long as it runs.
    if sys.stdin is None:
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - see above
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115 - see above
            setattr(sys, name, nowhere)


def interactive() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def screen() -> bool:
    """Whether a full-screen program can run here."""
    return interactive() and os.environ.get("TERM") != "dumb"


def page() -> Page:
    """The plain page of this process: wrapped on a terminal, one paragraph a line elsewhere."""
    return Page(
        sys.stdout,
        sys.stdin,
        width=_width() if sys.stdout.isatty() else None,
        cursor=CURSOR if interactive() else "",
    )


def diagnose(*lines: str) -> None:
    """Write diagnostics."""
    sheet = Page(sys.stderr, sys.stdin)
    sheet.say(*lines)
    sheet.flush()


def hush() -> None:
    """Nobody reads stdout any more: let what is still buffered go nowhere, without a complaint."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except (OSError, ValueError):
        return
    finally:
        os.close(nowhere)


def _width() -> int:
    try:
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        return MEASURE
    return min(MEASURE, columns) if columns else MEASURE
