"""A line: a way of playing on from a moment, as an analysis board shows one."""

from dataclasses import dataclass

from simulator.content.scene import PhaseName
from simulator.scoring.moment import Candidate


@dataclass(frozen=True, slots=True)
class Onward:
    """One answer of a line."""

    scene: str
    """The scene."""
    phase: PhaseName
    """Its phase."""
    candidate: Candidate
    """What is answered there; of a task, the outcome that is reached."""
