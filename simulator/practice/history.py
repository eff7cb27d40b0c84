"""What a learner has walked so far: every attempt, and what the finished ones are worth."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.errors import ReplayError
from simulator.practice.desk import Desk
from simulator.practice.scoring import scores
from simulator.practice.valuer import Valuer
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


def history(desk: Desk, valuer: Valuer | None = None) -> Iterator[Past]:
    """
    All attempts, the one touched last first.

    An attempt whose record does not fit its content is listed without a score.

    Args:
        desk: Where attempts are kept.
        valuer: What cases are worth, for who goes on asking; a new one unless given.

    Raises:
        StoreError: The store cannot be read.
    """
    known = valuer or Valuer()
    for record in desk.store.attempts():
        yield _past(desk, record, known)


def _past(desk: Desk, record: AttemptRecord, valuer: Valuer) -> Past:
    if record.ended is None:
        return Past(record, None, 0)
    try:
        sitting = desk.resume(record.id)
    except ReplayError:
        return Past(record, None, 0)
    exact = scores(sitting, valuer)
    duties = sitting.assessment().duties
    breached = sum(duty.standing == "breached" for duty in duties)
    return Past(record, exact[-1] if exact else None, breached)
