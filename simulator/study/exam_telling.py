"""What both faces say around a mock exam."""

from collections.abc import Iterator, Mapping, Sequence

from simulator.content.bank import Bank
from simulator.content.blueprint import Blueprint, Category
from simulator.content.principle import AREAS
from simulator.study.exam import Exam, left
from simulator.study.form import Plan, Shortage
from simulator.study.result import Count, Result, result
from simulator.study.telling import AREA_TITLES, calibration_lines, counted

CATEGORY_TITLES: Mapping[Category, str] = {
    "bachelors": "Bachelors",
    "masters": "Masters",
    "clinical": "Clinical",
}
"""What the categories are called."""

NO_PASS = "This is practice. The standard of the exam is not published, so no pass or fail is predicted from it."
"""Said with every result."""

ENDED_BY_TIME = "Time is up. What was answered counts; what was typed after it does not."
"""Said when the clock ends an exam."""

SHOWN = 5
"""Principles that a result names. Ours: more is a list nobody works on."""


def opening(blueprint: Blueprint, plan: Plan, category: Category) -> Iterator[str]:
    """What the exam is like and what is not known about it."""
    yield (
        f"{blueprint.title}, {CATEGORY_TITLES[category]}: {plan.items} questions in "
        f"{clock(plan.seconds * 1000)}. {plan.unscored} of them do not count, and you are not told which."
    )
    quotas = blueprint.quotas(plan.items, category)
    parts = (f"{AREA_TITLES[area]} {quotas[area]}" for area in AREAS)
    yield f"By area: {', '.join(parts)}."
    yield f"Blueprint {blueprint.id}, in force from {blueprint.valid_from}. Its weights are provisional."
    for doubt in blueprint.unconfirmed:
        yield f"Not confirmed: {doubt.text}"
    if plan.blocks > 1:
        yield (
            f"There are {plan.blocks} blocks. Between them you may pause, and there is no way back "
            "into an earlier one; within a block the clock runs."
        )
    yield "Questions touch on suicide, violence, abuse and death, as those of the exam do."


def short(shortage: Shortage, form: str) -> str:
    """That the bank is too small."""
    area = AREA_TITLES[shortage.area]
    return (
        f"the bank is too small for this form: {form} needs {shortage.needed} questions of {area}, "
        f"and there are {shortage.there}; choose a shorter form, or write more questions"
    )


def clock(milliseconds: int) -> str:
    """A length of time in words, to the second below ten minutes and to the minute above."""
    seconds = max(milliseconds, 0) // 1000
    hours, minutes = divmod(seconds // 60, 60)
    parts = []
    if hours:
        parts.append(counted(hours, "hour"))
    if minutes:
        parts.append(counted(minutes, "minute"))
    if seconds < _EXACT and (seconds % 60 or not parts):
        parts.append(counted(seconds % 60, "second"))
    return " ".join(parts)


_EXACT = 600
"""Seconds below which seconds are told. Ours."""


def resumed(name: str) -> str:
    """That an exam goes on, and how another one could be begun."""
    return f"You go on with {name} where it stopped. To begin another one: casewalk exam --new"


def time_left(milliseconds: int) -> str:
    """How much time is left."""
    return f"Time left: {clock(milliseconds)}."


def review_list(exam: Exam) -> Iterator[str]:
    """Which questions of the block are answered, open and marked."""
    here = exam.open_items()
    answered = [n for n in here if n in exam.answers]
    flagged = [n for n in here if n in exam.flags]
    yield f"Answered: {numbers(answered)}."
    yield f"Not answered: {numbers(exam.unanswered())}."
    yield f"Marked to come back to: {numbers(flagged)}."


def numbers(items: Sequence[int]) -> str:
    """Numbers of questions from 1, neighbours drawn together: `1 to 3, 5`."""
    runs: list[list[int]] = []
    for item in sorted(items):
        if runs and runs[-1][1] == item - 1:
            runs[-1][1] = item
        else:
            runs.append([item, item])
    words = (str(a + 1) if a == b else f"{a + 1} to {b + 1}" for a, b in runs)
    return ", ".join(words) or "none"


Section = tuple[str, tuple[str, ...]]
"""A title, and sentences under it; those that begin with blanks belong to the one before."""


def result_sections(exam: Exam, found: Result, bank: Bank) -> Iterator[Section]:
    """What an exam showed, part by part; parts with nothing to say are left out."""
    yield "How it went", tuple(_score(exam, found))
    parts = {
        "What to come back to": _principles(found, bank),
        "Pace and changes": (*_pace(exam, found), *_changes(found), *_interrupted(exam)),
        "Confidence": calibration_lines(found.calibration) if found.calibration else (),
    }
    for title, lines in parts.items():
        if told := tuple(lines):
            yield title, told


def result_lines(exam: Exam, found: Result, bank: Bank) -> Iterator[str]:
    """What an exam showed, line by line."""
    for _, lines in result_sections(exam, found, bank):
        yield from lines


def _score(exam: Exam, found: Result) -> Iterator[str]:
    if exam.ended and exam.ended.by == "time":
        yield ENDED_BY_TIME
    yield f"Right: {share(found.scored)} of the questions that count."
    for area, count in found.areas:
        yield f"  {AREA_TITLES[area]}: {share(count)}"
    if found.unscored.total:
        yield f"Questions that do not count: {share(found.unscored)}."
    if found.unanswered:
        yield f"Without an answer: {found.unanswered}; they count as wrong."
    yield NO_PASS


def _interrupted(exam: Exam) -> Iterator[str]:
    if exam.interruptions:
        yield f"Interrupted {counted(exam.interruptions, 'time')}; the clock stood meanwhile."


def share(count: Count) -> str:
    """`7 of 10, 70 in 100`."""
    if not count.total:
        return "0 of 0"
    return f"{count.right} of {count.total}, {(200 * count.right + count.total) // (2 * count.total)} in 100"


def _principles(found: Result, bank: Bank) -> Iterator[str]:
    missed = found.principles[:SHOWN]
    if missed:
        yield "Most missed principles; casewalk study brings them back:"
    for name, count in missed:
        principle = bank.principle(name)
        yield f"  {count.total - count.right} of {count.total}: {principle.text if principle else name}"


def _pace(exam: Exam, found: Result) -> Iterator[str]:
    if not found.mean:
        return
    per = exam.limit // len(exam.items)
    yield f"Time per question: {clock(found.mean)} on average; the form allows {clock(per)}."
    slow = (f"{one.number + 1} ({clock(one.milliseconds)})" for one in found.slowest)
    yield f"Longest: {', '.join(slow)}."


def _changes(found: Result) -> Iterator[str]:
    changes = found.changes
    if changes.helped or changes.hurt or changes.neither:
        yield (
            f"Changed answers: {changes.helped} from wrong to right, {changes.hurt} from right to wrong, "
            f"{changes.neither} without effect."
        )


def past_line(name: str, exam: Exam) -> str:
    """One line about an exam, its name first."""
    begun = exam.begun
    when = begun.at.replace("T", " ")[:16]
    if exam.ended is None:
        stands = f"{len(exam.answers)} answered, {clock(left(exam))} left"
    else:
        stands = f"ended, {share(result(exam).scored)}"
    return f"{name}  {begun.form}, {CATEGORY_TITLES[begun.category]}, {stands}, {when} UTC"
