"""Scenes that nobody comes to and answers that are never on offer, with what keeps learners from them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from simulator.content.condition import Condition
from simulator.content.effect import Outcome
from simulator.content.parts import Parts
from simulator.content.passage import Route
from simulator.content.tree import Finding, Path
from simulator.verify.explaining import why_always, why_never
from simulator.verify.leading import Leading, leading
from simulator.verify.reading import at_scene, judged
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey, first_way

MOST_NAMED = 3
"""How many ways, or scenes behind a scene, a message names. Ours: nobody reads on."""


@dataclass(frozen=True, slots=True)
class Unreached:
    """What nobody comes to."""

    shown: tuple[Shown, ...]
    """The findings."""
    explained: frozenset[Path]
    """Conditions that these findings explain: no more need be said about them."""


@dataclass(frozen=True, slots=True)
class _Bar:
    """Why a way to a scene is never taken."""

    scene: str
    """The scene from which it leads."""
    answer: str
    """The answer that it follows, if one."""
    why: str
    """In words."""
    condition: Path | None = None
    """The condition that is to blame, if one."""
    told_there: bool = False
    """Whether a finding about the answer tells it."""


def unreached(parts: Parts, surveys: Sequence[Survey]) -> Unreached:
    """Scenes that nobody comes to, and answers that are never on offer at scenes that somebody comes to."""
    ways = tuple(leading(parts))
    reached = {scene for survey in surveys for scene in survey.spots}
    given = {key for survey in surveys for key in survey.given}
    lost = [scene.id for _, scene in parts.scenes if scene.id not in reached]
    bars = {
        name: (*_bars(name, ways, reached, given, surveys), *_stood_in_for(name, parts, reached))
        for name in lost
    }
    told = {name for name, barred in bars.items() if any(not bar.told_there for bar in barred)}
    behind = _Behind(parts, ways, lost, told)
    scenes = [
        _scene(path, bars[scene.id], behind.scene(scene.id), surveys)
        for path, scene in parts.scenes
        if scene.id in told
    ]
    answers = _answers(parts, surveys, reached, given, behind)
    blamed = {bar.condition for name in told for bar in bars[name] if bar.condition}
    return Unreached((*scenes, *answers), frozenset(blamed))


class _Behind:
    """Scenes that nobody comes to because nobody comes to others."""

    def __init__(
        self, parts: Parts, ways: Sequence[Leading], lost: Sequence[str], told: set[str]
    ) -> None:
        self._lost = [name for name in lost if name not in told]
        self._onward: dict[str, set[str]] = {}
        for way in ways:
            self._onward.setdefault(way.scene, set()).update(one.scene for one in way.routes)
        for _, scene in parts.scenes:
            if scene.instead:
                self._onward.setdefault(scene.id, set()).add(scene.instead)

    def scene(self, name: str) -> list[str]:
        """Of the scenes that nobody comes to, those that this one leads to, near or far."""
        return self._all(self._onward.get(name, ()))

    def ways(self, routes: Iterable[Route]) -> list[str]:
        """Of the scenes that nobody comes to, those that these ways lead to, near or far."""
        return self._all(route.scene for route in routes)

    def _all(self, scenes: Iterable[str]) -> list[str]:
        seen: set[str] = set()
        waiting = list(scenes)
        while waiting:
            here = waiting.pop()
            if here in self._lost and here not in seen:
                seen.add(here)
                waiting += self._onward.get(here, ())
        return [name for name in self._lost if name in seen]


def _bars(
    name: str,
    ways: Sequence[Leading],
    reached: set[str],
    given: set[tuple[str, str]],
    surveys: Sequence[Survey],
) -> Iterator[_Bar]:
    for way in ways:
        if way.scene not in reached:
            continue
        for index, route in enumerate(way.routes):
            if route.scene != name:
                continue
            if way.answer and (way.scene, way.answer) not in given:
                why = f"{way.whence}, {way.answer} is never on offer"
                yield _Bar(way.scene, way.answer, why, told_there=True)
            else:
                yield _bar(way, index, surveys)


def _bar(way: Leading, index: int, surveys: Sequence[Survey]) -> _Bar:
    fields = surveys[0].fields
    conditions = [route.when or Condition() for route in way.routes]
    before, here = conditions[:index], conditions[index]
    verdict = judged(here, way.moments, surveys, barred=before)
    if verdict.seen:
        why = f"{way.whence}, {why_never(here, verdict.seen, fields)}"
        return _Bar(way.scene, way.answer, why, (*way.path, index, "when"))
    for above, condition in enumerate(before):
        verdict = judged(condition, way.moments, surveys, barred=before[:above])
        if verdict.seen and not verdict.fails:
            break
    told = why_always(condition, verdict.seen, fields)
    why = f"{way.whence}, a way above it is always taken: {told}"
    return _Bar(way.scene, way.answer, why, (*way.path, above, "when"))


def _stood_in_for(name: str, parts: Parts, reached: set[str]) -> Iterator[_Bar]:
    for _, scene in parts.scenes:
        if scene.instead == name and scene.id in reached:
            notes = " and ".join(scene.content_notes)
            why = f"it stands in for {scene.id}, and nobody who leaves out {notes} gets so far"
            yield _Bar(scene.id, "", why)


def _scene(
    path: Path, bars: Sequence[_Bar], behind: Sequence[str], surveys: Sequence[Survey]
) -> Shown:
    reasons = [bar.why for bar in bars[:MOST_NAMED]]
    more = f"; and {len(bars) - MOST_NAMED} ways more" if len(bars) > MOST_NAMED else ""
    message = f"no playthrough comes here: {'; '.join(reasons)}{more}{_nor(behind)}"
    first = bars[0]
    through = (
        survey.way_through(first.scene, first.answer)
        if first.answer
        else survey.way_to(first.scene)
        for survey in surveys
    )
    return Shown(Finding((*path, "scene"), "never-reached", message), first_way(through))


def _nor(behind: Sequence[str]) -> str:
    if not behind:
        return ""
    more = f" and {len(behind) - MOST_NAMED} more" if len(behind) > MOST_NAMED else ""
    return f"; so nobody comes to {', '.join(behind[:MOST_NAMED])}{more} either"


def _answers(
    parts: Parts,
    surveys: Sequence[Survey],
    reached: set[str],
    given: set[tuple[str, str]],
    behind: _Behind,
) -> Iterator[Shown]:
    for path, scene, answer in parts.answers:
        if scene.id not in reached or (scene.id, answer.id) in given:
            continue
        if isinstance(answer, Outcome):
            why = "no answer has so many slips"
        else:
            why = _why(answer.when, scene.id, surveys)
        behind_it = _nor(behind.ways(answer.goto))
        message = f"{answer.id} comes up in no playthrough: {why}{behind_it}"
        way = first_way(survey.way_to(scene.id) for survey in surveys)
        yield Shown(Finding(path, "never-on-offer", message), way)


def _why(condition: Condition | None, scene: str, surveys: Sequence[Survey]) -> str:
    if condition is not None:
        verdict = judged(condition, at_scene(scene), surveys)
        if not verdict.holds:
            return why_never(condition, verdict.seen, surveys[0].fields)
    return "there never is time for it"
