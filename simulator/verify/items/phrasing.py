"""Questions and options whose wording makes a puzzle of answering, or a label of a person."""

import re
from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.content.tree import Finding, Path
from simulator.content.vignette import Vignette
from simulator.verify.texts.labels import LABELS

WORDY = 110
"""Words of a situation beyond which it is long. Ours: three quarters of a minute to read."""

_SUMMING = re.compile(
    r"\b(?:all|none|both|neither|any) of (?:the above|the below|the other (?:options|answers)|these)\b"
    r"|\b[ABC] and [ABC]\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:EXCEPT|NOT|LEAST)\b|(?i:\bexcept\b)|(?i:\b(?:should|would|is|are) not\b)"
)
_VAGUE = re.compile(r"\b(?:usually|often|sometimes|generally|frequently|rarely)\b", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]{0,600}\"|“[^”]{0,600}”", re.DOTALL)


def phrasing(bank: Bank) -> Iterator[Finding]:
    """Flaws of wording, vignette by vignette."""
    for number, vignette in enumerate(bank.vignettes):
        path: Path = ("vignettes", number)
        yield from _question(path, vignette)
        yield from _options(path, vignette)
        yield from _labels(path, vignette)


def _question(path: Path, vignette: Vignette) -> Iterator[Finding]:
    if found := _NEGATED.search(vignette.question):
        message, word = "ask for what is right, and not for what is not", found.group()
        yield Finding((*path, "question"), "negated-stem", message, "warning", word)
    count = len(vignette.situation.split())
    if count > WORDY:
        message = f"the situation has {count} words; {WORDY} are enough for age, setting, fact and context"
        yield Finding((*path, "situation"), "wordy-situation", message, "note")


def _options(path: Path, vignette: Vignette) -> Iterator[Finding]:
    for number, option in enumerate(vignette.options):
        place = (*path, "options", number, "text")
        if found := _SUMMING.search(option.text):
            message = f'"{found.group()}" is no answer of its own; say what is meant'
            yield Finding(place, "all-of-the-above", message, "warning", found.group())
        if found := _VAGUE.search(option.text):
            message = (
                f'"{found.group()}" means another number to each reader; say when, or leave it out'
            )
            yield Finding(place, "vague-word", message, "note", found.group())


def _labels(path: Path, vignette: Vignette) -> Iterator[Finding]:
    key = next(n for n, option in enumerate(vignette.options) if option.id == vignette.key)
    ours = (
        (vignette.situation, (*path, "situation")),
        (vignette.question, (*path, "question")),
        (vignette.options[key].text, (*path, "options", key, "text")),
        *(
            (one.because, (*path, "options", n, "because"))
            for n, one in enumerate(vignette.options)
        ),
    )
    for text, place in ours:
        bare = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
        for label in LABELS:
            if found := label.pattern.search(bare):
                message = f'"{found.group()}": better {label.better} ({label.source})'
                yield Finding(place, "deficit-label", message, "warning", found.group())
