"""Measures of points: what an answer is worth by a rubric, by several, or by one criterion."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from simulator.content.effect import Effect
from simulator.content.rubric import Criterion, Rubric
from simulator.verify.plan import Move


@dataclass(frozen=True, slots=True)
class Worth:
    """
    A measure of points: the sum over criteria of weight times level.

    The same points as `simulator.scoring.points` gives, with the weights at hand.
    """

    weights: Mapping[str, int] = field(default_factory=dict)
    """By criterion."""
    each: int = 0
    """Points of every decision, whatever it shows."""

    def __call__(self, effect: Effect) -> int:
        """The points of one decision."""
        weights = self.weights
        return self.each + sum(weights.get(name, 0) * level for name, level in effect.evidence)

    def gained(self, move: Move) -> int:
        """The points of a move; where nothing is judged, none."""
        return 0 if move.effect is None else self(move.effect)


def overall(rubrics: Sequence[Rubric]) -> Worth:
    """The points of several rubrics together; of one, its own."""
    weights: Counter[str] = Counter()
    for rubric in rubrics:
        weights.update({criterion.id: criterion.weight for criterion in rubric.criteria})
    return Worth(weights)


def alone(criterion: Criterion) -> Worth:
    """The points of one criterion."""
    return Worth({criterion.id: criterion.weight})


LENGTH = Worth(each=1)
"""Counts decisions."""
