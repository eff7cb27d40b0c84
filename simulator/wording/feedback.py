"""Feedback in words: what one answer showed, and why."""

from dataclasses import dataclass

from simulator.content.effect import DecidedBy
from simulator.content.rubric import Criterion, Duty
from simulator.scoring.feedback import Feedback, Mark
from simulator.wording.deciders import decided
from simulator.wording.levels import level_word


@dataclass(frozen=True, slots=True)
class ShownLine:
    """How one criterion was shown."""

    title: str
    """What the criterion is called."""
    level: int
    """The level, 0 to 3, for a face to colour by; learners read the word."""
    word: str
    """The word for the level."""
    means: str
    """What the rubric says one sees at this level."""


@dataclass(frozen=True, slots=True)
class MarkLine:
    """How one card, item or sentence was dealt with."""

    text: str
    """What stands on it."""
    right: bool
    """Whether it is where it belongs."""
    verdict: str
    """Where it was put, and where it belongs if that is elsewhere; no full stop."""
    because: str | None
    """Why."""


@dataclass(frozen=True, slots=True)
class FeedbackWords:
    """What a coach says after an answer."""

    shown: tuple[ShownLine, ...]
    """Criteria in the order of the rubrics."""
    marks: tuple[MarkLine, ...]
    """One per card, item or sentence; empty for a choice."""
    decided: str | None
    """Who decided, as a sentence without its full stop."""
    duties: tuple[str, ...]
    """Duties met and breached, a sentence each."""
    because: str | None
    """Why these levels; may have several paragraphs."""
    sources: tuple[str, ...]
    """Where the reasoning comes from."""


def feedback_words(feedback: Feedback, called: str) -> FeedbackWords:
    """
    Feedback in words.

    Args:
        feedback: What was shown.
        called: What the client is called.
    """
    return FeedbackWords(
        shown=tuple(_shown(criterion, level) for criterion, level in feedback.shown),
        marks=tuple(_mark(mark) for mark in feedback.marks),
        decided=_decided(feedback.decided_by, called),
        duties=(
            *(_duty("Duty met", duty) for duty in feedback.meets),
            *(_duty("Duty breached", duty) for duty in feedback.breaches),
        ),
        because=feedback.because,
        sources=feedback.sources,
    )


def _shown(criterion: Criterion, level: int) -> ShownLine:
    return ShownLine(criterion.title, level, level_word(level), criterion.level(level))


def _decided(by: DecidedBy | None, called: str) -> str | None:
    return None if by is None else decided(by, called)


def _duty(head: str, duty: Duty) -> str:
    return f"{head}: {duty.title}. {duty.must}"


def _mark(mark: Mark) -> MarkLine:
    place = mark.given if mark.right else f"{mark.given}; belongs: {mark.sought}"
    return MarkLine(mark.text, mark.right, place, mark.because)
