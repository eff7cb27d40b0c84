"""Goal attainment in words: the one place where a learner reads a level as a number."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from simulator.scoring.attainment import Attained

ATTAINMENT_WORDS: Mapping[int, str] = MappingProxyType(
    {
        -2: "much less than expected",
        -1: "less than expected",
        0: "as expected",
        1: "more than expected",
        2: "much more than expected",
    }
)
"""The words for the levels -2 to +2. Source: Kiresuk and Sherman (1968)."""


@dataclass(frozen=True, slots=True)
class ScaleLine:
    """One level of a goal's scale."""

    level: str
    """The level with its sign: `-2`, `0`, `+1`."""
    word: str
    """What the level means."""
    text: str
    """What would be seen."""
    here: bool
    """Whether things stand here now."""


@dataclass(frozen=True, slots=True)
class GoalLine:
    """A goal and where things stand."""

    words: str
    """The goal as the client says it."""
    level: str
    """The level reached, with its sign."""
    word: str
    """What that level means."""
    text: str
    """What is seen."""
    scale: tuple[ScaleLine, ...]
    """The five levels, lowest first."""


def signed(level: int) -> str:
    """A level with its sign; zero has none."""
    return f"{level:+d}" if level else "0"


def goal_line(attained: Attained) -> GoalLine:
    """A goal and where things stand, in words."""
    step = attained.step
    scale = tuple(
        ScaleLine(signed(one.id), ATTAINMENT_WORDS[one.id], one.text, one.id == step.id)
        for one in sorted(attained.goal.scale, key=lambda one: one.id)
    )
    words = attained.goal.words
    return GoalLine(words, signed(step.id), ATTAINMENT_WORDS[step.id], step.text, scale)
