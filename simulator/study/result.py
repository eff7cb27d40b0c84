"""What a mock exam showed. There is no predicted pass: the standard of the exam is not published."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.content.principle import AREAS, AreaName
from simulator.study.calibration import Calibration, Judged, calibrate
from simulator.study.exam import Exam


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many."""

    right: int
    """Answered rightly."""
    total: int
    """In all."""


@dataclass(frozen=True, slots=True)
class ItemResult:
    """What became of one question."""

    number: int
    """Its place on the form, from 0."""
    right: bool
    """Whether its answer is a key."""
    answered: bool
    """Whether it has an answer."""
    scored: bool
    """Whether it counts."""
    milliseconds: int
    """For how long it was open."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changing answers did, judged by the question's last answer against its first."""

    helped: int
    """From wrong to right."""
    hurt: int
    """From right to wrong."""
    neither: int
    """From wrong to wrong, or back to where it was."""


@dataclass(frozen=True, slots=True)
class Result:
    """What an exam showed."""

    items: tuple[ItemResult, ...]
    """Question by question."""
    scored: Count
    """Over the questions that count."""
    unscored: Count
    """Over those that do not."""
    areas: tuple[tuple[AreaName, Count], ...]
    """Over the questions that count, area by area; areas without any are left out."""
    principles: tuple[tuple[str, Count], ...]
    """Principles with a wrong or missing answer, over all questions, the most missed first."""
    unanswered: int
    """Questions without an answer; they count as wrong."""
    changes: Changes
    """What changing answers did."""
    calibration: Calibration | None
    """How confidence fitted correctness, where it was said; None where it never was."""

    @property
    def mean(self) -> int:
        """Milliseconds per question that was opened; 0 where none was."""
        seen = [one.milliseconds for one in self.items if one.milliseconds]
        return sum(seen) // len(seen) if seen else 0

    @property
    def slowest(self) -> tuple[ItemResult, ...]:
        """The three questions that took longest, the longest first."""
        seen = [one for one in self.items if one.milliseconds]
        return tuple(sorted(seen, key=lambda one: -one.milliseconds)[:3])


def result(exam: Exam) -> Result:
    """What an exam shows as it stands; questions without an answer are not right."""
    items = tuple(_item(exam, number) for number in range(len(exam.items)))
    judged = [
        Judged(confidence, items[number].right) for number, confidence in exam.confidences.items()
    ]
    return Result(
        items=items,
        scored=_count([one for one in items if one.scored]),
        unscored=_count([one for one in items if not one.scored]),
        areas=tuple(_areas(exam, items)),
        principles=_principles(exam, items),
        unanswered=sum(not one.answered for one in items),
        changes=_changes(exam),
        calibration=calibrate(judged),
    )


def _item(exam: Exam, number: int) -> ItemResult:
    item, answer = exam.items[number], exam.answers.get(number)
    return ItemResult(
        number=number,
        right=answer in item.question.keys,
        answered=answer is not None,
        scored=item.scored,
        milliseconds=exam.times.get(number, 0),
    )


def _count(items: Sequence[ItemResult]) -> Count:
    return Count(sum(one.right for one in items), len(items))


def _areas(exam: Exam, items: Sequence[ItemResult]) -> list[tuple[AreaName, Count]]:
    found = []
    for area in AREAS:
        some = [one for one in items if one.scored and _area(exam, one) == area]
        if some:
            found.append((area, _count(some)))
    return found


def _area(exam: Exam, item: ItemResult) -> AreaName:
    return exam.items[item.number].question.area


def _principles(exam: Exam, items: Sequence[ItemResult]) -> tuple[tuple[str, Count], ...]:
    by_name: dict[str, list[ItemResult]] = {}
    for one in items:
        by_name.setdefault(exam.items[one.number].question.principle, []).append(one)
    counts = ((name, _count(some)) for name, some in by_name.items())
    missed = [(name, count) for name, count in counts if count.right < count.total]
    return tuple(sorted(missed, key=lambda one: (one[1].right - one[1].total, one[0])))


def _changes(exam: Exam) -> Changes:
    first: dict[int, str] = {}
    for change in exam.changes:
        first.setdefault(change.item, change.before)
    moves = []
    for number, option in first.items():
        keys = exam.items[number].question.keys
        moves.append((exam.answers[number] in keys) - (option in keys))
    return Changes(moves.count(1), moves.count(-1), moves.count(0))
