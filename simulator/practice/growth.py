"""A learner's finished attempts side by side, case by case."""

from collections.abc import Iterator, Sequence

from simulator.engine.action import GoOn
from simulator.errors import ReplayError
from simulator.practice.desk import Desk
from simulator.practice.sitting import Sitting
from simulator.practice.valuer import Valuer
from simulator.scoring.growth import Growth, Walked, growth
from simulator.store.record import AttemptRecord


class Ledger:
    """
    Finished attempts in numbers. Each is worked out once, for what has ended never changes.

    An attempt whose record does not fit its content is left out.
    """

    def __init__(self, desk: Desk, valuer: Valuer | None = None) -> None:
        """Open the ledger of a desk."""
        self._desk = desk
        self._valuer = valuer or Valuer()
        self._known: dict[str, Walked | None] = {}

    def at(self, scenario: str) -> Growth | None:
        """
        All finished attempts at a case; None if there are none.

        Args:
            scenario: Name of the case.

        Raises:
            StoreError: The store cannot be read.
        """
        return self._grown(self._desk.store.attempts(), scenario)

    def every(self) -> Iterator[tuple[str, Growth]]:
        """
        The title of each case that was finished at least once, with its attempts; the one touched last first.

        Raises:
            StoreError: The store cannot be read.
        """
        records = self._desk.store.attempts()
        titles = {record.scenario: record.title for record in reversed(records)}
        for scenario in dict.fromkeys(record.scenario for record in records):
            grown = self._grown(records, scenario)
            if grown is not None:
                yield titles[scenario], grown

    def _grown(self, records: Sequence[AttemptRecord], scenario: str) -> Growth | None:
        ended = (one for one in records if one.scenario == scenario and one.ended is not None)
        return growth([walked for record in ended if (walked := self._walked(record)) is not None])

    def _walked(self, record: AttemptRecord) -> Walked | None:
        if record.id not in self._known:
            try:
                sitting = self._desk.resume(record.id)
            except ReplayError:
                self._known[record.id] = None
            else:
                self._known[record.id] = walked(sitting, record, self._valuer)
        return self._known[record.id]


def walked(sitting: Sitting, record: AttemptRecord, valuer: Valuer) -> Walked:
    """An attempt that has ended, in numbers."""
    assessment, values = sitting.assessment(), valuer.of(sitting)
    turns = (turn for turn in sitting.transcript.turns if not isinstance(turn.action, GoOn))
    costs = [(turn.seq, values.costs(turn)) for turn in turns] if values else []
    return Walked(
        attempt=record.id,
        ended=record.ended or record.touched,
        first=record.kind == "first",
        again=record.parent is not None,
        ending=assessment.ending,
        scores=values.scores(sitting.transcript, costs) if values else (),
        profile=tuple(showing for rubric in assessment.rubrics for showing in rubric.profile),
        breached=sum(duty.standing == "breached" for duty in assessment.duties),
        t_score=assessment.t_score,
    )
