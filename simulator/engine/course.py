"""A scenario indexed for play: what has a name can be looked up."""

from dataclasses import dataclass, field

from simulator.content.scenario import Fact, Scenario
from simulator.content.scene import PhaseName, Scene


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """
    A scenario with its scenes and values found by name.

    Args:
        scenario: Checked; every name it uses is declared.
    """

    scenario: Scenario
    """What was indexed."""
    scenes: dict[str, Scene] = field(init=False)
    """Every scene by name, in reading order."""
    phases: dict[str, PhaseName] = field(init=False)
    """The phase of every scene, by scene name."""
    facts: dict[str, Fact] = field(init=False)
    """Every fact by name, in order of declaration."""
    places: dict[str, int] = field(init=False)
    """Where each client-state value stands in `State.values`."""

    def __post_init__(self) -> None:
        scenes = {scene.id: scene for phase in self.scenario.phases for scene in phase.scenes}
        phases = {scene.id: phase.id for phase in self.scenario.phases for scene in phase.scenes}
        facts = {fact.id: fact for fact in self.scenario.facts}
        places = {value.id: index for index, value in enumerate(self.scenario.state)}
        object.__setattr__(self, "scenes", scenes)
        object.__setattr__(self, "phases", phases)
        object.__setattr__(self, "facts", facts)
        object.__setattr__(self, "places", places)

    def entered(self, name: str, avoid: frozenset[str]) -> Scene:
        """
        The scene one comes to: itself, or what stands in for it where its topic is left out.

        Args:
            name: The scene that a way leads to.
            avoid: Content notes that the learner asked to leave out.
        """
        scene = self.scenes[name]
        # At most once through all scenes, whoever wrote them: stored content may come from anywhere.
        for _ in self.scenes:
            if scene.instead is None or avoid.isdisjoint(scene.content_notes):
                break
            scene = self.scenes[scene.instead]
        return scene

    def value(self, values: tuple[int, ...], name: str) -> int:
        """The number of a client-state value."""
        return values[self.places[name]]
