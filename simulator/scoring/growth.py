"""Growth: attempts of one learner at one case, side by side in order of time."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.content.rubric import Criterion
from simulator.scoring.profile import Showing
from simulator.scoring.score import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Walked:
    """An attempt that has ended, in numbers."""

    attempt: str
    """Its name in the store."""
    ended: str
    """When it ended, ISO 8601 in UTC."""
    first: bool
    """Whether it is the first attempt at the case, which is sealed; all others are practice."""
    again: bool
    """Whether it took up another attempt at some moment instead of beginning at the start."""
    ending: str | None
    """What its ending is called."""
    scores: tuple[Score, ...]
    """Per rubric, and overall last; empty where values are not known."""
    profile: tuple[Showing, ...]
    """How each criterion was shown, over all rubrics in order."""
    breached: int
    """How many duties were breached."""
    t_score: float | None
    """How the client fares; None without goals."""

    @property
    def overall(self) -> Fraction | None:
        """The overall score out of 100; None where values are not known."""
        return self.scores[-1].score if self.scores else None


@dataclass(frozen=True, slots=True)
class CriterionGrowth:
    """One criterion over several attempts."""

    criterion: Criterion
    """The criterion, as the latest attempt knows it."""
    showings: tuple[Showing | None, ...]
    """How it was shown in each attempt; None where the attempt's rubrics did not know it."""

    @property
    def means(self) -> tuple[Fraction | None, ...]:
        """Its mean level in each attempt, 0 to 3; None where it was never exercised."""
        return tuple(showing.mean if showing else None for showing in self.showings)


@dataclass(frozen=True, slots=True)
class Growth:
    """Attempts at one case."""

    attempts: tuple[Walked, ...]
    """In the order in which they ended; never empty."""
    criteria: tuple[CriterionGrowth, ...]
    """Criteria in the order of the latest attempt's rubrics."""

    @property
    def first(self) -> Walked:
        """The first attempt that was ever finished."""
        return self.attempts[0]

    @property
    def best(self) -> Walked:
        """The attempt with the highest overall score; of several, the earliest."""
        return max(self.attempts, key=lambda one: -1 if one.overall is None else one.overall)


def growth(attempts: Sequence[Walked]) -> Growth | None:
    """
    Attempts at one case side by side; None if there are none.

    Args:
        attempts: In any order.
    """
    if not attempts:
        return None
    ordered = tuple(sorted(attempts, key=lambda one: (one.ended, not one.first, one.attempt)))
    shown = [{one.criterion.id: one for one in walked.profile} for walked in ordered]
    return Growth(
        ordered,
        tuple(
            CriterionGrowth(last.criterion, tuple(one.get(last.criterion.id) for one in shown))
            for last in ordered[-1].profile
        ),
    )
