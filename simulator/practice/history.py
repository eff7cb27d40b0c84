"""What a learner has walked so far: every attempt, and what the finished ones are worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.errors import ReplayError
from simulator.practice.desk import Desk
from simulator.practice.scoring import Scorer
from simulator.scoring.score import Score
from simulator.store.record import AttemptRecord


@dataclass(frozen=True, slots=True)
class Past:
    """One attempt."""

    record: AttemptRecord
    """What the store says of it."""
    overall: Score | None
    """Its overall score; None while it goes on, or where it cannot be scored."""
    breached: int
    """How many duties were breached."""

    @property
    def sealed(self) -> bool:
        """Whether it is the finished first attempt at its case, which nothing changes any more."""
        return self.record.kind == "first" and self.record.ended is not None


def history(desk: Desk) -> Iterator[Past]:
    """
    All attempts, the one touched last first.

    An attempt whose record does not fit its content is listed without a score.

    Raises:
        StoreError: The store cannot be read.
    """
    scorer = Scorer()
    for record in desk.store.attempts():
        yield _past(desk, record, scorer)


def _past(desk: Desk, record: AttemptRecord, scorer: Scorer) -> Past:
    if record.ended is None:
        return Past(record, None, 0)
    try:
        sitting = desk.resume(record.id)
    except ReplayError:
        return Past(record, None, 0)
    scores = scorer.scores(sitting)
    duties = sitting.assessment().duties
    breached = sum(duty.standing == "breached" for duty in duties)
    return Past(record, scores[-1] if scores else None, breached)
