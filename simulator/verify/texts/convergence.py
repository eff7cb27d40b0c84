"""A strongest option that has most in common with the others.

Who writes weak options often begins from the strong one and changes a part of
it at a time. Then the strong one can be told as the option that shares most
with the rest, without any knowledge of the matter.
"""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.verify.texts.places import scenes, strongest, wording

FEWEST_SCENES = 6
"""Scenes from which on a rate is told. Ours: of fewer, a half is chance."""

CENTRAL_RATE = Fraction(1, 2)
"""
Share of scenes in which the strongest option may have most in common with the others.

Ours: twice chance among four options. What is shared with a neighbour is often
the matter itself, so less than that says nothing.
"""

SHORTEST = 4
"""Letters from which a word is looked at. Ours: shorter ones hold sentences together and mean little."""

_WORD = re.compile(r"[a-z]+")


def convergence(case: Case) -> Iterator[Finding]:
    """
    A warning where the strongest option can mostly be told by what it shares with the others.

    Source: National Board of Medical Examiners, guide to item writing (2020), on convergence.
    """
    looked, central = 0, []
    for scene, _ in scenes(case):
        best = strongest(case, scene)
        options = [(one.id, wording(one)[0]) for one in scene.choices]
        if len(options) < 3 or not best:
            continue
        looked += 1
        most = _most_shared([text for _, text in options])
        if most is not None and options[most][0] in best:
            central.append(scene.id)
    if looked >= FEWEST_SCENES and len(central) > CENTRAL_RATE * looked:
        message = (
            f"the strongest option shares most words with the others in {len(central)} of "
            f"{looked} scenes: {', '.join(central)}"
        )
        yield Finding((), "convergence", message, "warning")


def _most_shared(options: Sequence[str]) -> int | None:
    """The place of the option that shares most words with the others; None where several do."""
    words = [
        {word for word in _WORD.findall(text.lower()) if len(word) >= SHORTEST} for text in options
    ]
    shared = [
        sum(len(here & other) for at, other in enumerate(words) if at != place)
        for place, here in enumerate(words)
    ]
    most = max(shared)
    return shared.index(most) if shared.count(most) == 1 else None
