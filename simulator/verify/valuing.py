"""The values of a case: what can still be earned from every state, exactly, by one pass backwards.

Source: Bellman, Dynamic Programming (1957), chapter III. All numbers are whole
or exact fractions; nothing is sampled and nothing is rounded.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction

from simulator.content.effect import Effect
from simulator.content.rubric import Rubric
from simulator.scoring.points import points
from simulator.verify.averaging import mean
from simulator.verify.exploring import Exploration, Step
from simulator.verify.plan import Move

Worth = Callable[[Effect], int]
"""Points of one decision."""


def overall(rubrics: Sequence[Rubric]) -> Worth:
    """The points of several rubrics together; of one, its own."""
    return lambda effect: sum(points(rubric, effect) for rubric in rubrics)


class Valuation:
    """What a measure of points is worth from every spot of a case."""

    def __init__(self, exploration: Exploration, worth: Worth) -> None:
        """Value every spot of an exploration by one measure."""
        self._exploration = exploration
        self.worth = worth
        """The measure."""
        self._points: dict[Move, int] = {}
        self.best = self._extreme(max)
        """For each spot, the most points that can still be earned from there."""
        self.worst = self._extreme(min)
        """For each spot, the fewest."""

    def gained(self, move: Move) -> int:
        """The points of a move."""
        if move not in self._points:
            self._points[move] = self.worth(move.effect) if move.effect else 0
        return self._points[move]

    def cost(self, spot: int, step: Step) -> int:
        """Points that a move gives away: what could be earned before, less its own and what can be earned after."""
        return self.best[spot] - self.gained(step.move) - self.best[step.then]

    def ready(self) -> list[int | None]:
        """
        For each spot, the fewest points of a learner who never goes below level 2 from there.

        None where such a learner cannot go on.
        """
        values: list[int | None] = [None] * len(self._exploration.spots)
        for spot in self._exploration.backwards():
            steps = self._exploration.steps[spot]
            sound = [
                self.gained(move) + later
                for move, then, _ in steps
                if move.sound and (later := values[then]) is not None
            ]
            values[spot] = min(sound) if sound else None if steps else 0
        return values

    def chance(self) -> Fraction:
        """
        The mean points of a learner who gives every allowed answer equally often.
        """
        return mean(self._exploration, self._exploration.steps, self.gained)

    def _extreme(self, choose: Callable[[Sequence[int]], int]) -> list[int]:
        values = [0] * len(self._exploration.spots)
        for spot in self._exploration.backwards():
            steps = self._exploration.steps[spot]
            if steps:
                values[spot] = choose([self.gained(move) + values[then] for move, then, _ in steps])
        return values


def playthroughs(exploration: Exploration) -> int:
    """How many different ways of playing a case there are; every different answer counts."""
    counts = [1] * len(exploration.spots)
    for spot in exploration.backwards():
        if exploration.steps[spot]:
            counts[spot] = sum(step.answers * counts[step.then] for step in exploration.steps[spot])
    return counts[exploration.opening]


def lengths(exploration: Exploration) -> tuple[int, int]:
    """How many decisions the shortest and the longest way of playing have."""
    shortest = Valuation(exploration, lambda _: 1)
    return shortest.worst[exploration.opening], shortest.best[exploration.opening]
