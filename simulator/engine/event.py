"""What happened: the record of an attempt, from which everything else is computed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from simulator.content.codec import Plain
from simulator.engine.action import Action, from_plain, plain

Mode = Literal["coach", "assessed"]
"""Coach: feedback after each answer. Assessed: feedback at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """An attempt began."""

    scenario: str
    """Digest of the scenario it runs on."""
    rubrics: str
    """Digest of the rubrics and duties it was begun under."""
    mode: Mode
    """Whether feedback comes after each answer or at the end."""
    seed: int
    """Shuffles the order of options, so that position never teaches. 0 to 2**32 - 1."""
    avoid: tuple[str, ...] = ()
    """Content notes the learner asked to leave out."""


@dataclass(frozen=True, slots=True)
class Answered:
    """The learner answered at a scene."""

    scene: str
    """Where."""
    action: Action
    """What."""


Event = Started | Answered
"""Anything that happens in an attempt."""


def to_plain(event: Event) -> dict[str, Plain]:
    """The event as JSON-able data, to be kept."""
    match event:
        case Started():
            return {
                "event": "started",
                "scenario": event.scenario,
                "rubrics": event.rubrics,
                "mode": event.mode,
                "seed": event.seed,
                "avoid": list(event.avoid),
            }
        case Answered(scene, action):
            return {"event": "answered", "scene": scene, "answer": plain(action)}


def to_event(data: Mapping[str, object]) -> Event:
    """
    The event that `to_plain` was made from.

    Raises:
        ValueError: The data is not an event; the log is damaged or foreign.
    """
    match dict(data):
        case {
            "event": "started",
            "scenario": str(scenario),
            "rubrics": str(rubrics),
            "mode": ("coach" | "assessed") as mode,
            "seed": int(seed),
            "avoid": list(avoid),
        }:
            return Started(
                scenario=scenario,
                rubrics=rubrics,
                mode=mode,
                seed=seed,
                avoid=tuple(str(note) for note in avoid),
            )
        case {"event": "answered", "scene": str(scene), "answer": answer}:
            return Answered(scene, from_plain(answer))
    raise ValueError(f"not an event: {data!r:.80}")
