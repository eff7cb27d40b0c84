"""The pages of a mock exam before its results, as values: what to read, what to choose, which keys."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from textual.content import Content

from simulator.practice.examining import ExamSitting
from simulator.study.exam_telling import clock, review_list, time_left
from simulator.tui.exam_blocks import answer_rows, confidence_word, item_blocks, list_rows
from simulator.tui.keyline import Key
from simulator.tui.leaf import Block
from simulator.tui.prose import prose
from simulator.tui.row import Row
from simulator.tui.study_blocks import lines_blocks

ROOMY = 30
"""Rows of the window from which options stand apart."""

LOOK_SECONDS = 1.0
"""How often it is looked whether the time is up."""

KEEP_SECONDS = 30.0
"""How often the time spent is kept. Ours: what a crash gives back is no advantage."""

STAY = (
    "The clock of an exam runs on within a block; e ends the block or the exam.",
    "If you must stop now, Ctrl-C does; what is answered is kept.",
)
"""Said where a learner wants to leave while the clock runs."""

CLOSING: Mapping[bool, str] = {True: "End the exam?", False: "Close this block for good?"}
"""What is asked before the last block is closed, and before another one is."""

_ITEM_KEYS = (
    *(Key("A-C", "answer"), Key("1-4", "how sure"), Key("← →", "before, next")),
    *(Key("x", "strike out"), Key("f", "mark"), Key("v", "list")),
    *(Key("t", "time"), Key("e", "end")),
)


class ExamPage(NamedTuple):
    """What stands on the screen."""

    blocks: tuple[Block, ...]
    """What is read."""
    rows: tuple[Row, ...]
    """What can be chosen."""
    keys: tuple[Key, ...]
    """Keys that work, beside help."""
    under: Content
    """A line under the choices."""
    roomy: bool = True
    """Whether choices stand apart where there is room."""


def opening_page(lines: Iterable[str]) -> ExamPage:
    """What the exam is like; doubts about its form stand close together."""
    blocks = tuple(
        Block(prose(line), above=0 if line.startswith("Not confirmed") else 1) for line in lines
    )
    keys = (Key("Enter", "begin"), Key("q", "leave"))
    return ExamPage(blocks, (Row(prose("Begin")),), keys, prose(""))


def item_page(sitting: ExamSitting, number: int) -> ExamPage:
    """A question."""
    exam = sitting.exam
    sure = prose(confidence_word(exam, number), "$quiet")
    return ExamPage(item_blocks(exam, number), answer_rows(exam, number), _ITEM_KEYS, sure)


def list_page(sitting: ExamSitting) -> ExamPage:
    """The questions of the block."""
    keys = (Key("Enter", "go there"), Key("v", "back"), Key("e", "end"))
    blocks = lines_blocks(review_list(sitting.exam))
    return ExamPage(blocks, list_rows(sitting.exam), keys, prose(""), roomy=False)


def between_page(sitting: ExamSitting) -> ExamPage:
    """Between two blocks."""
    text = "This block is closed, and the clock stands."
    blocks = (Block(prose(text)), Block(prose(time_left(sitting.left))))
    rows = (Row(prose("Open the next block")), Row(prose("Leave and come back later")))
    return ExamPage(blocks, rows, (Key("Enter", "choose"),), prose(""))


def whereabouts(sitting: ExamSitting) -> str:
    """Which question is open and how many minutes are left; nothing where none is."""
    exam = sitting.exam
    if exam.position is None or exam.ended:
        return ""
    minutes = sitting.left // 60_000
    left = f"{minutes + 1} min left" if minutes else f"{clock(sitting.left)} left"
    return f"{exam.position + 1} of {len(exam.items)} · {left}"
