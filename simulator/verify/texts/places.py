"""The texts of a case, each with where it stands and who speaks there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from simulator.content.case import Case
from simulator.content.effect import Choice, Topic
from simulator.content.parts import Answer, answers_of, passages_of, scenes_of
from simulator.content.scene import Scene
from simulator.content.tree import Path
from simulator.scoring.points import points

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
    for path, scene in scenes_of(case.scenario):
        yield scene, path


def answers(scene: Scene, path: Path) -> Iterator[tuple[Answer, Path]]:
    """The choices, topics and outcomes of a scene that stands at the path."""
    for place, _, answer in answers_of(path, scene):
        yield answer, place


def wording(answer: Choice | Topic) -> tuple[str, str]:
    """The words of an option, and the field in which they stand."""
    return (answer.say, "say") if answer.say else (answer.do or "", "do")


def passages(scene: Scene, path: Path) -> Iterator[Told]:
    """What is told and said at a scene and after each answer to it; not the options themselves."""
    for part, place in ((scene, path), *answers(scene, path)):
        yield from told(part, place)


def told(part: Scene | Answer, path: Path) -> Iterator[Told]:
    """What is told and said at a scene before it is answered, or after one answer."""
    for place, passage in passages_of(path, part):
        voice: Voice = "narrator" if place[-2] == "narration" else "client"
        by: Voice = "other" if passage.by and voice == "client" else voice
        yield Told(passage.text, (*place, "text"), by)


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
