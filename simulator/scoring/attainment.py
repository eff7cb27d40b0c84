"""Goal attainment scaling: how the client fares, apart from how the worker practised."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

from simulator.content.scenario import Goal, Step
from simulator.engine.course import Course
from simulator.engine.holding import holds
from simulator.engine.state import State

CORRELATION = 0.3
"""Assumed correlation between goals. Source: Kiresuk and Sherman (1968), by convention."""


@dataclass(frozen=True, slots=True)
class Attained:
    """How far one goal was attained."""

    goal: Goal
    """The goal."""
    step: Step
    """The level reached, -2 to +2, with what is seen there."""


def attained(course: Course, state: State) -> tuple[Attained, ...]:
    """
    The level that each goal has reached in this state, in the order of the case.

    The highest level whose condition holds counts; where none does, things
    stand as they did at the start.
    """
    return tuple(Attained(goal, _step(course, state, goal)) for goal in course.scenario.goals)


def _step(course: Course, state: State, goal: Goal) -> Step:
    downwards = sorted(goal.scale, key=lambda step: -step.id)
    reached = (s for s in downwards if s.when is not None and holds(course, state, s.when))
    return next(reached, None) or next(step for step in downwards if step.id == goal.start)


def t_score(weighted_levels: Sequence[tuple[int, int]]) -> float | None:
    """
    The T score of several goals together; 50 means that everything came out as expected.

    T = 50 + 10 sum(w x) / sqrt((1 - r) sum(w^2) + r (sum w)^2), r = 0.3.

    Args:
        weighted_levels: For each goal its weight (1 or more) and the level attained (-2 to +2).

    Returns:
        The T score, or None where there are no goals.

    Source: Kiresuk and Sherman (1968), Goal attainment scaling. Community Mental
    Health Journal 4(6). The formula misprinted in the first printing of a
    well-known 2009 guide is not used.
    """
    if not weighted_levels:
        return None
    total = sum(weight for weight, _ in weighted_levels)
    squares = sum(weight * weight for weight, _ in weighted_levels)
    gained = sum(weight * level for weight, level in weighted_levels)
    return 50 + 10 * gained / sqrt((1 - CORRELATION) * squares + CORRELATION * total * total)
