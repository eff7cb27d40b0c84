"""A scene and what came back, as lines."""

from collections.abc import Iterable

from simulator.engine.course import Course
from simulator.engine.transcript import Turn
from simulator.engine.view import Reply, View
from simulator.scoring.feedback import Feedback
from simulator.wording.briefing import paragraphs
from simulator.wording.casefile import news
from simulator.wording.feedback import FeedbackWords, MarkLine, feedback_words
from simulator.wording.sentences import stopped
from simulator.wording.speakers import LEARNER
from simulator.wording.telling import Exchange, Speech, answered, spoken


def scene_lines(course: Course, view: View) -> tuple[str, ...]:
    """What happens at a scene and what is said there."""
    narration = (passage.text for passage in view.narration)
    return (*told_lines(narration), *speech_lines(spoken(course.scenario, view.speech)))


def told_lines(texts: Iterable[str]) -> tuple[str, ...]:
    """Narration, a paragraph a line."""
    return tuple(paragraph for text in texts for paragraph in paragraphs(text))


def speech_lines(speech: Iterable[Speech]) -> tuple[str, ...]:
    """What is said, a paragraph a line, each with its speaker; the last one closes the quotes."""
    lines: list[str] = []
    for one in speech:
        parts = paragraphs(one.text)
        lines += [f"{one.by}: \u201c{part}" for part in parts[:-1]]
        lines += [f"{one.by}: \u201c{part}\u201d" for part in parts[-1:]]
    return tuple(lines)


def answer_lines(course: Course, turn: Turn) -> tuple[str, ...]:
    """What the learner answered."""
    return tuple(f"{LEARNER}: {line}" for line in answered(course, turn))


def reply_lines(course: Course, turn: Turn, reply: Reply) -> tuple[str, ...]:
    """What came back after an answer, and what it brought to light."""
    return (
        *told_lines(passage.text for passage in reply.narration),
        *speech_lines(spoken(course.scenario, reply.speech)),
        *(f"New in the case file, {fact.kind}: {fact.text}" for fact in news(course, turn)),
    )


def feedback_lines(feedback: Feedback, called: str) -> tuple[str, ...]:
    """
    What an answer showed, and why.

    Args:
        feedback: What was shown.
        called: What the client is called.
    """
    return feedback_word_lines(feedback_words(feedback, called))


def feedback_word_lines(words: FeedbackWords) -> tuple[str, ...]:
    """What an answer showed, from words that are there already."""
    return (
        "Feedback:",
        *(f"{one.title}: {one.word}. {one.means}" for one in words.shown),
        *(_mark_line(mark) for mark in words.marks),
        *((f"{words.decided}.",) if words.decided else ()),
        *words.duties,
        *(f"Because: {part}" for part in paragraphs(words.because or "")),
        *(f"Source: {source}" for source in words.sources),
    )


def exchange_lines(exchange: Exchange) -> tuple[str, ...]:
    """One answer of an attempt, with what led to it and what came of it."""
    return (
        *told_lines(exchange.narration),
        *speech_lines(exchange.speech),
        *(f"{LEARNER}: {line}" for line in exchange.answer),
        *told_lines(exchange.then),
        *speech_lines(exchange.replies),
    )


def _mark_line(mark: MarkLine) -> str:
    head = "Right" if mark.right else "Not so"
    why = f" {mark.because}" if mark.because else ""
    return f"{head}: {stopped(mark.text)} You put: {stopped(mark.verdict)}{why}"
