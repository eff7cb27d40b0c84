"""What a learner wrote about an attempt, apart from its log."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, get_args

WordsKind = Literal["reaction", "keep", "change", "feeling", "analysis"]
"""
What words are about: how it was, one thing to keep, one to change; for a moment, what was
felt there and which skills were used.
"""

WHOLE = 0
"""In place of a moment's number: words about the attempt as a whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A few words of a learner's own. They may be rewritten at any time; the attempt stays as it is."""

    kind: WordsKind
    """What they are about."""
    seq: int = WHOLE
    """The event they belong to; 0 for the attempt as a whole."""
    text: str
    """The words."""
    shared: bool = False
    """Whether they may stand in documents that are handed on. Private unless the learner says so."""
    written: str
    """When they were written, ISO 8601 in UTC."""


def in_order(words: Iterable[Words]) -> tuple[Words, ...]:
    """Words about the whole attempt first, then moment by moment; kinds as `WordsKind` lists them."""
    kinds = get_args(WordsKind)
    return tuple(sorted(words, key=lambda one: (one.seq, kinds.index(one.kind))))
