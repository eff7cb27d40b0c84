"""Where the scenes and answers of a scenario stand in it, by name."""

from simulator.content.parts import walk
from simulator.content.scenario import Scenario
from simulator.content.tree import Path


class Anatomy:
    """The parts of a scenario, and the paths to its scenes and answers."""

    def __init__(self, scenario: Scenario) -> None:
        """Look a scenario through once."""
        self.parts = walk(scenario)
        """Every part with its path."""
        self.scenes: dict[str, Path] = {scene.id: path for path, scene in self.parts.scenes}
        """The path to each scene."""
        self.answers: dict[tuple[str, str], Path] = {
            (scene.id, answer.id): path for path, scene, answer in self.parts.answers
        }
        """The path to each choice, topic and outcome, by scene and name."""
