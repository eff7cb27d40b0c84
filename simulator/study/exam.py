"""A mock exam as it stands: a fold of its events. What is allowed is decided here, for both faces."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import assert_never

from simulator.engine.arranging import arranged
from simulator.errors import NotOffered
from simulator.study.confidence import Confidence
from simulator.study.exam_event import (
    Begun,
    Chose,
    Closed,
    Ended,
    ExamEvent,
    Flagged,
    Resumed,
    Struck,
    Ticked,
    Went,
)
from simulator.study.form import Item
from simulator.study.question import Answer

LETTERS = "ABCDEF"
"""What options are called on the exam."""

MILLI = 1000

WARNINGS = (60 * 60, 30 * 60, 10 * 60, 5 * 60, 60)
"""Seconds left at which a learner is told. Ours."""


@dataclass(frozen=True, slots=True)
class Change:
    """An answer that was changed."""

    item: int
    """The question's number, from 0."""
    before: str
    """The option chosen before."""
    after: str
    """The option chosen then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exam:
    """Where an exam stands."""

    begun: Begun
    """How it began."""
    position: int | None = None
    """The question that is open; None between blocks, before the first and after the end."""
    block: int = 0
    """The block that is open, from 0."""
    answers: Mapping[int, str] = field(default_factory=dict)
    """Options chosen, by number of the question."""
    confidences: Mapping[int, Confidence] = field(default_factory=dict)
    """How sure the learner was of the present answer, where that was said."""
    struck: frozenset[tuple[int, str]] = frozenset()
    """Options that are struck out, with the number of their question."""
    flags: frozenset[int] = frozenset()
    """Questions marked to come back to."""
    changes: tuple[Change, ...] = ()
    """Answers that were changed, in order."""
    times: Mapping[int, int] = field(default_factory=dict)
    """Milliseconds for which each question was open."""
    spent: int = 0
    """Milliseconds spent by the last event."""
    interruptions: int = 0
    """How often it was taken up again after an interruption within a block."""
    ended: Ended | None = None
    """How it ended; None while it goes on."""

    @property
    def items(self) -> tuple[Item, ...]:
        """The questions in order."""
        return self.begun.items

    @property
    def limit(self) -> int:
        """Milliseconds in all."""
        return self.begun.seconds * MILLI

    def open_items(self) -> tuple[int, ...]:
        """The numbers of the questions that may be opened: those of the present block."""
        return tuple(n for n, item in enumerate(self.items) if item.block == self.block)

    def unanswered(self) -> tuple[int, ...]:
        """The numbers of the questions of the present block that have no answer."""
        return tuple(n for n in self.open_items() if n not in self.answers)

    def options(self, item: int) -> tuple[Answer, ...]:
        """The options of a question in the order in which this exam shows them."""
        question = self.items[item].question
        return arranged(question.answers, self.begun.seed, question.id)

    @property
    def last_block(self) -> bool:
        """Whether no block comes after this one."""
        return self.block == self.items[-1].block


def left(exam: Exam, since: int = 0) -> int:
    """
    Milliseconds that are left, never below 0.

    Args:
        exam: As it stood at its last event.
        since: Milliseconds of the steady clock that went by since then; what a clock gives that runs
            backwards counts as none. Between blocks the clock stands.
    """
    running = max(since, 0) if exam.position is not None else 0
    return max(exam.limit - exam.spent - running, 0)


def warning(before: int, now: int) -> int | None:
    """
    The mark that was passed when the time left fell from one number of milliseconds to another.

    Returns:
        Seconds left at the lowest mark passed; None where none was.
    """
    passed = [mark for mark in WARNINGS if now <= mark * MILLI < before]
    return min(passed, default=None)


def replay(events: Sequence[ExamEvent]) -> Exam:
    """
    The exam that some events make.

    Args:
        events: As `to_events` gives them; the first says how it began.
    """
    begun, *rest = events
    assert isinstance(begun, Begun)
    exam = Exam(begun=begun)
    for event in rest:
        exam = apply(exam, event)
    return exam


def check(exam: Exam, event: ExamEvent) -> None:
    """
    Refuse what is not possible now.

    Raises:
        NotOffered: It is not; says why.
    """
    if exam.ended:
        raise NotOffered("the exam", "it has ended")
    match event:
        case Went(item=item):
            if not 0 <= item < len(exam.items):
                raise NotOffered("the exam", f"there is no question {item + 1}")
            if exam.items[item].block != exam.block:
                raise NotOffered("the exam", f"question {item + 1} is not in this block")
        case Chose(item=item, option=option) | Struck(item=item, option=option):
            _check_item(exam, item)
            if exam.items[item].question.answer(option) is None:
                raise NotOffered(f"question {item + 1}", f"there is no option {option}")
        case Flagged(item=item):
            _check_item(exam, item)
        case Closed(block=block):
            if block != exam.block or exam.last_block:
                raise NotOffered("the exam", "there is no block to go on to")
        case Ticked() | Resumed() | Ended():
            pass
        case Begun():
            raise NotOffered("the exam", "it has begun already")
        case _:
            assert_never(event)


def _check_item(exam: Exam, item: int) -> None:
    if item != exam.position:
        raise NotOffered("the exam", f"question {item + 1} is not open")


def apply(exam: Exam, event: ExamEvent) -> Exam:
    """The exam after an event that was allowed; never refuses."""
    match event:
        case Begun():
            return Exam(begun=event)
        case Went(item=item):
            return replace(_after(exam, event.spent), position=item)
        case Chose():
            return _chosen(_after(exam, event.spent), event)
        case Struck(item=item, option=option, out=out):
            one = {(item, option)}
            struck = exam.struck | one if out else exam.struck - one
            return replace(_after(exam, event.spent), struck=struck)
        case Flagged(item=item, on=on):
            flags = exam.flags | {item} if on else exam.flags - {item}
            return replace(_after(exam, event.spent), flags=flags)
        case Closed(block=block):
            return replace(_after(exam, event.spent), block=block + 1, position=None)
        case Ticked():
            return _after(exam, event.spent)
        case Resumed():
            return replace(_after(exam, event.spent), interruptions=exam.interruptions + 1)
        case Ended():
            return replace(_after(exam, event.spent), ended=event, position=None)
    assert_never(event)


def _after(exam: Exam, spent: int) -> Exam:
    """The exam with the time since the last event put down to the question that was open."""
    if exam.position is None:
        return replace(exam, spent=max(spent, exam.spent))
    here = exam.times.get(exam.position, 0) + max(spent - exam.spent, 0)
    return replace(exam, spent=max(spent, exam.spent), times={**exam.times, exam.position: here})


def _chosen(exam: Exam, event: Chose) -> Exam:
    before = exam.answers.get(event.item)
    confidences = {n: one for n, one in exam.confidences.items() if n != event.item}
    if event.confidence:
        confidences[event.item] = event.confidence
    changes = exam.changes
    if before not in (None, event.option):
        changes = (*changes, Change(event.item, before, event.option))
    return replace(
        exam,
        answers={**exam.answers, event.item: event.option},
        confidences=confidences,
        changes=changes,
    )
