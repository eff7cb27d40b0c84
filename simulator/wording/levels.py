"""Words for the four levels of a criterion; a level is never shown as a number."""

LEVEL_WORDS = ("undermines", "misses", "sound", "strong")
"""The words for level 0, 1, 2 and 3."""


def level_word(level: int) -> str:
    """The word for a level, 0 to 3."""
    return LEVEL_WORDS[level]
