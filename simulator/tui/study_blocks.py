"""Questions and what is learned from them, as pieces of a page."""

from collections.abc import Iterable, Sequence

from simulator.content.bank import Bank
from simulator.practice.studying import Asked
from simulator.study.calibration import HUNDRED, Calibration
from simulator.study.event import Reviewed
from simulator.study.exam import LETTERS
from simulator.study.question import Answer, Question
from simulator.study.telling import CONFIDENCE_WORDS, verdict
from simulator.tui.leaf import Block, heading, paragraphs
from simulator.tui.prose import joined, prose
from simulator.tui.row import Row

_MARGIN = 4
_SCALE = 40
"""Columns that stand for 0 to 100 in a plot. Ours: fits beside its words in 80."""

_NAMES = 13


def question_blocks(question: Question) -> tuple[Block, ...]:
    """The situation, and the question under it."""
    return (*paragraphs(question.situation), Block(prose(question.question, "bold")))


def option_rows(answers: Sequence[Answer]) -> tuple[Row, ...]:
    """The options, by their letters."""
    return tuple(
        Row(prose(one.text), letter) for letter, one in zip(LETTERS, answers, strict=False)
    )


def said_block(word: str, text: str) -> Block:
    """Something that was chosen before, quieter."""
    return Block(prose(f"{word}: {text}", "$quiet"))


def numbered(texts: Iterable[str]) -> tuple[Row, ...]:
    """Things to choose by a digit."""
    return tuple(Row(prose(text), str(number)) for number, text in enumerate(texts, start=1))


def judged_blocks(asked: Asked, review: Reviewed, bank: Bank) -> tuple[Block, ...]:
    """Whether it was right, what governs, and why each option is what it is."""
    named = review.named == review.principle
    own, taken = bank.principle(review.principle), bank.principle(review.named)
    blocks = [Block(prose(verdict(asked.question, review.right, named), "bold"))]
    keys = [n for n, one in enumerate(asked.answers) if one.id in asked.question.keys]
    told = "; ".join(f"{LETTERS[n]}. {asked.answers[n].text}" for n in keys)
    blocks.append(Block(prose(f"The key: {told}"), above=0))
    if own:
        blocks += [heading("What governs"), Block(prose(own.text), above=0)]
        blocks.append(Block(prose(own.source, "$quiet"), above=0))
    if taken and not named:
        blocks.append(said_block("You named", taken.text))
    chosen = review.answer
    return (
        *blocks,
        *reason_blocks(asked.question, asked.answers, chosen),
        *_sources(asked.question),
    )


def reason_blocks(
    question: Question, answers: Sequence[Answer], chosen: str | None
) -> tuple[Block, ...]:
    """Each option with its reason."""
    blocks = [heading("Why")]
    for letter, one in zip(LETTERS, answers, strict=False):
        word = "right" if one.id in question.keys else "not right"
        yours = ", your answer" if one.id == chosen else ""
        lead = prose(f" {letter}", "bold $accent")
        head = joined(prose(f"{word}{yours}. ", "bold"), prose(one.text))
        blocks.append(Block(head, lead, _MARGIN, above=int(len(blocks) > 1)))
        blocks.append(Block(prose(one.because), margin=_MARGIN, above=0))
    return tuple(blocks)


def _sources(question: Question) -> tuple[Block, ...]:
    return (Block(prose(f"Sources: {'; '.join(question.sources)}", "$quiet")),)


def lines_blocks(lines: Iterable[str]) -> tuple[Block, ...]:
    """Sentences under each other; those that begin with blanks hang below the one before."""
    return tuple(
        Block(prose(line.strip()), margin=2 if line.startswith(" ") else 0, above=0)
        for line in lines
    )


def plot_blocks(calibration: Calibration) -> tuple[Block, ...]:
    """
    Confidence against correctness: a line for each confidence that was said, from 0 to 100.

    Two marks stand on it: what was said, and how often it was right. Their numbers stand beside them.
    """
    blocks = [heading("Confidence against correctness")]
    blocks.append(
        Block(prose("● what you said   ○ how often you were right   ◐ both", "$quiet"), above=0)
    )
    for one in calibration.bins:
        if one.share is None:
            continue
        share = int(one.share * HUNDRED)
        word = CONFIDENCE_WORDS[one.confidence].partition(",")[0]
        line = joined(
            prose(_line(one.percent, share)), prose(f"  {share} for {one.percent}", "$quiet")
        )
        blocks.append(Block(line, prose(word), _NAMES, above=0))
    return tuple(blocks)


def _line(said: int, right: int) -> str:
    marks = ["─"] * (_SCALE + 1)
    marks[said * _SCALE // HUNDRED] = "●"
    at = right * _SCALE // HUNDRED
    marks[at] = "◐" if marks[at] == "●" else "○"
    return "".join(marks)
