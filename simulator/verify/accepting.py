"""What an author has accepted: findings that are meant so, each with its reason."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.content.case import Case
from simulator.content.codes import CODES, proof, structure
from simulator.content.scenario import Acceptance
from simulator.content.scene import Phase
from simulator.content.tree import Finding, Path
from simulator.verify.shown import Shown


@dataclass(frozen=True, slots=True)
class Accepted:
    """A finding that the author has accepted."""

    shown: Shown
    """What was found."""
    because: str
    """Why it is meant so."""


def settle(
    case: Case, shown: Sequence[Shown], *, proven: bool
) -> tuple[tuple[Shown, ...], tuple[Accepted, ...]]:
    """
    Findings parted into those that still stand and those that the author has accepted.

    An entry that fits nothing is a finding of its own.

    Args:
        case: The case.
        shown: Everything that was found.
        proven: Whether every state was visited. Where not, entries for what only a proof finds
            cannot be told to be superfluous.
    """
    entries = case.scenario.accepted
    standing: list[Shown] = []
    accepted: list[Accepted] = []
    used: set[int] = set()
    for one in shown:
        fitting = [at for at, entry in enumerate(entries) if _fits(case, entry, one)]
        used.update(fitting)
        if fitting:
            accepted.append(Accepted(one, entries[fitting[0]].because))
        else:
            standing.append(one)
    unused = ((at, entry) for at, entry in enumerate(entries) if at not in used)
    return (*standing, *_superfluous(unused, proven=proven)), tuple(accepted)


def _fits(case: Case, entry: Acceptance, one: Shown) -> bool:
    if entry.id != one.finding.code or not CODES[one.finding.code].acceptable:
        return False
    names = {*one.about, *_names_on(case, one.finding.path)}
    return entry.at in names if entry.at else not names


def _names_on(case: Case, path: Path) -> Iterator[str]:
    """The names of the scene, answer, fact and so on along a path; phases are too wide to accept in."""
    part: object = case.scenario
    for step in path:
        if isinstance(step, int):
            part = part[step] if isinstance(part, tuple) and step < len(part) else None
        else:
            part = getattr(part, step.replace("-", "_"), None)
        name = getattr(part, "id", None)
        if isinstance(name, str) and not isinstance(part, Phase):
            yield name


def _superfluous(entries: Iterator[tuple[int, Acceptance]], *, proven: bool) -> Iterator[Shown]:
    of_proofs = {code.name for code in (*proof.CODES, *structure.CODES)}
    for at, entry in entries:
        if proven or entry.id not in of_proofs:
            place = f" at {entry.at}" if entry.at else " about the case as a whole"
            message = f"no {entry.id} is found{place}; take this out"
            path: Path = ("accepted", at, "finding")
            yield Shown(Finding(path, "nothing-to-accept", message, "warning"))
