"""When a principle should come back. The only module that knows how memory is modelled.

Source: FSRS, free spaced repetition scheduler (Ye 2022 to 2025), py-fsrs 6 with its default weights.
No fuzzing and no learning steps within a day, so that a schedule is decided by its reviews alone and
a session is over when it is over.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from fsrs import Card, Scheduler
from fsrs import Rating as Grade

from simulator.study.event import Reviewed, StudyEvent
from simulator.study.rating import Rating

RETENTION = 0.9
"""The chance of remembering at which a principle is due. Source: the default of FSRS."""

LONGEST_DAYS = 180
"""Days after which a principle is due in any case. Ours: nobody prepares for an exam for longer."""

_GRADES: Mapping[Rating, Grade] = {
    "again": Grade.Again,
    "hard": Grade.Hard,
    "good": Grade.Good,
    "easy": Grade.Easy,
}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a principle stands in memory."""

    due: datetime
    """When it should come back."""
    last: datetime
    """When it was reviewed last."""
    reviews: int
    """How often it was reviewed."""
    stability: float
    """Days after which the chance of remembering has fallen to nine in ten."""

    def is_due(self, now: datetime) -> bool:
        """
        Whether it should come back by now, or within today's session.

        A review that seems to lie in the future was dated by a clock that was wrong then or is
        wrong now. Nobody can tell which, and asking costs a minute, so the principle is due.
        """
        return self.due <= now or self.last > now + _DAY


def standings(events: Iterable[StudyEvent]) -> dict[str, Standing]:
    """
    How each principle that was ever reviewed stands, by name.

    A review that is dated before the one that preceded it, because the clock was put back, counts as
    made at the same moment: no time has passed, and no review is lost.
    """
    scheduler = Scheduler(
        desired_retention=RETENTION,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=LONGEST_DAYS,
        enable_fuzzing=False,
    )
    cards: dict[str, tuple[Card, int]] = {}
    for event in events:
        if not isinstance(event, Reviewed):
            continue
        at = datetime.fromisoformat(event.at)
        card, count = cards.get(event.principle, (Card(card_id=0, due=at), 0))
        if card.last_review and card.last_review > at:
            # The time between is unknown, so none is counted; dates go on from what the clock says now.
            card = _moved(card, at)
        card, _ = scheduler.review_card(card, _GRADES[event.rating], at)
        cards[event.principle] = (card, count + 1)
    return {name: _standing(card, count) for name, (card, count) in cards.items()}


def _moved(card: Card, at: datetime) -> Card:
    return replace(card, last_review=at)


def _standing(card: Card, count: int) -> Standing:
    assert card.last_review is not None
    return Standing(card.due, card.last_review, count, card.stability or 0.0)
