"""The rule by which duties are judged, for many learners at once.

The same rule as that of one attempt (`simulator.scoring.duty`), said once for
all duties of a case as bits: for each way to stand, the duties for which
somebody may stand so.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from simulator.content.case import Case
from simulator.scoring.duty import Standing
from simulator.verify.plan import Move

Bits = int
"""A set of duties, each by its place in the case."""

Stand = int
"""For which duties somebody may stand so: four sets, one after the other. Of several, their union."""

NOWHERE: Stand = 0
"""How nobody stands."""


class _Sets(NamedTuple):
    """The four sets of a stand."""

    uncalled: Bits
    """Nothing has called for it."""
    called: Bits
    """It is owed, or it binds."""
    met: Bits
    """It is met, and not breached since."""
    breached: Bits
    """It is breached for good."""


class Rule:
    """The rule for the duties of one case."""

    def __init__(self, case: Case) -> None:
        """Take the duties of a case."""
        self._duties = case.scenario.duties
        self._width = len(self._duties)
        self._forbids = _where(duty.must_not for duty in case.duties)
        self._effects: dict[Move, tuple[Bits, Bits]] = {}
        self._scenes: dict[str, tuple[Bits, Bits]] = {}

    @property
    def start(self) -> Stand:
        """How everybody stands at first."""
        return (1 << self._width) - 1

    def only(self, stand: Stand, place: int) -> Stand:
        """How somebody stands in one duty."""
        return self._together(_Sets(*(one & 1 << place for one in self._apart(stand))))

    def matters(self, move: Move, scene: str, *, leaves: bool) -> bool:
        """Whether anybody can stand otherwise after a move than before it."""
        return any(self._effect(move)) or (leaves and any(self._scene(scene)))

    def meets(self, stand: Stand, move: Move) -> Bits:
        """The duties that a move meets for somebody who stands so."""
        meets, breaks = self._effect(move)
        sets = self._apart(stand)
        return (sets.uncalled | sets.called) & meets & ~breaks

    def after(self, stand: Stand, move: Move, scene: str, *, leaves: bool) -> Stand:
        """
        How somebody stands after a move.

        Args:
            stand: How they stood before it.
            move: The move.
            scene: The scene at which it is made.
            leaves: Whether it leads out of the scene.
        """
        uncalled, called, met, breached = self._apart(stand)
        meets, breaks = self._effect(move)
        calls, late = self._scene(scene) if leaves else (0, 0)
        breached |= (uncalled | called | met) & breaks
        uncalled, called, met = uncalled & ~breaks, called & ~breaks, met & ~breaks
        met |= (uncalled | called) & meets
        uncalled, called = uncalled & ~meets, called & ~meets
        called, uncalled = called | uncalled & calls, uncalled & ~calls
        return self._together(_Sets(uncalled, called & ~late, met, breached | called & late))

    def at_the_end(self, stand: Stand, place: int) -> Iterator[Standing]:
        """How a duty can stand for somebody when the case is over."""
        sets = self._apart(stand)
        if sets.uncalled >> place & 1:
            yield "not-called-for"
        if sets.met >> place & 1:
            yield "met"
        if sets.breached >> place & 1:
            yield "breached"
        if sets.called >> place & 1:
            yield "met" if self._forbids >> place & 1 else "breached"

    def _apart(self, stand: Stand) -> _Sets:
        whole, width = (1 << self._width) - 1, self._width
        return _Sets(*(stand >> at * width & whole for at in range(len(_Sets._fields))))

    def _together(self, sets: _Sets) -> Stand:
        return sum(one << at * self._width for at, one in enumerate(sets))

    def _effect(self, move: Move) -> tuple[Bits, Bits]:
        if move not in self._effects:
            meets = move.effect.meets if move.effect else ()
            breaches = move.effect.breaches if move.effect else ()
            self._effects[move] = (
                _where(duty.id in meets for duty in self._duties) & ~self._forbids,
                _where(duty.id in breaches for duty in self._duties),
            )
        return self._effects[move]

    def _scene(self, scene: str) -> tuple[Bits, Bits]:
        if scene not in self._scenes:
            self._scenes[scene] = (
                _where(scene in duty.called_for_by for duty in self._duties),
                _where(duty.latest == scene for duty in self._duties) & ~self._forbids,
            )
        return self._scenes[scene]


def bits(duties: Bits) -> Iterator[int]:
    """The places of the duties in a set."""
    place = 0
    while duties >> place:
        if duties >> place & 1:
            yield place
        place += 1


def _where(truths: Iterable[bool]) -> Bits:
    return sum(1 << place for place, true in enumerate(truths) if true)
