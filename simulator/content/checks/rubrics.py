"""What is wrong in rubrics and duties."""

from collections.abc import Iterator

from simulator.content.rubric import Duty, Rubric
from simulator.content.tree import Finding, Path

LEVELS = (0, 1, 2, 3)
"""The levels that every criterion describes."""


def check_rubric(rubric: Rubric) -> Iterator[Finding]:
    """Mistakes within one rubric."""
    if not rubric.criteria:
        yield Finding(("criteria",), "empty-list", "a rubric needs at least one criterion")
    for index, criterion in enumerate(rubric.criteria):
        path: Path = ("criteria", index)
        given = dict(criterion.levels)
        missing = [str(level) for level in LEVELS if level not in given]
        if missing:
            message = f"{criterion.id} says nothing for level {' and '.join(missing)}; describe it"
            yield Finding((*path, "levels"), "missing-level", message)
        if not criterion.sources:
            message = "a criterion needs at least one source"
            yield Finding((*path, "sources"), "empty-list", message)


def check_duties(duties: tuple[Duty, ...]) -> Iterator[Finding]:
    """Mistakes within one file of duties."""
    for index, duty in enumerate(duties):
        if not duty.sources:
            yield Finding((index, "sources"), "empty-list", "a duty needs at least one source")
