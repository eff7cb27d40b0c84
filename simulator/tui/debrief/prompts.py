"""What a learner is asked for in their own words."""

from dataclasses import dataclass
from typing import assert_never

from simulator.scoring.moment import Moment
from simulator.store.words import WHOLE, WordsKind
from simulator.wording.debrief import (
    ANALYSED,
    ANALYSIS,
    CHANGE,
    FEELING,
    KEEP,
    REACTIONS,
    SUMMARY,
    Step,
    decision,
)
from simulator.wording.phases import PHASE_TITLES


@dataclass(frozen=True, slots=True)
class Prompt:
    """What is asked for."""

    kind: WordsKind
    """What the words are about."""
    title: str
    """The question, in a few words."""
    about: str
    """More of it; may be empty."""
    step: Step
    """The step of the debrief that it belongs to."""
    seq: int = WHOLE
    """The event of a moment; 0 for the attempt as a whole."""


def prompt_for(kind: WordsKind, moment: Moment | None = None) -> Prompt:
    """
    The prompt of each kind.

    Args:
        kind: What the words are about.
        moment: The moment, for `feeling` and `analysis`.
    """
    where = f"{decision(moment).capitalize()}, {PHASE_TITLES[moment.phase]}" if moment else ""
    seq = moment.seq if moment else WHOLE
    match kind:
        case "reaction":
            return Prompt(kind, REACTIONS.title, REACTIONS.about, REACTIONS)
        case "keep":
            return Prompt(kind, KEEP, SUMMARY.about, SUMMARY)
        case "change":
            return Prompt(kind, CHANGE, SUMMARY.about, SUMMARY)
        case "feeling":
            return Prompt(kind, FEELING, where, ANALYSIS, seq)
        case "analysis":
            return Prompt(kind, ANALYSED, where, ANALYSIS, seq)
        case _:
            assert_never(kind)
