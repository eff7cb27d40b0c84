"""The five phases, the goals with their scales, and the dates of rules."""

from collections.abc import Iterable, Iterator
from datetime import date

from simulator.content.checks.subject import Subject
from simulator.content.scene import PHASES
from simulator.content.tree import Finding, Path

SCALE = (-2, -1, 0, 1, 2)
"""The levels of goal attainment. Source: Kiresuk and Sherman (1968)."""


def check_outline(case: Subject) -> Iterator[Finding]:
    """What is wrong with the frame of a case."""
    yield from _phases(case)
    for index, goal in enumerate(case.scenario.goals):
        levels = sorted(step.id for step in goal.scale)
        path: Path = ("goals", index, "scale")
        if levels != list(SCALE) and not _unclear(
            case, [(*path, at, "level") for at in range(len(levels))]
        ):
            message = f"the scale of {goal.id} has the levels -2, -1, 0, +1 and +2, each once"
            yield Finding(path, "goal-scale", message)
    for index, card in enumerate(case.scenario.rule_cards):
        try:
            date.fromisoformat(card.in_force)
        except ValueError:
            message = f"the calendar has no {card.in_force}"
            yield Finding(("rule-cards", index, "in-force"), "bad-date", message)
    for index, duty in enumerate(case.scenario.duties):
        if not duty.called_for_by:
            message = f"name at least one scene that calls for {duty.id}"
            yield Finding(("duties", index, "called-for-by"), "empty-list", message)
    if not case.scenario.rubrics:
        message = "name at least one rubric that the case gives evidence for"
        yield Finding(("rubrics",), "empty-list", message)


def _phases(case: Subject) -> Iterator[Finding]:
    given = [phase.id for phase in case.scenario.phases]
    for index, phase in enumerate(case.scenario.phases):
        if not phase.scenes:
            path: Path = ("phases", index, "scenes")
            yield Finding(path, "empty-list", "a phase needs at least one scene")
    if case.places.phases is not None:
        return
    for index, name in enumerate(given):
        if any(PHASES.index(other) >= PHASES.index(name) for other in given[:index]):
            message = f"phases come once each and in this order: {', '.join(PHASES)}"
            yield Finding(("phases", index, "phase"), "phase-order", message)
    missing = [name for name in PHASES if name not in given]
    if missing and not _unclear(case, [("phases", at, "phase") for at in range(len(given))]):
        message = f"the case lacks {' and '.join(missing)}; every case has all five phases"
        yield Finding(("phases",), "missing-phase", message)


def _unclear(case: Subject, paths: Iterable[Path]) -> bool:
    return any(case.places.spoils(path) for path in paths)
