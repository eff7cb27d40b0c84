"""Options that are called by letters, as on the exam, and what a typed letter means."""

from collections.abc import Sequence

from simulator.plain.typed import Misread, not_understood
from simulator.study.exam import LETTERS
from simulator.study.question import Answer, Question


def question_lines(question: Question, answers: Sequence[Answer]) -> tuple[str, ...]:
    """A question with its options, a line each."""
    situation = question.situation.split("\n\n")
    options = (f"{letter}. {one.text}" for letter, one in zip(LETTERS, answers, strict=False))
    return (*situation, question.question, *options)


def letter_of(answers: Sequence[Answer], name: str) -> str:
    """The letter of an option, by its name."""
    return LETTERS[[one.id for one in answers].index(name)]


def by_letter(word: str, answers: Sequence[Answer]) -> Answer | Misread:
    """The option meant by a letter, in any case, or by a number from 1."""
    letters = LETTERS[: len(answers)]
    if len(word) == 1 and word.upper() in letters:
        return answers[letters.index(word.upper())]
    if word.isascii() and word.isdigit() and len(word) == 1 and 1 <= int(word) <= len(answers):
        return answers[int(word) - 1]
    return Misread(f"{not_understood(word)} Possible: {', '.join(letters)}.")


def reason_lines(question: Question, answers: Sequence[Answer]) -> tuple[str, ...]:
    """Why each option is right, or why it tempts."""
    lines = []
    for letter, one in zip(LETTERS, answers, strict=False):
        word = "right" if one.id in question.keys else "not right"
        lines.append(f"{letter}, {word}. {one.because}")
    return tuple(lines)
