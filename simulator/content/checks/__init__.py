"""What is wrong in a case although every part of it can be read: one module per subject."""

from collections.abc import Iterator

from simulator.content.checks.acceptances import check_acceptances
from simulator.content.checks.answers import check_answers
from simulator.content.checks.conditions import check_numbers
from simulator.content.checks.detours import check_detours
from simulator.content.checks.duplicates import check_names
from simulator.content.checks.outline import check_outline
from simulator.content.checks.references import check_references
from simulator.content.checks.routes import check_routes
from simulator.content.checks.subject import Subject
from simulator.content.checks.tasks import check_tasks
from simulator.content.tree import Finding

CHECKS = (
    check_outline,
    check_names,
    check_references,
    check_tasks,
    check_answers,
    check_routes,
    check_numbers,
    check_detours,
    check_acceptances,
)
"""Every check of a case, in no order that matters."""


def check_case(case: Subject) -> Iterator[Finding]:
    """Everything that is wrong in a case."""
    for check in CHECKS:
        yield from check(case)
