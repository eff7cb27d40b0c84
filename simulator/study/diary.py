"""The error diary: why wrong options appealed, and what recurs in it. It counts, and never scolds."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.study.calibration import Calibration, Judged, calibrate
from simulator.study.event import CAUSES, Cause, Reflected, Reviewed, StudyEvent

FEWEST = 3
"""Times from which on something is a pattern. Ours: twice is chance."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One wrong answer."""

    seq: int
    """The number of its event."""
    review: Reviewed
    """What was answered."""
    cause: Cause | None
    """Why it appealed, if that was said; the last word counts."""


@dataclass(frozen=True, slots=True)
class Diary:
    """What the log says about how somebody answers."""

    answered: int
    """How many questions were answered."""
    right: int
    """How many of them rightly."""
    entries: tuple[Entry, ...]
    """Wrong answers, the latest first."""
    causes: tuple[tuple[Cause, int], ...]
    """How often each cause was named, the most frequent first; those never named are left out."""
    surely_wrong: int
    """Wrong answers of which somebody was sure: what is most worth looking at."""
    unexplained: int
    """Right answers with another principle named: right for another reason, or lucky."""
    mistaken: tuple[tuple[str, str, int], ...]
    """Pairs of principles of which the second was taken for the first at least three times."""
    calibration: Calibration | None
    """How confidence fitted correctness; None where nothing was answered."""

    @property
    def pattern(self) -> Cause | None:
        """The cause that recurs most; None where none was named three times."""
        return self.causes[0][0] if self.causes and self.causes[0][1] >= FEWEST else None


def diary(events: Sequence[StudyEvent]) -> Diary:
    """What the log of studying says."""
    said = {one.review: one.cause for one in events if isinstance(one, Reflected)}
    reviews = [(seq, one) for seq, one in enumerate(events) if isinstance(one, Reviewed)]
    wrong = [Entry(seq, one, said.get(seq)) for seq, one in reviews if not one.right]
    causes = Counter(one.cause for one in wrong if one.cause)
    mistaken = Counter(
        (one.principle, one.named) for _, one in reviews if one.named != one.principle
    )
    return Diary(
        answered=len(reviews),
        right=len(reviews) - len(wrong),
        entries=tuple(reversed(wrong)),
        causes=tuple(sorted(causes.items(), key=lambda one: (-one[1], CAUSES.index(one[0])))),
        surely_wrong=sum(one.review.confidence == "sure" for one in wrong),
        unexplained=sum(one.right and one.named != one.principle for _, one in reviews),
        mistaken=tuple(
            (own, taken, count) for (own, taken), count in mistaken.most_common() if count >= FEWEST
        ),
        calibration=calibrate([Judged(one.confidence, one.right) for _, one in reviews]),
    )
