"""What follows from an answer, whatever the task was.

A choice, a topic asked about and the outcome of a sorting all end in this one
thing, so that engine, scoring and proof treat them alike. It is the one place
where the content floor inherits: an answer *is* an effect and a way to get it.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from simulator.content.condition import Amount, When
from simulator.content.passage import Passages, Routes
from simulator.content.shape import AsMapping, Whole, item
from simulator.content.text import Line, Name, Prose

DecidedBy = Literal["client", "shared", "worker", "duty"]
"""Who decided at this choice: the client, both together, the worker, or the worker because a duty binds."""

LevelNumber = Annotated[int, Whole(0, 3)]
"""0 undermines, 1 misses, 2 sound, 3 strong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What an answer shows, changes, brings to light and leads to."""

    __pydantic_config__ = item()

    narration: Passages = ()
    """What happens then."""
    client: Passages = ()
    """What the client, or somebody else there, says then."""
    change: Annotated[tuple[tuple[Name, Amount], ...], AsMapping()] = ()
    """How client-state values move; they stop at the ends of their range."""
    learn: tuple[Name, ...] = ()
    """Facts that become known."""
    meets: tuple[Name, ...] = ()
    """Duties that this answer meets."""
    breaches: tuple[Name, ...] = ()
    """Duties that this answer breaches."""
    evidence: Annotated[tuple[tuple[Name, LevelNumber], ...], AsMapping()] = ()
    """The level shown for each criterion that the scene exercises."""
    decided_by: DecidedBy | None = None
    """Who decided."""
    because: Prose | None = None
    """Why these levels: what the answer does for this client now, the principle, why the tempting alternative tempts."""
    sources: tuple[Line, ...] = ()
    """Where the reasoning comes from, where it is not the rubric's own."""
    goto: Routes = ()
    """What comes next. Topics have none: they lead back to the questions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice(Effect):
    """One of the things a worker might say or do at a scene."""

    __pydantic_config__ = item("choice")

    id: Name
    """The choice's name, unique within its scene."""
    say: Line | None = None
    """The worker's words."""
    do: Line | None = None
    """What the worker does, where it is not said aloud. Exactly one of `say` and `do` is given."""
    when: When | None = None
    """Offered only when this holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic(Effect):
    """Something to ask about while time lasts."""

    __pydantic_config__ = item("topic")

    id: Name
    """The topic's name, unique within its scene."""
    say: Line | None = None
    """The worker's question."""
    do: Line | None = None
    """What the worker does instead of asking. Exactly one of `say` and `do` is given."""
    minutes: Annotated[int, Whole(0, 240)]
    """How long it takes."""
    when: When | None = None
    """Offered only when this holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Effect):
    """What follows from a sorting, matching, ranking or note that is this good or better."""

    __pydantic_config__ = item("outcome")

    id: Name
    """The outcome's name, unique within its scene."""
    slips: Annotated[int, Whole(0, 99)] | None = None
    """Holds for at most this many slips. The first outcome that holds is taken; the last gives no number."""
