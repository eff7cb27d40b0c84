"""Golden paths: what is chosen, and what must come of it."""

from dataclasses import dataclass
from typing import Annotated, Any

from simulator.content.condition import Amount
from simulator.content.shape import AsMapping, Whole, item
from simulator.content.text import Line, Name


@dataclass(frozen=True)
class IsAnswer:
    """A name (a choice), a list of names (topics, an order, sentences), or a mapping of cards to piles."""

    def __get_pydantic_core_schema__(self, _source: object, handler: Any) -> Any:
        from pydantic_core import PydanticCustomError, core_schema

        def parse(value: object) -> object:
            match value:
                case str():
                    return value
                case list() if all(isinstance(name, str) for name in value):
                    return tuple(value)
                case dict() if all(isinstance(pile, str) for pile in value.values()):
                    return tuple(value.items())
            raise PydanticCustomError(
                "bad-answer", "an answer is a name, a list of names, or cards with their piles"
            )

        return core_schema.no_info_plain_validator_function(parse)


Answer = Annotated[str | tuple[str, ...] | tuple[tuple[str, str], ...], IsAnswer()]
"""What is answered at a scene."""

Move = Annotated[tuple[tuple[Name, Answer], ...], AsMapping()]
"""One scene and the answer given there, written `doorway: her-agenda`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expectation:
    """What must come of a walkthrough. What is left out is not looked at."""

    __pydantic_config__ = item()

    ending: Name
    """The scene it ends at."""
    points: Annotated[tuple[tuple[Name, Annotated[int, Whole(0, 9999)]], ...], AsMapping()] = ()
    """Points per rubric."""
    state: Annotated[tuple[tuple[Name, Amount], ...], AsMapping()] = ()
    """Client-state values at the end."""
    knows: tuple[Name, ...] = ()
    """Facts known at the end."""
    not_knows: tuple[Name, ...] = ()
    """Facts not known at the end."""
    goals: Annotated[tuple[tuple[Name, Annotated[int, Whole(-2, 2)]], ...], AsMapping()] = ()
    """Goal attainment."""
    met: tuple[Name, ...] = ()
    """Duties met."""
    breached: tuple[Name, ...] = ()
    """Duties breached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Walkthrough:
    """One golden path through a case."""

    __pydantic_config__ = item("walkthrough")

    id: Name
    """Its name."""
    about: Line
    """Who plays like this."""
    avoid: tuple[Name, ...] = ()
    """Content notes that this learner asked to leave out."""
    steps: tuple[Move, ...]
    """The answers in order; scenes without a decision are passed by themselves."""
    expect: Expectation
    """What must come of it."""
