"""A principle of practice: what exam questions test, and what is learned for good.

Questions come and go; a principle is what stays. It is written once, and every
question, and every decision of a case that shows it, points to it.
"""

from dataclasses import dataclass
from typing import Literal

from simulator.content.shape import item
from simulator.content.text import Line, Name

AreaName = Literal["values-and-ethics", "assessment-and-planning", "intervention-and-practice"]
"""A content area of the licensing exam. Source: ASWB content outlines in force since August 2026."""

AREAS: tuple[AreaName, ...] = (
    "values-and-ethics",
    "assessment-and-planning",
    "intervention-and-practice",
)
"""The content areas, in the order of the outline."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A governing principle: the reason why one option is the key."""

    __pydantic_config__ = item("principle")

    id: Name
    """Its name. Reviews are kept under it, so it is never renumbered or used for another principle."""
    area: AreaName
    """The content area it belongs to."""
    text: Line
    """The principle in one sentence, as a learner picks it out of a list."""
    source: Line
    """What it rests on, by number and paraphrased."""
    criterion: Name | None = None
    """The criterion of a rubric that shows it in cases. Decisions exercising it first become study cards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrincipleFile:
    """The file `principles.yaml`."""

    __pydantic_config__ = item()

    principles: tuple[Principle, ...]
    """All principles, area by area."""
