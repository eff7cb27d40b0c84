"""Criteria that do not show, decisions that do not matter, and content notes that are met all the same."""

from collections.abc import Iterator, Sequence

from simulator.content.case import Case
from simulator.content.effect import Choice, Effect, Outcome
from simulator.content.parts import Parts
from simulator.content.tree import Finding
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey, effects, first_way

STRONG = 3


def structure(case: Case, parts: Parts, surveys: Sequence[Survey]) -> Iterator[Shown]:
    """
    Criteria, decisions and content notes of which something is wrong.

    Args:
        case: The case.
        parts: The parts of its scenario.
        surveys: All its states, first with no content note left out, then with some.
    """
    yield from _criteria(case, surveys)
    yield from _same_whatever(parts, surveys)
    yield from _met_anyway(case, parts, surveys)


def _criteria(case: Case, surveys: Sequence[Survey]) -> Iterator[Shown]:
    highest: dict[str, tuple[int, tuple[str, str]]] = {}
    for key, effect in effects(surveys).items():
        for criterion, level in effect.evidence:
            if level > highest.get(criterion, (-1, key))[0]:
                highest[criterion] = level, key
    for rubric in case.rubrics:
        for criterion_ in rubric.criteria:
            name, path = criterion_.id, ("rubrics",)
            if name not in highest:
                message = f"no decision of this case exercises {name}"
                finding = Finding(path, "criterion-never-exercised", message, "note")
                yield Shown(finding, surveys[0].way_to_an_end(), (name,))
            elif highest[name][0] < STRONG:
                level, key = highest[name]
                message = f"{name} is shown at level {level} at most, by {key[1]} at {key[0]}"
                finding = Finding(path, "criterion-never-strong", message, "warning")
                way = first_way(survey.way_through(*key) for survey in surveys)
                yield Shown(finding, way, (name,))


def _same_whatever(parts: Parts, surveys: Sequence[Survey]) -> Iterator[Shown]:
    """Decisions at which it does not matter what is answered."""
    answers: dict[str, list[Choice | Outcome]] = {}
    for _, scene, answer in parts.answers:
        if isinstance(answer, Choice | Outcome):
            answers.setdefault(scene.id, []).append(answer)
    for path, scene in parts.scenes:
        given = answers.get(scene.id, [])
        if len(given) > 1 and len({_consequences(answer) for answer in given}) == 1:
            message = "all answers here have the same evidence, changes, facts and way on"
            way = first_way(survey.way_to(scene.id) for survey in surveys)
            yield Shown(Finding(path, "illusory-choice", message, "warning"), way)


def _consequences(effect: Effect) -> tuple[object, ...]:
    listed = (effect.evidence, effect.change, effect.learn, effect.meets, effect.breaches)
    return (*(frozenset(one) for one in listed), effect.goto)


def _met_anyway(case: Case, parts: Parts, surveys: Sequence[Survey]) -> Iterator[Shown]:
    """Scenes that a learner meets who asked to leave their topic out."""
    paths = {scene.id: path for path, scene in parts.scenes}
    told: set[str] = set()
    for survey in surveys:
        left_out = survey.left_out
        for scene in survey.scenes:
            if scene.id in told or left_out.isdisjoint(scene.content_notes):
                continue
            told.add(scene.id)
            notes = " and ".join(note for note in scene.content_notes if note in left_out)
            message = (
                f"a learner who leaves out {notes} comes here all the same; "
                f"name a scene to go to `instead`"
            )
            where = (*paths[scene.id], "content-notes")
            yield Shown(
                Finding(where, "note-met-anyway", message, "warning"), survey.way_to(scene.id)
            )
