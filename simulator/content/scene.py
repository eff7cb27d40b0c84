"""A scene: one stop of a case."""

from dataclasses import dataclass
from typing import Literal

from simulator.content.effect import Choice
from simulator.content.passage import Passages, Routes
from simulator.content.shape import item
from simulator.content.task import Ask, Match, Note, Rank, Sort, Task
from simulator.content.text import Line, Name, Prose

PhaseName = Literal["assessment", "planning", "implementation", "monitoring", "evaluation"]
"""One of the five phases."""

PHASES: tuple[PhaseName, ...] = (
    "assessment",
    "planning",
    "implementation",
    "monitoring",
    "evaluation",
)
"""The five phases, always these, always in this order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """What happens and what the client says, then usually a decision.

    Exactly one of `choices`, `ask`, `sort`, `match`, `rank`, `note`, `goto` and
    `ending` says how it goes on.
    """

    __pydantic_config__ = item("scene")

    id: Name
    """The scene's name, unique within the case."""
    place: Line | None = None
    """Where and when, if it differs from the scene before."""
    narration: Passages = ()
    """What happens."""
    client: Passages = ()
    """What the client, or somebody else there, says."""
    content_notes: tuple[Name, ...] = ()
    """Content notes of the case that this scene touches."""
    so_far: Prose | None = None
    """The case so far in two sentences; a scene that has it is also a study card."""
    instead: Name | None = None
    """The scene that a learner goes to who asked to leave out one of these content notes."""
    criteria: tuple[Name, ...] = ()
    """The criteria that the decision here exercises; every answer gives a level for each."""
    choices: tuple[Choice, ...] = ()
    """Things to say or do, of which one is chosen."""
    ask: Ask | None = None
    """Topics to ask about while time lasts."""
    sort: Sort | None = None
    """Cards to put on piles."""
    match: Match | None = None
    """Wants to bring together with resources."""
    rank: Rank | None = None
    """Items to put in order."""
    note: Note | None = None
    """A case note to assemble."""
    goto: Routes = ()
    """What comes next, where nothing is decided."""
    ending: Line | None = None
    """What this ending is called, where the case ends here."""

    @property
    def task(self) -> Task | None:
        """The one task beyond choosing, if there is one."""
        return self.ask or self.sort or self.match or self.rank or self.note


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """One of the five phases and its scenes, in reading order."""

    __pydantic_config__ = item("phase")

    id: PhaseName
    """Which phase this is."""
    scenes: tuple[Scene, ...]
    """Its scenes. The first scene of the assessment opens the case."""
