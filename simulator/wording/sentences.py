"""How sentences end."""

_ENDS = frozenset(".!?\u2026:")
_CLOSING = "\u201d\u2019\"')"


def stopped(text: str) -> str:
    """The text with a full stop, unless it ends like a sentence already."""
    bare = text.rstrip(_CLOSING)
    return text if bare[-1:] in _ENDS else f"{text}."
