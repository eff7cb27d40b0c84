"""What `casewalk check` found, as one JSON object for programs."""

import json
from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import isinf

from simulator.content.diagnostic import Diagnostic
from simulator.verify.proof import Measure, Proof

DIGITS = 4
"""Decimals of a score in a report."""


def report(
    diagnostics: Sequence[tuple[Diagnostic, str]], proofs: Mapping[str, Proof | None]
) -> str:
    """
    One line of JSON: `cases` by name, each with its proof or null, and `diagnostics` in order.

    Scores are out of 100. The number of playthroughs is hexadecimal text: it may
    have thousands of digits, and so it stays exact.
    """
    return json.dumps(
        {
            "cases": {name: proof and _proof(proof) for name, proof in sorted(proofs.items())},
            "diagnostics": [_diagnostic(one, way) for one, way in diagnostics],
        },
        ensure_ascii=False,
    )


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
    }


def _measure(measure: Measure) -> dict[str, object]:
    return {
        "best-points": measure.best,
        "worst": _score(measure.worst),
        "chance": _score(measure.chance),
        "ready": None if measure.ready is None else _score(measure.ready),
        "learners": {name: _score(score) for name, score in measure.learners},
    }


def _score(score: Fraction) -> float:
    return round(float(score), DIGITS)


def _diagnostic(diagnostic: Diagnostic, way: str) -> dict[str, object]:
    return {
        "file": diagnostic.position.file,
        "line": diagnostic.position.line,
        "column": diagnostic.position.column,
        "severity": diagnostic.severity,
        "code": diagnostic.code,
        "message": diagnostic.message,
        "shown-by": way or None,
    }
