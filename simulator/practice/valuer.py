"""The exact values of cases, each worked out once for as long as a face is open."""

from typing import TYPE_CHECKING

from simulator.content.case import Case
from simulator.content.digest import digest
from simulator.practice.sitting import Sitting

if TYPE_CHECKING:
    from simulator.verify.values import Values


BUDGET = 100_000
"""States after which values are given up. Ours: about a second, for somebody waits; thirty times a full case."""


class Valuer:
    """Knows what every state of a case is worth, for any number of attempts."""

    def __init__(self) -> None:
        """Nothing is worked out before it is needed."""
        self._known: dict[tuple[str, frozenset[str]], Values | None] = {}
        self._names: dict[int, tuple[Case, str]] = {}

    def of(self, sitting: Sitting) -> "Values | None":
        """
        The values of the case that an attempt runs on, with its content notes left out.

        Takes a good part of a second for a full case the first time, so a face
        with a screen asks in a thread.

        Returns:
            None where the case has too many states.
        """
        avoid = frozenset(sitting.transcript.started.avoid)
        key = (self._name(sitting.case), avoid)
        if key not in self._known:
            self._known[key] = _values(sitting, avoid)
        return self._known[key]

    def _name(self, case: Case) -> str:
        """The digest of a case, which takes a while; so it is taken once of each object."""
        at = id(case)
        if at not in self._names:
            # The case is held as well, for a number may be given anew once its object is gone.
            self._names[at] = case, digest(case)
        return self._names[at][1]


def _values(sitting: Sitting, avoid: frozenset[str]) -> "Values | None":
    from simulator.verify.exploring import Exploration, TooManyStates
    from simulator.verify.plan import Plan
    from simulator.verify.values import Values

    try:
        exploration = Exploration(Plan(sitting.course, avoid=avoid), budget=BUDGET)
    except TooManyStates:
        return None
    return Values(sitting.case, exploration)
