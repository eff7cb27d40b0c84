"""The debrief of an attempt, and what a learner does with it."""

from collections.abc import Iterator
from dataclasses import replace

from simulator.practice.desk import Desk
from simulator.practice.growth import Ledger
from simulator.practice.sitting import Sitting
from simulator.practice.valuer import Valuer
from simulator.scoring.comparison import Comparison, compare
from simulator.scoring.debrief import Debrief
from simulator.scoring.line import Onward
from simulator.scoring.moment import Moment


class Debriefer:
    """
    Debriefs attempts. A face keeps one, for what it has worked out of a case is not worked out again.

    The first debrief of a full case takes a good part of a second, so a face with
    a screen asks in a thread; later ones take some milliseconds.
    """

    def __init__(self, desk: Desk, valuer: Valuer | None = None) -> None:
        """Debrief attempts of one desk."""
        self._desk = desk
        self.valuer = valuer or Valuer()
        """What cases are worth."""
        self._ledger = Ledger(desk, self.valuer)

    def debrief(self, sitting: Sitting) -> Debrief:
        """
        What there is to say of an attempt, beside all others of this learner at this case.

        Raises:
            StoreError: The other attempts cannot be read.
        """
        return replace(
            self.alone(sitting), growth=self._ledger_of(sitting).at(sitting.case.scenario.id)
        )

    def alone(self, sitting: Sitting) -> Debrief:
        """What there is to say of an attempt by itself; reads no store."""
        from simulator.verify.debriefing import debrief

        values = self.valuer.of(sitting)
        return debrief(sitting.case, sitting.course, sitting.transcript, values)

    def comparison(self, sitting: Sitting) -> Comparison | None:
        """
        A practice attempt beside the one that it was begun within; None where it was begun at the start.

        Raises:
            StoreError: The other attempt cannot be read.
            ReplayError: It does not fit its content.
        """
        parent = sitting.record.parent
        if parent is None:
            return None
        first = self._desk_of(sitting).resume(parent)
        return compare(self.alone(first), self.alone(sitting))

    def line(self, sitting: Sitting, moment: Moment) -> Iterator[Onward]:
        """
        The strongest way on from before a moment was answered, worked out as it is read.

        Nothing where the values of the case are not known.
        """
        from simulator.verify.debriefing import line

        values = self.valuer.of(sitting)
        if values is not None:
            yield from line(sitting.case, sitting.course, moment.turn.before, values)

    def _desk_of(self, sitting: Sitting) -> Desk:
        """The desk at which the attempt lies, which is another one once its store has failed."""
        return self._desk if sitting.store is self._desk.store else Desk(sitting.store)

    def _ledger_of(self, sitting: Sitting) -> Ledger:
        desk = self._desk_of(sitting)
        return self._ledger if desk is self._desk else Ledger(desk, self.valuer)
