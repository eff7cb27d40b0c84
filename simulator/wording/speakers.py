"""Who speaks, and how spoken words are told from deeds."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.passage import Passage
    from simulator.content.scenario import Scenario
    from simulator.engine.offer import Option

LEARNER = "You"
"""What the learner is called as a speaker."""


def speaker(scenario: "Scenario", passage: "Passage") -> str:
    """The name before a passage that is said: the client's, the learner's or that of somebody around the client."""
    match passage.by:
        case None:
            return scenario.client.called
        case "you":
            return LEARNER
        case by:
            return next((one.name for one in scenario.network if one.id == by), by)


def quoted(text: str) -> str:
    """The text as spoken words."""
    return f"\u201c{text}\u201d"


def offered(option: "Option") -> str:
    """An option as it is read: in quotes where it is said, bare where it is done."""
    return quoted(option.text) if option.spoken else option.text


def duration(minutes: int) -> str:
    """A length of time in words: `1 minute`, `40 minutes`."""
    return "1 minute" if minutes == 1 else f"{minutes} minutes"
