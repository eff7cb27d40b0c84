"""Whether the bank has enough: of each area for a full exam, and of each principle for rotation."""

from collections import Counter
from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.content.blueprint import CATEGORIES
from simulator.content.principle import AREAS
from simulator.content.tree import Finding

ROTATED = 2
"""Vignettes of a principle below which the same question comes back each time. Ours."""


def coverage(bank: Bank) -> Iterator[Finding]:
    """Principles with too few vignettes, and blueprints whose full form would need repeats."""
    counted = Counter(vignette.principle for vignette in bank.vignettes)
    for number, principle in enumerate(bank.principles):
        if counted[principle.id] < ROTATED:
            message = (
                f"{counted[principle.id]} vignettes test {principle.id}; "
                "with fewer than two, an answer is learned in place of the principle"
            )
            yield Finding(("principles", number), "few-vignettes", message, "warning")
    have = Counter(bank.area_of(vignette) for vignette in bank.vignettes)
    for blueprint in bank.blueprints:
        for category in CATEGORIES:
            needed = blueprint.quotas(blueprint.items, category)
            for area in AREAS:
                if have[area] < needed[area]:
                    message = (
                        f"a full form of {blueprint.id} for {category} needs {needed[area]} "
                        f"vignettes of {area}; there are {have[area]}"
                    )
                    yield Finding((), "form-too-large", message, "warning")
