"""Shortest playthroughs to what no spot says by itself: spots told apart further while they are walked."""

from collections import deque
from collections.abc import Callable
from typing import TypeVar

from simulator.verify.exploring import Exploration, Step
from simulator.verify.routes import Way
from simulator.verify.seeing import Fields, Seen

T = TypeVar("T")


def trail(
    exploration: Exploration,
    start: T,
    *,
    onward: Callable[[T, int, Step], T],
    wanted: Callable[[T, int], bool],
) -> Way | None:
    """
    A shortest playthrough to where something is so; None where it is so nowhere.

    Args:
        exploration: All states of the case.
        start: What is told of the opening besides its spot; it can be put in a set.
        onward: What is told after a step from a spot, given what was told before it.
        wanted: Whether it is so at a spot.

    Source: Moore (1959), The shortest path through a maze.
    """
    first = (start, exploration.opening)
    before: dict[tuple[T, int], tuple[tuple[T, int], Step] | None] = {first: None}
    waiting = deque([first])
    while waiting:
        here = waiting.popleft()
        told, spot = here
        if wanted(told, spot):
            return _walked(exploration, here, before)
        for step in exploration.steps(spot):
            then = (onward(told, spot, step), step.then)
            if then not in before:
                before[then] = here, step
                waiting.append(then)
    return None


def way_to_state(
    exploration: Exploration, fields: Fields, read: Seen, wanted: Callable[[Seen, int], bool]
) -> Way | None:
    """
    A shortest playthrough to a state; None where nobody comes to one.

    Args:
        exploration: All states of the case.
        fields: The facts and values of the case.
        read: Those that the state is told by.
        wanted: Whether it is the one, given what is so of them, and the spot.
    """
    return trail(
        exploration,
        fields.opening() & read,
        onward=lambda state, _, step: fields.after(state, step.move) & read,
        wanted=wanted,
    )


def _walked(
    exploration: Exploration,
    here: tuple[T, int],
    before: dict[tuple[T, int], tuple[tuple[T, int], Step] | None],
) -> Way:
    way: list[tuple[str, str]] = []
    while (last := before[here]) is not None:
        here, step = last
        if step.move.effect is not None or step.move.name == "leave":
            way.append((exploration.node(here[1]).scene.id, step.move.name))
    return tuple(reversed(way))
