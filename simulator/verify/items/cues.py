"""Words that tell the key from the other options, or an option that shares too much with both."""

import re
from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.content.tree import Finding, Path
from simulator.content.vignette import Vignette
from simulator.verify.texts.words import ABSOLUTE, COMMON

ECHO_LENGTH = 6
"""Letters from which a word is looked at. Ours: shorter ones are shared by chance."""

SHARED_WITH_EACH = 2
"""Longer words that the key shares with each other option before they count as converging on it. Ours."""

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")
_EVERY_STEM = """
client clients parent parents mother father children daughter family partner patient resident
student veteran social worker workers supervisor agency service services session
"""
_TRADE = frozenset(_EVERY_STEM.split())
"""Words that every question has: whoever takes one up gives nothing away."""


def cues(bank: Bank) -> Iterator[Finding]:
    """Vignettes in which words alone point to the key, or away from another option."""
    for number, vignette in enumerate(bank.vignettes):
        path: Path = ("vignettes", number)
        yield from _absolutes(path, vignette)
        yield from _echoes(path, vignette)
        yield from _converging(path, vignette)


def _absolutes(path: Path, vignette: Vignette) -> Iterator[Finding]:
    found = [ABSOLUTE.search(option.text) for option in vignette.options]
    keyed = dict(zip((option.id for option in vignette.options), found, strict=True))
    if keyed[vignette.key]:
        return
    for number, word in enumerate(found):
        if word:
            message = f'"{word.group()}" stands in wrong options only, and gives them away'
            place = (*path, "options", number, "text")
            yield Finding(place, "absolute-word", message, "note", word.group())


def _echoes(path: Path, vignette: Vignette) -> Iterator[Finding]:
    said = _longer(vignette.situation)
    words = {option.id: _longer(option.text) for option in vignette.options}
    others = {word for name, some in words.items() if name != vignette.key for word in some}
    own = next(n for n, option in enumerate(vignette.options) if option.id == vignette.key)
    echoed = sorted((words[vignette.key] & said) - others)
    elsewhere = any((words[name] & said) - words[vignette.key] for name in words)
    if echoed and not elsewhere:
        message = f'of the options, only the key takes up the situation\'s "{echoed[0]}"'
        place = (*path, "options", own, "text")
        yield Finding(place, "echo-word", message, "note", echoed[0])


def _converging(path: Path, vignette: Vignette) -> Iterator[Finding]:
    words = {option.id: _longer(option.text) for option in vignette.options}
    key = words.pop(vignette.key)
    if len(words) < SHARED_WITH_EACH:
        return
    first, second, *_ = words.values()
    shares = min(len(key & first), len(key & second))
    if shares >= SHARED_WITH_EACH and shares > len(first & second):
        both = ", ".join(sorted((key & first) | (key & second))[:4])
        message = (
            f"the key shares words with both others ({both}), which share less with each other"
        )
        yield Finding((*path, "options"), "convergence", message, "note")


def _longer(text: str) -> frozenset[str]:
    found = _WORD.findall(text.lower())
    return frozenset(
        word for word in found if len(word) >= ECHO_LENGTH and word not in COMMON | _TRADE
    )
