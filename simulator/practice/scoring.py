"""The exact scores of attempts, worked out from every state of their cases."""

from typing import TYPE_CHECKING

from simulator.content.digest import digest
from simulator.practice.sitting import Sitting
from simulator.scoring.score import Score

if TYPE_CHECKING:
    from simulator.verify.exploring import Exploration

BUDGET = 100_000
"""States after which a score is given up. Ours: about a second, for somebody waits; thirty times a full case."""


def scores(sitting: Sitting) -> tuple[Score, ...] | None:
    """
    What an attempt is worth, per rubric and overall.

    None where the case has too many states, or nothing can be earned in it.

    Takes a good part of a second for a full case, so a face with a screen asks
    for it in a thread.
    """
    return Scorer().scores(sitting)


class Scorer:
    """Scores several attempts; a case that several were made at is explored once."""

    def __init__(self) -> None:
        """Nothing is explored before it is needed."""
        self._explored: dict[tuple[str, frozenset[str]], Exploration | None] = {}

    def scores(self, sitting: Sitting) -> tuple[Score, ...] | None:
        """What an attempt is worth; see `scores`."""
        from simulator.verify.marking import scores as exact

        exploration = self._exploration(sitting)
        if exploration is None:
            return None
        return exact(sitting.case, sitting.transcript, exploration) or None

    def _exploration(self, sitting: Sitting) -> "Exploration | None":
        avoid = frozenset(sitting.transcript.started.avoid)
        key = (digest(sitting.case.scenario), avoid)
        if key not in self._explored:
            self._explored[key] = _explore(sitting, avoid)
        return self._explored[key]


def _explore(sitting: Sitting, avoid: frozenset[str]) -> "Exploration | None":
    from simulator.verify.exploring import Exploration, TooManyStates
    from simulator.verify.plan import Plan

    try:
        return Exploration(Plan(sitting.course, avoid=avoid), budget=BUDGET)
    except TooManyStates:
        return None
