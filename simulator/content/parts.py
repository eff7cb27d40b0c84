"""The parts of a scenario, each with its path: the one place that knows where everything stands."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.content.condition import Condition
from simulator.content.effect import Choice, Effect, Outcome, Topic
from simulator.content.passage import Passage, Route
from simulator.content.scenario import Scenario
from simulator.content.scene import Scene
from simulator.content.task import Card
from simulator.content.tree import Path

Answer = Choice | Topic | Outcome
"""What may follow at a scene: each ends in an effect."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything of one kind, in reading order."""

    scenes: tuple[tuple[Path, Scene], ...]
    """The scenes."""
    answers: tuple[tuple[Path, Scene, Answer], ...]
    """The choices, topics and outcomes, each with its scene."""
    passages: tuple[tuple[Path, Passage], ...]
    """The passages of scenes and answers."""
    routes: tuple[tuple[Path, Scene, tuple[Route, ...]], ...]
    """The ways on, each with its scene; the path is that of `goto`."""
    conditions: tuple[tuple[Path, Condition], ...]
    """The conditions."""


def walk(scenario: Scenario) -> Parts:
    """The parts of a scenario."""
    scenes = tuple(scenes_of(scenario))
    answers = tuple(found for path, scene in scenes for found in answers_of(path, scene))
    passages = tuple(
        found
        for path, holder in (*scenes, *((path, answer) for path, _, answer in answers))
        for found in passages_of(path, holder)
    )
    routes = tuple(_routes(scenes, answers))
    conditions = (
        *_conditions_around(scenario),
        *(
            ((*place, "when"), card.when)
            for path, scene in scenes
            for place, card in cards_of(path, scene)
            if card.when
        ),
        *(((*path, "when"), item.when) for path, item in passages if item.when),
        *_conditions_of_answers(answers),
        *(
            ((*path, index, "when"), route.when)
            for path, _, ways in routes
            for index, route in enumerate(ways)
            if route.when
        ),
    )
    return Parts(scenes, answers, passages, routes, conditions)


def scenes_of(scenario: Scenario) -> Iterator[tuple[Path, Scene]]:
    """The scenes of a scenario, in reading order."""
    for number, phase in enumerate(scenario.phases):
        for index, scene in enumerate(phase.scenes):
            yield ("phases", number, "scenes", index), scene


def answers_of(path: Path, scene: Scene) -> Iterator[tuple[Path, Scene, Answer]]:
    """The choices, topics and outcomes of a scene that stands at the path."""
    for index, choice in enumerate(scene.choices):
        yield (*path, "choices", index), scene, choice
    if scene.ask:
        for index, topic in enumerate(scene.ask.topics):
            yield (*path, "ask", "topics", index), scene, topic
    for key, task in outcome_tasks(scene):
        for index, outcome in enumerate(task):
            yield (*path, key, "outcomes", index), scene, outcome


def outcome_tasks(scene: Scene) -> Iterator[tuple[str, tuple[Outcome, ...]]]:
    """The tasks of a scene that end in outcomes: their key and the outcomes."""
    for key in ("sort", "match", "rank", "note"):
        task = getattr(scene, key)
        if task:
            yield key, task.outcomes


def passages_of(path: Path, holder: Scene | Effect) -> Iterator[tuple[Path, Passage]]:
    """The passages of a scene, or of what follows an answer; narration first."""
    for index, passage in enumerate(holder.narration):
        yield (*path, "narration", index), passage
    for index, passage in enumerate(holder.client):
        yield (*path, "client", index), passage


def _routes(
    scenes: tuple[tuple[Path, Scene], ...], answers: tuple[tuple[Path, Scene, Answer], ...]
) -> Iterator[tuple[Path, Scene, tuple[Route, ...]]]:
    for path, scene in scenes:
        if scene.goto:
            yield (*path, "goto"), scene, scene.goto
        if scene.ask and scene.ask.goto:
            yield (*path, "ask", "goto"), scene, scene.ask.goto
    for path, scene, answer in answers:
        if answer.goto:
            yield (*path, "goto"), scene, answer.goto


def _conditions_around(scenario: Scenario) -> Iterator[tuple[Path, Condition]]:
    for number, person in enumerate(scenario.network):
        for index, tie in enumerate(person.later):
            yield ("network", number, "later", index, "when"), tie.when
    for number, goal in enumerate(scenario.goals):
        for index, step in enumerate(goal.scale):
            if step.when:
                yield ("goals", number, "scale", index, "when"), step.when


def cards_of(path: Path, scene: Scene) -> Iterator[tuple[Path, Card]]:
    """The cards of a sort or a match at a scene that stands at the path."""
    for key, task in (("sort", scene.sort), ("match", scene.match)):
        for index, card in enumerate(task.cards if task else ()):
            yield (*path, key, "cards", index), card


def _conditions_of_answers(
    answers: tuple[tuple[Path, Scene, Answer], ...],
) -> Iterator[tuple[Path, Condition]]:
    for path, _, answer in answers:
        if not isinstance(answer, Outcome) and answer.when:
            yield (*path, "when"), answer.when
