"""An exam vignette: one short situation, one question, three options, one key."""

from dataclasses import dataclass
from typing import Literal

from simulator.content.principle import AreaName
from simulator.content.scene import PhaseName
from simulator.content.shape import item
from simulator.content.text import Line, Name, Prose

Thinking = Literal["recall", "application", "reasoning"]
"""What a question asks of the mind. Source: the three question types of ASWB exams."""

SettingName = Literal[
    "child-welfare",
    "hospital",
    "mental-health",
    "school",
    "homeless-outreach",
    "older-adults",
    "reentry",
    "substance-use",
    "intimate-partner-violence",
    "immigrant-and-refugee",
    "disability",
    "veterans",
    "hospice",
    "lgbtq-youth",
    "general",
]
"""Where a vignette plays. Ours: fourteen practice settings, and `general` for any other."""

PopulationName = Literal[
    "children",
    "adolescents",
    "young-adults",
    "adults",
    "older-adults",
    "families",
    "groups",
    "communities",
    "colleagues",
]
"""Whom a vignette is about. Ours: ages of life, systems by size, and colleagues."""

QUALIFIERS = ("FIRST", "NEXT", "BEST", "MOST")
"""What a question asks to be ranked by, in capitals as on the exam. FIRST and NEXT ask for the order of
steps; BEST and MOST for the strongest of several acceptable ones. Source: ASWB test preparation (Lewis)."""

OPTIONS = 3
"""Options of a vignette. Source: Rodriguez (2005): three suffice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VignetteOption:
    """One of the three options."""

    __pydantic_config__ = item("option")

    id: Name
    """Its name, unique within the vignette."""
    text: Line
    """What the worker would do or say, or what applies."""
    because: Prose
    """Of the key: why it is right here. Of another: why it tempts and what it overlooks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Vignette:
    """A question in the manner of the licensing exam."""

    __pydantic_config__ = item("vignette")

    id: Name
    """Its name, unique over the bank. Answers are kept under it, so it is never used for another question."""
    principle: Name
    """The governing principle, one of the file's own area."""
    phase: PhaseName
    """The phase of work the situation is in."""
    thinking: Thinking
    """Recall of knowledge, its application, or reasoning about what matters most."""
    setting: SettingName
    """Where it plays."""
    population: PopulationName
    """Whom it is about."""
    situation: Prose
    """Age, setting, presenting fact and context; nothing else, and no teaching."""
    question: Line
    """One line with FIRST, NEXT, BEST or MOST that ends in a question mark."""
    options: tuple[VignetteOption, ...]
    """The three options. Learners see them shuffled; the key stands in each position about equally often."""
    key: Name
    """The name of the option that is right."""
    sources: tuple[Line, ...]
    """What the key rests on, by number and paraphrased."""

    def option(self, name: str) -> VignetteOption:
        """The option of this name; StopIteration where there is none, which a bank that was read never has."""
        return next(option for option in self.options if option.id == name)


@dataclass(frozen=True, slots=True, kw_only=True)
class VignetteFile:
    """A file of vignettes of one area, named after it: `values-and-ethics.yaml`, `values-and-ethics-2.yaml`."""

    __pydantic_config__ = item()

    area: AreaName
    """The content area of all questions in this file."""
    vignettes: tuple[Vignette, ...]
    """The questions."""
