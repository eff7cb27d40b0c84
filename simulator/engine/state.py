"""Where an attempt stands. There is no score in it: points come from the record."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class State:
    """Everything that decides how the case can go on. Hashable, so that states can be counted."""

    scene: str
    """Name of the scene the learner is at."""
    values: tuple[int, ...]
    """Client-state values, in the order in which the scenario declares them."""
    facts: frozenset[str]
    """Facts that are known."""
    minutes: int = 0
    """Minutes left to ask in; 0 outside an ask scene."""
    asked: frozenset[str] = frozenset()
    """Topics already asked about here; empty outside an ask scene."""
    avoid: frozenset[str] = frozenset()
    """Content notes that are left out."""
