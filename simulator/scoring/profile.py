"""The criterion profile: how each criterion was shown over an attempt."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from simulator.content.effect import Effect
from simulator.content.rubric import Criterion, Rubric


@dataclass(frozen=True, slots=True)
class Showing:
    """How one criterion was shown."""

    criterion: Criterion
    """The criterion."""
    levels: tuple[int, ...]
    """The levels shown, 0 to 3, in order of decision; empty where it was never exercised."""

    @property
    def mean(self) -> Fraction | None:
        """The mean level, exactly; None where the criterion was never exercised."""
        return Fraction(sum(self.levels), len(self.levels)) if self.levels else None

    @property
    def nearest(self) -> int | None:
        """
        The level whose description fits the mean best; None where nothing was shown.

        Ours: a mean halfway between two levels is described by the lower one,
        because a level should be earned before it is claimed.
        """
        mean = self.mean
        return None if mean is None else -int((Fraction(1, 2) - mean) // 1)


def profile(rubric: Rubric, effects: Sequence[Effect]) -> tuple[Showing, ...]:
    """How each criterion of a rubric was shown, in rubric order."""
    shown: dict[str, list[int]] = {criterion.id: [] for criterion in rubric.criteria}
    for effect in effects:
        for criterion, level in effect.evidence:
            if criterion in shown:
                shown[criterion].append(level)
    return tuple(Showing(c, tuple(shown[c.id])) for c in rubric.criteria)
