"""Conditions that always hold where they are read, or never do."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from simulator.content.condition import Condition
from simulator.content.diagnostic import Severity
from simulator.content.effect import Outcome
from simulator.content.parts import Parts, cards_of, passages_of
from simulator.content.scenario import Scenario
from simulator.content.scene import Scene
from simulator.content.tree import Finding, Path
from simulator.verify.explaining import why_always, why_never
from simulator.verify.leading import leading
from simulator.verify.reading import (
    Moments,
    Verdict,
    any_time,
    at_scene,
    before_answer,
    judged,
)
from simulator.verify.routes import Way
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey, first_way


@dataclass(frozen=True, slots=True)
class Read:
    """A condition where it is read."""

    path: Path
    """Where it is written."""
    condition: Condition
    """The condition."""
    moments: Moments
    """When it is read."""
    barred: tuple[Condition, ...] = ()
    """Conditions before it, of which none may hold for it to be read."""
    scene: str = ""
    """The scene at which it is read; empty where it is read at any time."""
    answer: str = ""
    """The answer that it belongs to, if to one."""
    leads: str = ""
    """The scene that it lets through to, if to one."""
    may_always_hold: bool = False
    """Whether it is right to write it all the same: a card names what it rests on."""

    @property
    def meaning(self) -> tuple[object, ...]:
        """Authors copy a condition to every answer of a scene: it means one thing, said several times."""
        return (self.scene, self.condition, self.barred, self.leads)


def conditions(
    scenario: Scenario, parts: Parts, surveys: Sequence[Survey], *, explained: Set[Path]
) -> Iterator[Shown]:
    """
    Conditions that always hold, or never do.

    Args:
        scenario: The scenario.
        parts: Its parts.
        surveys: All its states.
        explained: Conditions of which other findings tell.
    """
    together: dict[tuple[object, ...], list[Read]] = {}
    for read in _reads(scenario, parts, surveys):
        together.setdefault(read.meaning, []).append(read)
    for reads in together.values():
        if not any(read.path in explained for read in reads):
            yield from _told(reads, surveys)


def _told(reads: Sequence[Read], surveys: Sequence[Survey]) -> Iterator[Shown]:
    verdicts = []
    for one in reads:
        verdict = judged(one.condition, one.moments, surveys, barred=one.barred)
        if verdict.holds and verdict.fails:
            return
        verdicts.append(verdict)
    whole = _joined(verdicts)
    read, fields = reads[0], surveys[0].fields
    if not whole.seen or (whole.holds and (whole.fails or read.may_always_hold)):
        return
    if whole.holds:
        code, why = "condition-always-holds", why_always(read.condition, whole.seen, fields)
        severity: Severity = "note"
        message = f"this always holds where it is read: {why}"
    else:
        code, why = "condition-never-holds", why_never(read.condition, whole.seen, fields)
        severity = "warning"
        message = f"this never holds where it is read: {why}"
    yield Shown(Finding(read.path, code, message, severity), _way(read, surveys))


def _joined(verdicts: Sequence[Verdict]) -> Verdict:
    seen = 0
    for verdict in verdicts:
        seen |= verdict.seen
    holds = any(verdict.holds for verdict in verdicts)
    return Verdict(holds, any(verdict.fails for verdict in verdicts), seen)


def _way(read: Read, surveys: Sequence[Survey]) -> Way | None:
    if not read.scene:
        return ()
    if read.answer:
        return first_way(survey.way_through(read.scene, read.answer) for survey in surveys)
    return first_way(survey.way_to(read.scene) for survey in surveys)


def _reads(scenario: Scenario, parts: Parts, surveys: Sequence[Survey]) -> Iterator[Read]:
    for number, person in enumerate(scenario.network):
        for index, tie in enumerate(person.later):
            path: Path = ("network", number, "later", index, "when")
            yield Read(path, tie.when, any_time)
    for path, scene in parts.scenes:
        yield from _at_scene(path, scene)
    yield from _on_ways(parts, surveys)
    for path, scene, answer in parts.answers:
        given = any((scene.id, answer.id) in survey.given for survey in surveys)
        if not given:
            continue
        if not isinstance(answer, Outcome) and answer.when:
            yield Read((*path, "when"), answer.when, at_scene(scene.id), scene=scene.id)
        for place, passage in passages_of(path, answer):
            if passage.when:
                when = before_answer(scene.id, answer.id)
                yield Read((*place, "when"), passage.when, when, scene=scene.id, answer=answer.id)


def _at_scene(path: Path, scene: Scene) -> Iterator[Read]:
    here = at_scene(scene.id)
    for place, passage in passages_of(path, scene):
        if passage.when:
            yield Read((*place, "when"), passage.when, here, scene=scene.id)
    for place, card in cards_of(path, scene):
        if card.when:
            where = (*place, "when")
            yield Read(where, card.when, here, scene=scene.id, may_always_hold=True)


def _on_ways(parts: Parts, surveys: Sequence[Survey]) -> Iterator[Read]:
    for way in leading(parts):
        if way.answer and not any((way.scene, way.answer) in one.given for one in surveys):
            continue
        barred: tuple[Condition, ...] = ()
        for index, route in enumerate(way.routes):
            if route.when:
                yield Read(
                    (*way.path, index, "when"),
                    route.when,
                    way.moments,
                    barred,
                    scene=way.scene,
                    answer=way.answer,
                    leads=route.scene,
                )
            barred = (*barred, route.when or Condition())
