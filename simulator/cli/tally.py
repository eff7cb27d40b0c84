"""What a check has found so far, counted; each thing once."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.files.verdict import Told, Verdict

TOLD_LIMIT = 1_000
"""How many things are told one by one. Ours: nobody reads on; the rest is counted."""


class Tally:
    """Counts of what was found."""

    def __init__(self) -> None:
        """Nothing yet."""
        self.cases = 0
        """Cases that can be played."""
        self.counts = {"error": 0, "warning": 0, "note": 0}
        """Findings by severity, without those that are accepted."""
        self.accepted = 0
        """Findings that authors live with, and say why."""
        self.unreadable = False
        """Whether anything keeps a file from being read."""
        self.left_out = 0
        """Findings that were counted but are not told, for there are too many."""
        self._room = TOLD_LIMIT
        self._known: set[int] = set()  # hashes: a million mistakes themselves are half a gigabyte

    def add(self, verdict: "Verdict", home: str = "") -> "Sequence[Told]":
        """
        Count a verdict.

        Args:
            verdict: The verdict, in the names of files that the reader knows.
            home: The library it is about.

        Returns:
            What is new in it and to be told. Mistakes of rubrics, which are read
            again with each case, are counted and told once.
        """
        self.cases += verdict.case is not None
        new = [one for one in verdict.told if not one.mistake or self._is_new(one, home)]
        for one in new:
            self._count(one)
        shown = new[: self._room]
        self._room -= len(shown)
        self.left_out += len(new) - len(shown)
        return shown

    def _is_new(self, told: "Told", home: str) -> bool:
        known, number = len(self._known), hash((home, told.diagnostic))
        self._known.add(number)
        return len(self._known) > known

    def _count(self, told: "Told") -> None:
        self.unreadable |= told.unreadable
        if told.accepted:
            self.accepted += 1
        else:
            self.counts[told.diagnostic.severity] += 1
