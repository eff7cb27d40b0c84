"""Whether conditions hold, and which passages and routes they let through."""

from simulator.content.condition import Condition
from simulator.content.passage import Passage, Route
from simulator.engine.course import Course
from simulator.engine.state import State


def holds(course: Course, state: State, condition: Condition | None) -> bool:
    """Whether the condition holds in this state; no condition always does."""
    if condition is None:
        return True
    facts = state.facts
    return (
        all(fact in facts for fact in condition.knows)
        and (not condition.knows_any or any(fact in facts for fact in condition.knows_any))
        and not any(fact in facts for fact in condition.not_knows)
        and all(limits.holds(course.value(state.values, name)) for name, limits in condition.state)
    )


def shown(course: Course, state: State, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passages whose conditions hold, in order."""
    return tuple(passage for passage in passages if holds(course, state, passage.when))


def taken(course: Course, state: State, routes: tuple[Route, ...]) -> str:
    """The scene of the first route that holds; a checked scenario always has one."""
    return next(route.scene for route in routes if holds(course, state, route.when))
