"""Vignettes that are so alike that who has seen one has seen the other."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from simulator.content.bank import Bank
from simulator.content.tree import Finding
from simulator.content.vignette import Vignette

ALIKE = 0.35
"""Share of common word triples, of all that either has, from which two vignettes are near-duplicates.

Ours: two vignettes of one principle that were written apart share under a tenth. Source for shingles and
their resemblance: Broder (1997), On the resemblance and containment of documents.
"""

_WORD = re.compile(r"[a-z0-9'’]+")

Shingles = frozenset[tuple[str, ...]]


def likeness(bank: Bank) -> Iterator[Finding]:
    """Each vignette that is much like an earlier one, with its name."""
    texts = [_shingles(vignette) for vignette in bank.vignettes]
    having: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, own in enumerate(texts):
        shared: dict[int, int] = defaultdict(int)
        for shingle in own:
            for other in having[shingle]:
                shared[other] += 1
            having[shingle].append(number)
        yield from _told(bank, texts, number, shared)


def _told(
    bank: Bank, texts: list[Shingles], number: int, shared: dict[int, int]
) -> Iterator[Finding]:
    for other, count in sorted(shared.items()):
        share = count / (len(texts[number]) + len(texts[other]) - count)
        if share >= ALIKE:
            name = bank.vignettes[other].id
            message = f"this is much like {name}: {share:.0%} of their word triples are the same"
            yield Finding(("vignettes", number, "situation"), "near-duplicate", message, "warning")


def _shingles(vignette: Vignette) -> Shingles:
    options = " ".join(option.text for option in vignette.options)
    words = _WORD.findall(f"{vignette.situation} {options}".lower())
    pairs = list(pairwise(words))
    return frozenset((one, two, three) for (one, two), (_, three) in pairwise(pairs))
