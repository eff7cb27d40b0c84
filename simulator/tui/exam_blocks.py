"""A mock exam as pieces of a page: its questions, its list, its results."""

from collections.abc import Sequence

from simulator.content.bank import Bank
from simulator.study.confidence import CONFIDENCES
from simulator.study.exam import LETTERS, Exam
from simulator.study.exam_telling import clock, result_sections
from simulator.study.result import Result
from simulator.study.telling import CONFIDENCE_WORDS
from simulator.tui.leaf import Block, heading
from simulator.tui.prose import prose
from simulator.tui.row import Row
from simulator.tui.study_blocks import lines_blocks, plot_blocks, question_blocks, reason_blocks

YOURS = "● your answer"
STRUCK = "struck out"


def answer_rows(exam: Exam, number: int) -> tuple[Row, ...]:
    """The options of a question, with what was done to them."""
    chosen = exam.answers.get(number)
    rows = []
    for letter, one in zip(LETTERS, exam.options(number), strict=False):
        out = (number, one.id) in exam.struck
        tails = ((YOURS,) if one.id == chosen else ()) + ((STRUCK,) if out else ())
        text = prose(one.text, "strike $quiet") if out else prose(one.text)
        rows.append(Row(text, letter, tail=", ".join(tails)))
    return tuple(rows)


def item_blocks(exam: Exam, number: int) -> tuple[Block, ...]:
    """The words of a question, with its mark and how sure its answer was."""
    marked = (Block(prose("▸ marked to come back to", "$accent")),) if number in exam.flags else ()
    return (*marked, *question_blocks(exam.items[number].question))


def confidence_word(exam: Exam, number: int) -> str:
    """How sure the present answer is, or that it may be said."""
    if number not in exam.answers:
        return ""
    said = exam.confidences.get(number)
    if said:
        return f"You are {CONFIDENCE_WORDS[said]}."
    words = (
        f"{n} {CONFIDENCE_WORDS[one].partition(',')[0]}"
        for n, one in enumerate(CONFIDENCES, start=1)
    )
    return f"How sure, if you like: {', '.join(words)}."


def list_rows(exam: Exam) -> tuple[Row, ...]:
    """The questions of the block, a line each: answered or open, marked or not."""
    return tuple(_listed(exam, number) for number in exam.open_items())


def _listed(exam: Exam, number: int) -> Row:
    answered = number in exam.answers
    words = "answered" if answered else "open"
    marked = ", marked" if number in exam.flags else ""
    start = exam.items[number].question.situation.split("\n")[0]
    text = prose(f"{number + 1:>3}  {start}").truncate(_LINE, ellipsis=True)
    return Row(text, "●" if answered else "○", aside=f"     {words}{marked}")


_LINE = 66
"""Columns of a line of the list. Ours: fits a window of 80 with its margin."""


def result_blocks(exam: Exam, found: Result, bank: Bank) -> tuple[Block, ...]:
    """What an exam showed, part by part, with the plot of confidence where there is one."""
    blocks: list[Block] = []
    for title, lines in result_sections(exam, found, bank):
        blocks += [heading(title), *lines_blocks(lines)]
    plot = plot_blocks(found.calibration) if found.calibration else ()
    return (*blocks, *plot)


def look_rows(found: Result) -> tuple[Row, ...]:
    """The questions that can be looked at again: those not answered rightly first."""
    ordered = sorted(found.items, key=lambda one: (one.right, one.number))
    return tuple(
        Row(
            prose(f"Question {one.number + 1}"),
            "●" if one.right else "○",
            tail=("right" if one.right else "not right" if one.answered else "no answer")
            + ("" if one.scored else ", does not count"),
        )
        for one in ordered
    )


def looked_at(found: Result, at: int) -> int:
    """The number of the question in a row of `look_rows`."""
    return sorted(found.items, key=lambda one: (one.right, one.number))[at].number


def look_blocks(exam: Exam, number: int, bank: Bank) -> tuple[Block, ...]:
    """A question with its reasons, after the exam."""
    question, answers = exam.items[number].question, exam.options(number)
    spent = Block(prose(f"Open for {clock(exam.times.get(number, 0))}.", "$quiet"))
    principle = bank.principle(question.principle)
    governs: Sequence[Block] = ()
    if principle:
        governs = (
            heading("What governs"),
            Block(prose(principle.text), above=0),
            Block(prose(principle.source, "$quiet"), above=0),
        )
    reasons = reason_blocks(question, answers, exam.answers.get(number))
    return (*question_blocks(question), spent, *governs, *reasons)
