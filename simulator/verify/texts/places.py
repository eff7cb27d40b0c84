"""The texts of a case, each with where it stands and who speaks there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from simulator.content.case import Case
from simulator.content.effect import Choice, Outcome, Topic
from simulator.content.passage import Passage
from simulator.content.scene import Scene
from simulator.content.task import Ask, Match, Note, Rank, Sort
from simulator.content.tree import Path
from simulator.scoring.points import points

Answer = Choice | Topic | Outcome
"""What follows from answering a scene, whatever the task."""

Voice = Literal["narrator", "client", "other"]
"""Who speaks: the author, the client, or somebody else there."""

SOUND = 2
"""The level from which an answer is one that a supervisor accepts."""


_STAGE_DIRECTION = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class Told:
    """A text that learners read."""

    text: str
    """The text."""
    path: Path
    """Where it stands."""
    voice: Voice
    """Who speaks."""

    @property
    def spoken(self) -> str:
        """The text without what stands in parentheses: in speech that is what is done, and not said."""
        return _STAGE_DIRECTION.sub(" ", self.text)


def scenes(case: Case) -> Iterator[tuple[Scene, Path]]:
    """The scenes of a case, in reading order."""
    for place, phase in enumerate(case.scenario.phases):
        for number, scene in enumerate(phase.scenes):
            yield scene, ("phases", place, "scenes", number)


def answers(scene: Scene, path: Path) -> Iterator[tuple[Answer, Path]]:
    """The choices, topics and outcomes of a scene that stands at the path."""
    for number, choice in enumerate(scene.choices):
        yield choice, (*path, "choices", number)
    match scene.task:
        case Ask(topics=topics):
            for number, topic in enumerate(topics):
                yield topic, (*path, "ask", "topics", number)
        case Sort() | Match() | Rank() | Note() as task:
            kind = type(task).__name__.lower()
            for number, outcome in enumerate(task.outcomes):
                yield outcome, (*path, kind, "outcomes", number)
        case None:
            pass


def wording(answer: Choice | Topic) -> tuple[str, str]:
    """The words of an option, and the field in which they stand."""
    return (answer.say, "say") if answer.say else (answer.do or "", "do")


def passages(scene: Scene, path: Path) -> Iterator[Told]:
    """What is told and said at a scene and after each answer to it; not the options themselves."""
    for part, place in ((scene, path), *answers(scene, path)):
        yield from told(part, place)


def told(part: Scene | Answer, path: Path) -> Iterator[Told]:
    """What is told and said at a scene before it is answered, or after one answer."""
    yield from _told(part.narration, (*path, "narration"), "narrator")
    yield from _told(part.client, (*path, "client"), "client")


def weak(answer: Answer) -> bool:
    """Whether an answer is at level 1 or below on every criterion."""
    return bool(answer.evidence) and all(level < SOUND for _, level in answer.evidence)


def sound(answer: Answer) -> bool:
    """Whether an answer is at level 2 or above on every criterion."""
    return bool(answer.evidence) and all(level >= SOUND for _, level in answer.evidence)


def strongest(case: Case, scene: Scene) -> frozenset[str]:
    """The choices of a scene that have most points; none where all have as many."""
    scored = {one.id: sum(points(rubric, one) for rubric in case.rubrics) for one in scene.choices}
    most = max(scored.values(), default=0)
    best = frozenset(name for name, gained in scored.items() if gained == most)
    return best if len(best) < len(scored) else frozenset()


def _told(texts: Sequence[Passage], path: Path, voice: Voice) -> Iterator[Told]:
    for number, passage in enumerate(texts):
        by: Voice = "other" if passage.by and voice == "client" else voice
        yield Told(passage.text, (*path, number, "text"), by)
