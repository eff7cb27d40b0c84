"""A check told in lines: proofs on stdout, what is wrong on stderr."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from simulator.cli.streams import diagnose, page

if TYPE_CHECKING:
    from simulator.cli.tally import Tally
    from simulator.files.verdict import Told, Verdict

COLOURS = {"error": "red", "warning": "yellow", "note": "cyan"}
"""By severity, which is a word as well."""


class Teller(Protocol):
    """What tells what a check has found."""

    def verdict(self, verdict: "Verdict", new: "Sequence[Told]") -> None:
        """Tell what was found out about a case: what was proven, and what is new of what is wrong."""

    def close(self, tally: "Tally") -> None:
        """Tell how much there was."""


class Lines:
    """Tells each verdict as it comes, in lines."""

    def __init__(self, clear: Callable[[], None] = lambda: None) -> None:
        """
        On the streams of this process.

        Args:
            clear: Takes away what else stands on the terminal, before lines are written there.
        """
        self._sheet = page()
        self._coloured = coloured()
        self._clear = clear

    def verdict(self, verdict: "Verdict", new: "Sequence[Told]") -> None:
        """The proof of a case, and what is wrong with it."""
        if verdict.case is not None and verdict.proof is not None:
            from simulator.cli.proving import proof_lines

            if sys.stdout.isatty():
                self._clear()
            self._sheet.say(*proof_lines(verdict.case, verdict.proof), "")
            self._sheet.flush()
        for one in new:
            if not one.accepted:
                self._tell(one)

    def close(self, tally: "Tally") -> None:
        """One line that counts."""
        self._clear()
        if tally.left_out:
            diagnose(f"... and {tally.left_out:,} more; mend these first.")
        self._sheet.say(summary(tally))
        self._sheet.flush()

    def _tell(self, told: "Told") -> None:
        self._clear()
        head, *lines = str(told.diagnostic).split("\n")
        way = (f"      shown by {told.way}",) if told.way else ()
        if self._coloured:
            head = tinted(head, told.diagnostic.severity)
            sys.stderr.write(f"{head}\n")
            diagnose(*lines, *way)
        else:
            diagnose(head, *lines, *way)


def coloured() -> bool:
    """
    Whether what is wrong is told in colour: on a terminal, unless the person asked for none.

    Source: no-color.org.
    """
    calm = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return sys.stderr.isatty() and not calm


def tinted(head: str, severity: str) -> str:
    """The first line of a diagnostic, safe to print, with its severity in colour."""
    from click import style

    from simulator.plain.gate import safe

    before, word, after = safe(head).rpartition(f": {severity}: ")
    colour = style(severity, fg=COLOURS[severity], bold=True)
    return f"{before}: {colour}: {after}" if word else after


def summary(tally: "Tally") -> str:
    """How many cases can be played, and how much is wrong."""
    found = [_count(number, word) for word, number in tally.counts.items() if number]
    accepted = f"; {tally.accepted:,} accepted" if tally.accepted else ""
    wrong = ", ".join(found) or "no mistakes found"
    return f"{_count(tally.cases, 'case')} can be played; {wrong}{accepted}."


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}" if number == 1 else f"{number:,} {word}s"
