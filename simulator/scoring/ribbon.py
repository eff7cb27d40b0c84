"""Who decided: the sequence of deciders over the five phases."""

from dataclasses import dataclass

from simulator.content.effect import DecidedBy
from simulator.content.scene import PHASES, PhaseName
from simulator.engine.course import Course
from simulator.engine.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Band:
    """Who decided in one phase."""

    phase: PhaseName
    """The phase."""
    deciders: tuple[DecidedBy, ...]
    """Who decided at each decision, in order; empty where there was none."""


def ribbon(course: Course, transcript: Transcript) -> tuple[Band, ...]:
    """Who decided, in five bands, one for each phase in order."""
    bands: dict[PhaseName, list[DecidedBy]] = {phase: [] for phase in PHASES}
    for turn in transcript.turns:
        decider = turn.result.effect.decided_by if turn.result else None
        if decider is not None:
            bands[course.phases[turn.before.scene]].append(decider)
    return tuple(Band(phase, tuple(deciders)) for phase, deciders in bands.items())
