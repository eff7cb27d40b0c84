"""Where the parts of a scenario stand in it, by name."""

from simulator.content.scenario import Scenario
from simulator.content.scene import Scene
from simulator.content.tree import Path

_TASKS = ("ask", "sort", "match", "rank", "note")


class Anatomy:
    """The paths to the scenes and answers of a scenario."""

    def __init__(self, scenario: Scenario) -> None:
        """Look a scenario through once."""
        self.scenes: dict[str, Path] = {}
        """The path to each scene."""
        self.answers: dict[tuple[str, str], Path] = {}
        """The path to each choice, topic and outcome, by scene and name."""
        for place, phase in enumerate(scenario.phases):
            for number, scene in enumerate(phase.scenes):
                self._take(scene, ("phases", place, "scenes", number))

    def _take(self, scene: Scene, path: Path) -> None:
        self.scenes[scene.id] = path
        for number, choice in enumerate(scene.choices):
            self.answers[scene.id, choice.id] = (*path, "choices", number)
        for task in _TASKS:
            written = getattr(scene, task)
            for part in ("topics", "outcomes"):
                for number, answer in enumerate(getattr(written, part, ())):
                    self.answers[scene.id, answer.id] = (*path, task, part, number)
