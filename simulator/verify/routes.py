"""Shortest playthroughs: how a learner comes to a state."""

from collections.abc import Iterable, Sequence

from simulator.verify.blocks import Column
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Move

Way = tuple[tuple[str, str], ...]
"""Scenes and what is answered there, from the opening on; reading on is left out."""


class Shortest:
    """A shortest way to every spot of a case, by number of steps."""

    def __init__(self, exploration: Exploration) -> None:
        """
        Find them all in one pass forwards, for nothing leads back.

        Source: Bellman (1958), On a routing problem; on a graph without circles each step is looked at once.
        """
        self._exploration = exploration
        self._steps = [exploration.size] * exploration.size
        self._steps[exploration.opening] = 0
        self._before: list[tuple[int, Move] | None] = [None] * exploration.size
        for block in reversed(exploration.blocks):
            for group in block.groups:
                first = block.first + group.first
                steps = [before + 1 for before in self._steps[first : first + group.size]]
                for column in group.columns:
                    self._lead(first, steps, column, exploration.blocks[column.to].first)

    def nearest(self, spots: Iterable[int]) -> int | None:
        """The spot of these to which the fewest steps lead; None where there are none."""
        return min(spots, key=self._steps.__getitem__, default=None)

    def to(self, spot: int) -> Way:
        """What is answered on a shortest way to a spot; nothing for the opening."""
        way: list[tuple[str, str]] = []
        while (before := self._before[spot]) is not None:
            spot, move = before
            if move.effect is not None or move.name == "leave":
                way.append((self._exploration.node(spot).scene.id, move.name))
        return tuple(reversed(way))

    def _lead(self, first: int, steps: Sequence[int], column: Column, to: int) -> None:
        """Follow one move from spots with neighbouring numbers, each after so many steps."""
        best, before, move = self._steps, self._before, column.move
        for at, (there, step) in enumerate(zip(column.then, steps, strict=True)):
            then = to + there
            if step < best[then]:
                best[then] = step
                before[then] = first + at, move


def told(way: Way) -> str:
    """A way in one line, as a walkthrough writes it."""
    return ", ".join(f"{scene}: {answer}" for scene, answer in way) or "from the start"
