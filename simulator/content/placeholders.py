"""Words about the client that texts leave open, such as {client} and {their}."""

import re
from collections.abc import Mapping

from simulator.content.tree import UNREAD, Brace, Finding
from simulator.errors import did_you_mean

PRONOUNS: Mapping[str, tuple[str, str, str, str, str]] = {
    "she/her": ("she", "her", "her", "hers", "herself"),
    "he/him": ("he", "him", "his", "his", "himself"),
    "they/them": ("they", "them", "their", "theirs", "themself"),
}
"""What stands for {they}, {them}, {their}, {theirs}, {themself}. Verbs are the author's business."""

_FORMS = ("they", "them", "their", "theirs", "themself")
_BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


def words_for(client: object) -> Mapping[str, str]:
    """
    What each placeholder stands for.

    Args:
        client: The client as read from the file, whatever it is; where it cannot be used, plain
            words stand in.
    """
    told = client if isinstance(client, dict) else {}
    called, pronouns = told.get("called"), told.get("pronouns")
    name = called if isinstance(called, str) else "the client"
    forms = PRONOUNS.get(pronouns if isinstance(pronouns, str) else "", PRONOUNS["they/them"])
    small = {"client": name, **dict(zip(_FORMS, forms, strict=True))}
    large = {key.capitalize(): word[:1].upper() + word[1:] for key, word in small.items()}
    return small | large


def fill(brace: Brace, words: Mapping[str, str]) -> list[Finding]:
    """Put words for the placeholders of one text, in place; tell of those that are unknown."""
    findings: list[Finding] = []

    def word_for(found: re.Match[str]) -> str:
        name = found.group(1)
        if name in words:
            return words[name]
        message = _unknown(found.group(), name, words)
        findings.append(Finding(brace.path, "unknown-placeholder", message, word=found.group()))
        return UNREAD

    brace.put(_BRACES.sub(word_for, brace.text))
    return findings


def _unknown(written: str, name: str | None, words: Mapping[str, str]) -> str:
    if name is None:
        return f"there is a single {written} here; braces stand only around a placeholder"
    if not words:
        return f"{written} cannot be filled in here; no client is meant"
    known = ", ".join(f"{{{word}}}" for word in words if word.islower())
    return f"nothing is put for {written}{did_you_mean(name, words) or f'; there are {known}'}"
