"""Text that may depend on what happened before, and ways that part."""

from dataclasses import dataclass
from typing import Annotated

from simulator.content.condition import When
from simulator.content.shape import OneOrMany, item
from simulator.content.text import Name, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A piece of text; shown when its condition holds, and always where it has none."""

    __pydantic_config__ = item()

    text: Prose
    """What is shown or said."""
    by: Name | None = None
    """Who says it: a person of the network, or `you` for the learner. Left out, the client speaks."""
    when: When | None = None
    """Shown only when this holds, as things stand before the choice that leads here is counted."""


Passages = Annotated[tuple[Passage, ...], OneOrMany("text")]
"""A text, or a list of passages of which all that hold are shown, in order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """A scene to go to, when its condition holds."""

    __pydantic_config__ = item()

    scene: Name
    """The next scene."""
    when: When | None = None
    """Taken only when this holds, after changes and facts are counted."""


Routes = Annotated[tuple[Route, ...], OneOrMany("scene")]
"""A scene, or a list of routes of which the first that holds is taken; the last has no condition."""
