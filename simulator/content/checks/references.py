"""Every name that is used must be given somewhere."""

from collections.abc import Iterable, Iterator

from simulator.content.checks.subject import Kind, Subject
from simulator.content.condition import Condition
from simulator.content.scene import Scene
from simulator.content.tree import AT_KEY, Finding, Path

YOU = "you"
"""Who speaks in a passage besides the persons of the network: the learner."""


def check_references(case: Subject) -> Iterator[Finding]:
    """Names that nothing has."""
    yield from _of_the_head(case)
    yield from _of_duties(case)
    for path, scene in case.parts.scenes:
        yield from _of_scene(case, path, scene)
    for path, _, answer in case.parts.answers:
        yield from _pairs(case, "value", (*path, "change"), answer.change)
        yield from _all(case, "fact", (*path, "learn"), answer.learn)
        yield from _all(case, "duty", (*path, "meets"), answer.meets)
        yield from _all(case, "duty", (*path, "breaches"), answer.breaches)
    for path, passage in case.parts.passages:
        if passage.by and passage.by != YOU:
            yield from case.unknown("person", passage.by, (*path, "by"))
    for path, _, routes in case.parts.routes:
        for index, route in enumerate(routes):
            yield from case.unknown("scene", route.scene, (*path, index, "scene"))
    for path, condition in case.parts.conditions:
        yield from _of_condition(case, path, condition)


def _of_the_head(case: Subject) -> Iterator[Finding]:
    scenario = case.scenario
    yield from _all(case, "rubric", ("rubrics",), scenario.rubrics)
    for key, hidden in (
        ("network", [person.known_with for person in scenario.network]),
        ("resources", [resource.known_with for resource in scenario.resources]),
        ("goals", [goal.known_with for goal in scenario.goals]),
    ):
        for index, fact in enumerate(hidden):
            if fact:
                yield from case.unknown("fact", fact, (key, index, "known-with"))
    for number, resource in enumerate(scenario.resources):
        for index, rule in enumerate(resource.rules):
            if rule.card:
                path: Path = ("resources", number, "rules", index, "card")
                yield from case.unknown("card", rule.card, path)


def _of_duties(case: Subject) -> Iterator[Finding]:
    for index, duty in enumerate(case.scenario.duties):
        path: Path = ("duties", index)
        known = case.standards.duties
        if duty.id not in known and case.standards.whole:
            yield case.unknown_among(known, "duty", duty.id, (*path, "duty"))
        yield from _all(case, "scene", (*path, "called-for-by"), duty.called_for_by)
        if duty.latest:
            yield from case.unknown("scene", duty.latest, (*path, "latest"))


def _of_scene(case: Subject, path: Path, scene: Scene) -> Iterator[Finding]:
    yield from _all(case, "content-note", (*path, "content-notes"), scene.content_notes)
    yield from _all(case, "criterion", (*path, "criteria"), scene.criteria)
    if scene.instead:
        yield from case.unknown("scene", scene.instead, (*path, "instead"))
    for index, sentence in enumerate(scene.note.sentences if scene.note else ()):
        yield from _all(case, "fact", (*path, "note", "sentences", index, "needs"), sentence.needs)


def _of_condition(case: Subject, path: Path, condition: Condition) -> Iterator[Finding]:
    yield from _all(case, "fact", (*path, "knows"), condition.knows)
    yield from _all(case, "fact", (*path, "knows-any"), condition.knows_any)
    yield from _all(case, "fact", (*path, "not-knows"), condition.not_knows)
    yield from _pairs(case, "value", path, condition.state)


def _all(case: Subject, kind: Kind, path: Path, names: Iterable[str]) -> Iterator[Finding]:
    for index, name in enumerate(names):
        yield from case.unknown(kind, name, (*path, index))


def _pairs(
    case: Subject, kind: Kind, path: Path, pairs: Iterable[tuple[str, object]]
) -> Iterator[Finding]:
    for name, _ in pairs:
        yield from case.unknown(kind, name, (*path, name, AT_KEY))
