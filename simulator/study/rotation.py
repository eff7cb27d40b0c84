"""What is asked today: which principles, by which question each, and in what words they are offered."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import zip_longest

from simulator.content.principle import AREAS, Principle
from simulator.engine.arranging import arranged
from simulator.study.event import Reviewed, StudyEvent
from simulator.study.question import Answer, Question
from simulator.study.schedule import Standing, standings

SESSION = 10
"""Questions of a session. Ours: a minute each makes ten minutes a day."""

AHEAD = timedelta(hours=12)
"""How far ahead of its hour a principle counts as due. Ours: whoever studies at seven instead of eight
still meets it today."""

OFFERED = 4
"""Principles to pick the governing one from. Ours: a guess is right one time in four."""


@dataclass(frozen=True, slots=True)
class Agenda:
    """What there is to do today."""

    due: tuple[str, ...]
    """Principles that are due, the longest overdue first."""
    new: tuple[str, ...]
    """Principles that were never reviewed, the areas taking turns."""
    later: datetime | None
    """When the next one is due that is not due yet; None where there is none."""

    @property
    def session(self) -> tuple[str, ...]:
        """The principles of the next session: what is due, then new ones as long as there is room."""
        return (*self.due, *self.new)[:SESSION]


def agenda(
    principles: Sequence[Principle],
    questions: Iterable[Question],
    events: Sequence[StudyEvent],
    now: datetime,
) -> Agenda:
    """
    What is due at a time.

    Args:
        principles: Those of the bank, in its order.
        questions: Everything that can be asked; a principle without a question is left out.
        events: The log of studying.
        now: The time, with its zone.
    """
    asked = {question.principle for question in questions}
    known = [one for one in principles if one.id in asked]
    stand = standings(events)
    due = [one.id for one in known if one.id in stand and stand[one.id].is_due(now + AHEAD)]
    new = _in_turn([one for one in known if one.id not in stand])
    rest = [stand[one.id].due for one in known if one.id in stand and one.id not in due]
    return Agenda(
        tuple(sorted(due, key=lambda name: _overdue(stand, name))), new, min(rest, default=None)
    )


def _overdue(stand: Mapping[str, Standing], name: str) -> tuple[datetime, str]:
    return stand[name].due, name


def _in_turn(principles: Iterable[Principle]) -> tuple[str, ...]:
    by_area: dict[str, list[str]] = {area: [] for area in AREAS}
    for one in principles:
        by_area[one.area].append(one.id)
    return tuple(name for row in zip_longest(*by_area.values()) for name in row if name)


def next_question(
    questions: Iterable[Question], events: Sequence[StudyEvent], principle: str
) -> Question | None:
    """
    The question that tests a principle and was seen least recently.

    One that was never seen comes first, vignettes before decisions of cases; one that was edited
    since it was seen counts as never seen. None where nothing tests the principle.
    """
    seen: dict[tuple[str, str], int] = {}
    for number, event in enumerate(events):
        if isinstance(event, Reviewed):
            seen[event.question, event.digest] = number
    fitting = [one for one in questions if one.principle == principle]
    return min(
        fitting,
        key=lambda one: (seen.get((one.id, one.digest), -1), one.origin != "vignette"),
        default=None,
    )


def times_seen(events: Iterable[StudyEvent], question: str) -> int:
    """How often a question was answered, in whatever wording: a number to shuffle by."""
    return sum(isinstance(one, Reviewed) and one.question == question for one in events)


def offered_principles(
    principles: Sequence[Principle], question: Question, turn: int
) -> tuple[Principle, ...]:
    """
    The governing principle among others of its area, in an order that changes with each turn.

    Args:
        principles: Those of the bank.
        question: What is asked.
        turn: How often it was asked before.
    """
    own = next(one for one in principles if one.id == question.principle)
    others = [one for one in principles if one.area == own.area and one is not own]
    some = arranged(others, turn, f"beside {question.id}")[: OFFERED - 1]
    return arranged((own, *some), turn, f"principles of {question.id}")


def shuffled(question: Question, turn: int) -> tuple[Answer, ...]:
    """The options in an order that changes with each turn, so that position never teaches."""
    return arranged(question.answers, turn, question.id)
