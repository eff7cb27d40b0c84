"""What the learner asked for on the command line."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.engine.event import Mode


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What to play, and how."""

    case: str | None = None
    """The case, or the attempt; None for the attempt touched last."""
    fresh: bool = False
    """Whether to begin anew in any case."""
    mode: "Mode | None" = None
    """When feedback comes; None where it was not said."""
    avoid: tuple[str, ...] = ()
    """Content notes to leave out."""
