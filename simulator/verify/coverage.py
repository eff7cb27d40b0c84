"""What random play would see: how rare the rarest answer is, and how long until all have been seen."""

from collections import Counter
from collections.abc import Collection
from math import exp, expm1, inf, log, log1p

from simulator.verify.averaging import Likelihoods
from simulator.verify.exploring import Exploration

STEPS = 200
"""Stretches over which the integral is taken, an even number. Ours: with more the result moves by less than a thousandth."""

UNCOUNTABLE = 1e-100
"""Answers rarer than this are never seen: nobody counts the playthroughs."""

CERTAIN = 40
"""How far out the integral goes, in expected sightings of the rarest answer: exp(-40) is nothing."""


def probabilities(exploration: Exploration, taken: Likelihoods) -> dict[tuple[str, str], int]:
    """
    How likely it is that a learner gives an answer, by scene and name, out of `taken.over`.

    Exact. An answer is given at most once in a playthrough, because scenes only
    lead forward and a topic is asked once.

    Args:
        exploration: The case.
        taken: How likely each move is for that learner.
    """
    found: dict[tuple[str, str], int] = {}
    for block in exploration.blocks:
        for move in block.node.moves:
            if move.effect is not None and move in taken.shares:
                key = (block.node.scene.id, move.name)
                found[key] = found.get(key, 0) + taken.shares[move]
    return found


def expected_playthroughs(chances: Collection[float]) -> float:
    """
    How many random playthroughs it takes on average until every answer has been given once.

    The integral over time of the probability that something is still missing,
    1 - product(1 - exp(-p t)), which takes answers as independent of each other.

    Args:
        chances: The probability of each answer in one playthrough, none of them 0.

    Returns:
        The mean; infinity where an answer is rarer than `UNCOUNTABLE`.

    Source: Simpson's rule; the coupon collector with unequal probabilities, Flajolet, Gardy and
    Thimonier (1992), Birthday paradox, coupon collectors, caching algorithms.
    """
    if not chances:
        return 0.0
    if min(chances) < UNCOUNTABLE:
        return inf
    rates = sorted(Counter(chances).items())
    # Time runs on a logarithmic scale: what matters happens over many orders of magnitude.
    stretch = log1p(CERTAIN / rates[0][0]) / STEPS
    total = 0.0
    for step in range(STEPS + 1):
        pace = exp(stretch * step)
        weight = 1 if step in (0, STEPS) else 4 if step % 2 else 2
        total += weight * pace * _missing(rates, pace - 1)
    return total * stretch / 3


def _missing(rates: list[tuple[float, int]], time: float) -> float:
    """
    The probability that something is still missing.

    Args:
        rates: How likely answers are, rising, and how many are as likely as that.
        time: In playthroughs.
    """
    if time <= 0:
        return 1.0
    all_seen = 0.0
    for rate, count in rates:
        # What is certain to be seen by now changes nothing, and nothing helps what is certain to be missing.
        if rate * time > CERTAIN or all_seen < -CERTAIN:
            break
        all_seen += count * log(-expm1(-rate * time))
    return -expm1(all_seen)
