"""Options that can be told apart by their length alone."""

from collections.abc import Iterator
from fractions import Fraction

from simulator.content.case import Case
from simulator.content.tree import Finding
from simulator.verify.texts.places import scenes, strongest, wording

FEWEST_SCENES = 6
"""Scenes with choices from which on a rate is told. Ours: of fewer, a third is chance."""

LONGEST_RATE = Fraction(1, 3)
"""Share of scenes in which the strongest option may be the longest. Ours: chance among three options."""

UNEVEN = 1.6
"""Times the shortest option that the longest may be. Ours: about two rows against three of a card."""


def lengths(case: Case) -> Iterator[Finding]:
    """Scenes whose options differ much in length, and a strongest option that is mostly the longest."""
    told, longest = 0, []
    for scene, path in scenes(case):
        sizes = {choice.id: len(wording(choice)[0]) for choice in scene.choices}
        if not sizes:
            continue
        most, least = max(sizes.values()), min(sizes.values())
        largest = [name for name, size in sizes.items() if size == most]
        if most > UNEVEN * least:
            message = (
                f"the longest option has {most} characters and the shortest {least}; "
                "make them alike in length"
            )
            yield Finding((*path, "choices"), "uneven-options", message, "warning")
        best = strongest(case, scene)
        told += bool(best)
        if len(largest) == 1 and largest[0] in best:
            longest.append(scene.id)
    if told >= FEWEST_SCENES and len(longest) > LONGEST_RATE * told:
        message = (
            f"the strongest option is the longest in {len(longest)} of {told} scenes: "
            f"{', '.join(longest)}"
        )
        yield Finding((), "longest-is-key", message, "warning")
