"""What an author accepts can be found at all, is no error, and has a reason."""

from collections.abc import Iterator

from simulator.content.checks.subject import Subject
from simulator.content.codes import CODES
from simulator.content.scenario import Acceptance
from simulator.content.tree import Finding, Path

FEWEST_WORDS = 4
"""Words of a reason. Ours: with fewer nobody says why."""


def check_acceptances(case: Subject) -> Iterator[Finding]:
    """Entries under `accepted` that cannot be meant so."""
    for index, entry in enumerate(case.scenario.accepted):
        path: Path = ("accepted", index)
        yield from _kind(case, path, entry)
        if len(entry.because.split()) < FEWEST_WORDS:
            message = f"say in a sentence why {entry.id} is meant so here"
            yield Finding((*path, "because"), "bare-acceptance", message)


def _kind(case: Subject, path: Path, entry: Acceptance) -> Iterator[Finding]:
    acceptable = sorted(name for name, code in CODES.items() if code.acceptable)
    if entry.id not in CODES:
        yield case.unknown_among(acceptable, "finding", entry.id, (*path, "finding"))
    elif entry.id not in acceptable:
        message = f"{entry.id} cannot be accepted; mend what is found, and take this out"
        yield Finding((*path, "finding"), "cannot-accept", message)
