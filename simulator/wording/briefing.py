"""The briefing: what a worker is told before the first contact."""

from dataclasses import dataclass

from simulator.content.scenario import Scenario
from simulator.wording.client import person
from simulator.wording.speakers import duration

AVOID = "You may ask to leave a topic out; the case then takes another way."
"""What a learner can do about content notes."""


@dataclass(frozen=True, slots=True)
class Briefing:
    """What is read before a case begins, and can be read again at any time."""

    title: str
    """What the case is called."""
    tagline: str
    """One line about it."""
    setting: str
    """The kind of agency and place."""
    length: str
    """About how long it takes, in words."""
    role: str
    """Who the learner is."""
    person: str
    """Who the client is, in one line."""
    about: str
    """Who they are before any trouble."""
    paragraphs: tuple[str, ...]
    """What the worker is told."""
    objectives: tuple[str, ...]
    """What can be practised."""
    notes: tuple[tuple[str, str], ...]
    """Heavy topics: the name by which each can be left out, and what occurs."""
    authors: tuple[str, ...]
    """Who wrote the case."""
    licence: str
    """Under which terms it may be used."""


def briefing(scenario: Scenario) -> Briefing:
    """The briefing of a case."""
    return Briefing(
        title=scenario.title,
        tagline=scenario.tagline,
        setting=scenario.setting,
        length=f"about {duration(scenario.minutes)}",
        role=scenario.role,
        person=person(scenario.client),
        about=scenario.client.about,
        paragraphs=paragraphs(scenario.briefing),
        objectives=scenario.objectives,
        notes=tuple((note.id, note.text) for note in scenario.content_notes),
        authors=scenario.authors,
        licence=scenario.licence,
    )


def paragraphs(text: str) -> tuple[str, ...]:
    """The paragraphs of a longer text, each on one line."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())
