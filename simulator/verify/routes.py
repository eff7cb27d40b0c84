"""Shortest playthroughs: how a learner comes to a state."""

from collections import deque

from simulator.verify.exploring import Exploration, Step
from simulator.verify.plan import Move

Way = tuple[tuple[str, str], ...]
"""Scenes and what is answered there, from the opening on; reading on is left out."""


class Shortest:
    """A shortest way to every spot of a case, by number of answers."""

    def __init__(self, exploration: Exploration) -> None:
        """Find them all, breadth first. Source: Moore (1959), The shortest path through a maze."""
        self._exploration = exploration
        self._before: dict[int, tuple[int, Move]] = {}
        queue = deque([exploration.opening])
        seen = {exploration.opening}
        while queue:
            spot = queue.popleft()
            for move, then, _ in exploration.steps[spot]:
                if then not in seen:
                    seen.add(then)
                    self._before[then] = spot, move
                    queue.append(then)

    def to(self, spot: int) -> Way:
        """What is answered on a shortest way to a spot; nothing for the opening."""
        way: list[tuple[str, str]] = []
        while spot in self._before:
            spot, move = self._before[spot]
            if move.effect is not None or move.name == "leave":
                way.append((self._exploration.spots[spot].node.scene.id, move.name))
        return tuple(reversed(way))

    def through(self, spot: int, step: Step) -> Way:
        """A shortest way to a spot, and one step on."""
        return (*self.to(spot), (self._exploration.spots[spot].node.scene.id, step.move.name))


def told(way: Way) -> str:
    """A way in one line, as a walkthrough writes it."""
    return ", ".join(f"{scene}: {answer}" for scene, answer in way) or "from the start"
