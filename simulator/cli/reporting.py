"""What `casewalk check` found, as one JSON object for programs."""

import json
from collections.abc import Callable, Sequence
from fractions import Fraction
from math import isinf

from simulator.cli.streams import page
from simulator.cli.tally import Tally
from simulator.files.verdict import Told, Verdict
from simulator.verify.record import Extent, Measure, Proof

DIGITS = 4
"""Decimals of a score in a report."""


class Report:
    """
    One line of JSON on stdout, when all is found out.

    `cases` by name, each with its proof or null, `diagnostics` in order, and
    `left-out`, how many more there are. Scores are out of 100. The number of
    playthroughs is hexadecimal text: it may have thousands of digits, and so it
    stays exact.
    """

    def __init__(self, clear: Callable[[], None] = lambda: None) -> None:
        """
        Nothing yet.

        Args:
            clear: Takes away what else stands on the terminal, before the line is written there.
        """
        self._clear = clear
        self._cases: dict[str, object] = {}
        self._diagnostics: list[object] = []

    def verdict(self, verdict: Verdict, new: Sequence[Told]) -> None:
        """Keep a verdict for the end."""
        if verdict.case is not None:
            self._cases[verdict.case] = verdict.proof and _proof(verdict.proof)
        self._diagnostics += map(_told, new)

    def close(self, tally: Tally) -> None:
        """Print it."""
        whole = {
            "cases": dict(sorted(self._cases.items())),
            "diagnostics": self._diagnostics,
            "left-out": tally.left_out,
        }
        self._clear()
        sheet = page()
        sheet.say(json.dumps(whole, ensure_ascii=False))
        sheet.flush()


def _proof(proof: Proof) -> dict[str, object]:
    return {
        "states": proof.states,
        "playthroughs": f"{proof.playthroughs:#x}",
        "shortest": proof.shortest,
        "longest": proof.longest,
        "random-playthroughs": (
            None if isinf(proof.random_playthroughs) else round(proof.random_playthroughs)
        ),
        "measures": {measure.title: _measure(measure) for measure in proof.measures},
        "duties": dict(proof.duties),
        "criteria": {extent.title: _extent(extent) for extent in proof.criteria},
    }


def _measure(measure: Measure) -> dict[str, object]:
    return {
        "best-points": measure.best,
        "worst": _score(measure.worst),
        "chance": _score(measure.chance),
        "ready": None if measure.ready is None else _score(measure.ready),
        "learners": {name: _score(score) for name, score in measure.learners},
    }


def _extent(extent: Extent) -> dict[str, object]:
    return {
        "best-points": extent.best,
        "worst-points": extent.worst,
        "chance-points": _score(extent.chance),
    }


def _score(score: Fraction) -> float:
    return round(float(score), DIGITS)


def _told(told: Told) -> dict[str, object]:
    diagnostic = told.diagnostic
    return {
        "file": diagnostic.position.file,
        "line": diagnostic.position.line,
        "column": diagnostic.position.column,
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "shown-by": told.way or None,
        "accepted": told.accepted or None,
    }
