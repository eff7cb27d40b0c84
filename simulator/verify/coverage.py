"""What random play would see: how rare the rarest answer is, and how long until all have been seen."""

from collections import Counter
from fractions import Fraction
from math import exp, expm1, inf, log, log1p

from simulator.verify.exploring import Exploration

STEPS = 1_000
"""Points at which the integral is taken. Ours: with more the result moves by less than a thousandth."""

UNCOUNTABLE = Fraction(1, 10**100)
"""Answers rarer than this are never seen: nobody counts the playthroughs, and no float holds them."""

CERTAIN = 40
"""How far out the integral goes, in expected sightings of the rarest answer: exp(-40) is nothing."""


def probabilities(exploration: Exploration) -> dict[tuple[str, str], Fraction]:
    """
    How likely it is that a learner who answers at random gives an answer, by scene and name.

    Exact. An answer is given at most once in a playthrough, because scenes only
    lead forward and a topic is asked once.
    """
    here = [Fraction(0)] * len(exploration.spots)
    here[exploration.opening] = Fraction(1)
    found: dict[tuple[str, str], Fraction] = {}
    for spot in reversed(list(exploration.backwards())):
        steps = exploration.steps[spot]
        every = sum(step.answers for step in steps)
        for step in steps:
            share = here[spot] * step.answers / every
            here[step.then] += share
            if step.move.effect is not None:
                key = (exploration.spots[spot].node.scene.id, step.move.name)
                found[key] = found.get(key, Fraction(0)) + share
    return found


def expected_playthroughs(chances: list[Fraction]) -> float:
    """
    How many random playthroughs it takes on average until every answer has been given once.

    The integral over time of the probability that something is still missing,
    1 - product(1 - exp(-p t)), which takes answers as independent of each other.

    Args:
        chances: The probability of each answer in one playthrough, none of them 0.

    Returns:
        The mean; infinity where an answer is rarer than `UNCOUNTABLE`.

    Source: the coupon collector with unequal probabilities, Flajolet, Gardy and
    Thimonier (1992), Birthday paradox, coupon collectors, caching algorithms.
    """
    if not chances:
        return 0.0
    if min(chances) < UNCOUNTABLE:
        return inf
    rates = Counter(float(chance) for chance in chances)
    last = CERTAIN / min(rates)
    # Time runs on a logarithmic scale: what matters happens over many orders of magnitude.
    stretch = log1p(last) / STEPS
    times = [exp(stretch * step) - 1 for step in range(STEPS + 1)]
    missing = [_missing(rates, time) for time in times]
    pairs = zip(times, times[1:], missing, missing[1:], strict=False)
    return sum((after - before) * (one + other) / 2 for before, after, one, other in pairs)


def _missing(rates: Counter[float], time: float) -> float:
    if time <= 0:
        return 1.0
    return -expm1(sum(count * log(-expm1(-rate * time)) for rate, count in rates.items()))
