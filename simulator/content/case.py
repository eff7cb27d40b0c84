"""Everything one attempt runs on: a scenario with the rubrics and duties that judge it."""

from dataclasses import dataclass

from simulator.content.rubric import Duty, Rubric
from simulator.content.scenario import Scenario
from simulator.content.scene import Scene


@dataclass(frozen=True, slots=True)
class Case:
    """A scenario that was read without errors, with the rubrics it names and the duties it can call for."""

    scenario: Scenario
    """The client's case."""
    rubrics: tuple[Rubric, ...]
    """The rubrics, in the order in which the scenario names them."""
    duties: tuple[Duty, ...]
    """The duties, in the order in which the scenario names them."""

    @property
    def opening(self) -> Scene:
        """The scene at which every attempt begins."""
        return self.scenario.phases[0].scenes[0]
