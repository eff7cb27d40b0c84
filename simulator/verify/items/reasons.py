"""Rationales that say little, say the same twice, or only praise the key."""

import re
from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.content.tree import Finding, Path

THIN = 15
"""Words below which a reason is thin. Ours: a single clause restates the key."""

_VERDICT = re.compile(
    r"\b(?:this|it) is (?:the )?(?:best|correct|right|incorrect|wrong)(?: answer| option| choice)?\b",
    re.IGNORECASE,
)


def reasons(bank: Bank) -> Iterator[Finding]:
    """What is wrong with the reasons of options."""
    seen: dict[str, str] = {}
    for number, vignette in enumerate(bank.vignettes):
        for index, option in enumerate(vignette.options):
            path: Path = ("vignettes", number, "options", index, "because")
            count = len(option.because.split())
            if count < THIN:
                message = f"{count} words say little about why {option.id} is right or tempts"
                yield Finding(path, "thin-because", message, "note")
            if found := _VERDICT.search(option.because):
                message = f'"{found.group()}" is a verdict; say why'
                yield Finding(path, "thin-because", message, "note", found.group())
            same = " ".join(option.because.casefold().split())
            if same in seen:
                message = f"{option.id} gives the same reason as {seen[same]}; say what is its own"
                yield Finding(path, "same-because", message, "warning")
            seen.setdefault(same, f"{option.id} in {vignette.id}")
