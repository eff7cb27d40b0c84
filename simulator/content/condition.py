"""When something holds: a small mapping over declared names, never an expression."""

from dataclasses import dataclass
from typing import Annotated

from simulator.content.shape import AsMapping, GathersOthers, Whole, item
from simulator.content.text import Name

STATE_LIMIT = 20
"""The highest number a client-state value may take. Ours: twenty steps are more than words can tell apart."""

Amount = Annotated[int, Whole(-STATE_LIMIT, STATE_LIMIT)]
"""A whole number of a client-state value, or a change of one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Range:
    """From `at-least` to `at-most`, both included; a side left out is open."""

    __pydantic_config__ = item()

    at_least: Amount | None = None
    """The lowest number for which this holds."""
    at_most: Amount | None = None
    """The highest number for which this holds."""

    def holds(self, number: int) -> bool:
        """Whether the number lies within."""
        low, high = self.at_least, self.at_most
        return (low is None or number >= low) and (high is None or number <= high)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Holds when every part that is written holds. Any other key names a client-state value and gives its range."""

    __pydantic_config__ = item()

    knows: tuple[Name, ...] = ()
    """Facts that must all be known."""
    knows_any: tuple[Name, ...] = ()
    """Facts of which at least one must be known."""
    not_knows: tuple[Name, ...] = ()
    """Facts of which none may be known."""
    state: Annotated[tuple[tuple[Name, Range], ...], AsMapping()] = ()
    """Ranges of client-state values, each written as a key of its own: `trust: {at-least: 3}`."""


When = Annotated[Condition, GathersOthers("state", ("knows", "knows-any", "not-knows"))]
"""A condition as authors write it."""
