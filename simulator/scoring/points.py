"""Points: what the evidence of one answer is worth under a rubric."""

from simulator.content.effect import Effect
from simulator.content.rubric import Rubric


def points(rubric: Rubric, effect: Effect) -> int:
    """
    The points of one decision: the sum over the rubric's criteria of weight times level.

    Criteria of other rubrics count nothing here, so every decision may carry
    evidence for several rubrics at once.

    Source: Casewalk's meaning of scores; a weighted analytic rubric as every gradebook has.
    """
    weights = {criterion.id: criterion.weight for criterion in rubric.criteria}
    return sum(weights.get(criterion, 0) * level for criterion, level in effect.evidence)
