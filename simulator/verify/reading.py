"""Where conditions are read, and whether they ever hold or fail there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from simulator.content.condition import Condition
from simulator.verify.plan import Move
from simulator.verify.seeing import Asked, Seen
from simulator.verify.survey import Survey

Moment = tuple[range, Move | None]
"""Spots; with a move, what is so after it."""

Moments = Callable[[Survey], Sequence[Moment]]
"""When a condition is read, in one survey of a case."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether a condition ever holds where it is read, and ever fails."""

    holds: bool
    """Whether it holds for somebody."""
    fails: bool
    """Whether it fails for somebody."""
    seen: Seen
    """What was ever so where it was read; nothing where it never was."""


def at_scene(scene: str) -> Moments:
    """Whenever somebody is at a scene."""
    return lambda survey: [(spots, None) for spots in survey.spots.get(scene, ())]


def before_answer(scene: str, answer: str) -> Moments:
    """Whenever somebody gives an answer, as things stand before it."""
    return lambda survey: [(one.spots, None) for one in survey.given.get((scene, answer), ())]


def after_answer(scene: str, answer: str) -> Moments:
    """Whenever somebody gives an answer and leaves the scene by it, as things stand after it."""
    return lambda survey: [
        (one.spots, one.move) for one in survey.given.get((scene, answer), ()) if one.leaves
    ]


def on_leaving(scene: str) -> Moments:
    """Whenever somebody leaves a scene, as things stand after what was answered there."""
    return lambda survey: [
        (one.spots, one.move)
        for (name, _), given in survey.given.items()
        if name == scene
        for one in given
        if one.leaves
    ]


def any_time(survey: Survey) -> Sequence[Moment]:
    """At every moment of a case."""
    return [(range(survey.exploration.size), None)]


def at_the_end(survey: Survey) -> Sequence[Moment]:
    """When the case is over."""
    return [(range(spot, spot + 1), None) for spot in survey.ends]


def judged(
    condition: Condition,
    moments: Moments,
    surveys: Sequence[Survey],
    *,
    barred: Sequence[Condition] = (),
) -> Verdict:
    """
    Whether a condition ever holds and ever fails, where it is read.

    Args:
        condition: The condition.
        moments: When it is read.
        surveys: All states of the case, at least one survey of them.
        barred: Conditions of which none may hold for this one to be read at all.
    """
    fields = surveys[0].fields
    asked, others = fields.asked(condition), [fields.asked(one) for one in barred]
    if not others:
        seen = _union(moments, surveys)
        if not seen or asked.simple or not asked.possible(seen) or asked.certain(seen):
            return Verdict(bool(seen) and asked.possible(seen), not asked.certain(seen), seen)
    return _exactly(asked, others, moments, surveys)


def _union(moments: Moments, surveys: Sequence[Survey]) -> Seen:
    seen = 0
    for survey in surveys:
        for spots, move in moments(survey):
            before = reduce(or_, survey.seen[spots.start : spots.stop], 0)
            seen |= survey.fields.after(before, move) if move else before
    return seen


def _exactly(
    asked: Asked, others: Sequence[Asked], moments: Moments, surveys: Sequence[Survey]
) -> Verdict:
    fields = asked.fields
    for other in others:
        fields |= other.fields
    holds = fails = False
    seen = 0
    for survey in surveys:
        for state in _states(survey, moments, fields):
            if any(other.possible(state) for other in others):
                continue
            seen |= state
            holds = holds or asked.possible(state)
            fails = fails or not asked.possible(state)
            if holds and fails:
                return Verdict(True, True, seen)
    return Verdict(holds, fails, seen)


def _states(survey: Survey, moments: Moments, fields: Seen) -> Iterator[Seen]:
    together = survey.together(fields)
    for spots, move in moments(survey):
        for states in set(together[spots.start : spots.stop]):
            for state in states:
                yield survey.fields.after(state, move) & fields if move else state
