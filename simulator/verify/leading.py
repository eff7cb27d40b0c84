"""Every way from a scene to others, with when its conditions are read."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.content.parts import Parts
from simulator.content.passage import Route
from simulator.content.tree import Path
from simulator.verify.reading import Moments, after_answer, on_leaving


@dataclass(frozen=True, slots=True)
class Leading:
    """The ways on of one scene or one answer, of which the first that holds is taken."""

    path: Path
    """Where they are written: the path of `goto`."""
    scene: str
    """The scene that they lead from."""
    answer: str
    """The answer that they follow; empty where they are the scene's own."""
    routes: tuple[Route, ...]
    """The ways."""
    moments: Moments
    """When their conditions are read."""

    @property
    def whence(self) -> str:
        """Where the ways lead from, in words."""
        return f"from {self.scene} by {self.answer}" if self.answer else f"from {self.scene}"


def leading(parts: Parts) -> Iterator[Leading]:
    """The ways on of all scenes and answers, in reading order."""
    answers = {path: answer.id for path, _, answer in parts.answers}
    for path, scene, routes in parts.routes:
        answer = answers.get(path[:-1], "")
        moments = after_answer(scene.id, answer) if answer else on_leaving(scene.id)
        yield Leading(path, scene.id, answer, routes, moments)
