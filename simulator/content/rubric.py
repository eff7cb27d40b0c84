"""Rubrics and duties: what good practice is, in words one can observe."""

from dataclasses import dataclass
from typing import Annotated

from simulator.content.effect import LevelNumber
from simulator.content.shape import AsMapping, Whole, YesNo, item
from simulator.content.text import Line, Name


@dataclass(frozen=True, slots=True, kw_only=True)
class Criterion:
    """One row of a rubric."""

    __pydantic_config__ = item("criterion")

    id: Name
    """Its name, unique over all rubrics of a library."""
    title: Line
    """What it is called on screens."""
    question: Line
    """The question it asks of a piece of practice."""
    weight: Annotated[int, Whole(1, 9)] = 1
    """How much it counts beside the others."""
    levels: Annotated[tuple[tuple[LevelNumber, Line], ...], AsMapping()]
    """What one sees at level 0 (undermines), 1 (misses), 2 (sound) and 3 (strong)."""
    sources: tuple[Line, ...]
    """What it rests on."""

    def level(self, number: int) -> str:
        """The description of a level, 0 to 3."""
        return dict(self.levels)[number]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """A set of criteria by which practice is judged."""

    __pydantic_config__ = item("rubric")

    id: Name
    """Its name."""
    title: Line
    """What it is called on screens."""
    about: Line
    """What it looks at."""
    criteria: tuple[Criterion, ...]
    """Its criteria."""
    sources: tuple[Line, ...] = ()
    """What it rests on as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that must or must not be done, whatever the points."""

    __pydantic_config__ = item("duty")

    id: Name
    """Its name."""
    title: Line
    """What it is called on screens."""
    must: Line
    """What must or must not be done."""
    must_not: Annotated[bool, YesNo()] = False
    """Whether it forbids something: then it is met by never being breached."""
    trigger: Line
    """What calls for it."""
    unless: Line
    """When it does not bind."""
    sources: tuple[Line, ...]
    """What it rests on."""
