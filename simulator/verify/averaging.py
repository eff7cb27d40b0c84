"""Mean points of learners who answer at random, exactly and in whole numbers.

A fraction reduced at every addition costs ten times the addition itself. So all
spots of a node share one denominator, large enough for every total of answers
that occurs from there on, and only the result is made a fraction.
"""

from collections.abc import Callable, Sequence
from fractions import Fraction
from math import lcm

from simulator.verify.exploring import Exploration, Step
from simulator.verify.plan import Move, Node


def mean(
    exploration: Exploration, habit: Sequence[Sequence[Step]], gained: Callable[[Move], int]
) -> Fraction:
    """
    The mean points from the opening on.

    Args:
        exploration: The case.
        habit: For each spot, the steps that are taken, each as often as it has answers.
        gained: The points of a move.
    """
    over: dict[Node, int] = {}
    values = [0] * len(exploration.spots)
    for node, spots in exploration.nodes():
        taken = [(spot, habit[spot]) for spot in spots]
        below, totals = _denominators(exploration, taken, over)
        over[node] = below * totals
        for spot, steps in taken:
            every = sum(step.answers for step in steps)
            total = sum(
                answers
                * (
                    gained(move) * below
                    + values[then] * (below // over[exploration.spots[then].node])
                )
                for move, then, answers in steps
            )
            values[spot] = total * (totals // every) if steps else 0
    return Fraction(values[exploration.opening], over[exploration.spots[exploration.opening].node])


def _denominators(
    exploration: Exploration,
    taken: Sequence[tuple[int, Sequence[Step]]],
    over: dict[Node, int],
) -> tuple[int, int]:
    onward = {over[exploration.spots[then].node] for _, steps in taken for _, then, _ in steps}
    totals = {sum(step.answers for step in steps) for _, steps in taken if steps}
    return lcm(*onward), lcm(*totals)
