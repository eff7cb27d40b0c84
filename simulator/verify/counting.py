"""How many answers of a task have how many slips. Nothing is enumerated."""

from collections.abc import Iterable, Sequence
from functools import reduce

Distribution = tuple[int, ...]
"""At index k, the number of answers with k slips."""


def placements(cards: Iterable[int], piles: int) -> Distribution:
    """
    Answers to a sort or a match, by slips.

    Args:
        cards: For each card that is dealt, how many of the piles it may rightly lie on.
        piles: How many piles there are.

    Source: the generating function of independent cards, the product of (right + wrong x).
    """
    return reduce(_times, ((right, piles - right) for right in cards), (1,))


def orders(items: int) -> Distribution:
    """
    Orders of a number of items, by pairs that stand the wrong way round.

    Source: the Mahonian numbers (MacMahon 1913): the product of 1 + x + ... + x^(k-1).
    """
    return reduce(_times, ((1,) * length for length in range(1, items + 1)), (1,))


def notes(sentences: int) -> Distribution:
    """Notes by slips: each sentence is dealt with rightly in one of two ways, whatever is known."""
    return reduce(_times, ((1, 1),) * sentences, (1,))


def shares(distribution: Distribution, limits: Sequence[int | None]) -> tuple[int, ...]:
    """
    How many answers fall to each outcome, where the first that allows the slips is taken.

    Args:
        distribution: Answers by slips.
        limits: For each outcome the most slips it allows; None allows any.
    """
    counts = [0] * len(limits)
    for slips, answers in enumerate(distribution):
        taken = next(index for index, most in enumerate(limits) if most is None or slips <= most)
        counts[taken] += answers
    return tuple(counts)


def _times(left: Distribution, right: Distribution) -> Distribution:
    product = [0] * (len(left) + len(right) - 1)
    for at, one in enumerate(left):
        for beside, other in enumerate(right):
            product[at + beside] += one * other
    return tuple(product)
