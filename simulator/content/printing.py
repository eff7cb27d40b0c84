"""Words from files as they may be shown in a sentence."""

from simulator.content.text import refused_character

STAND_IN = "\ufffd"
"""What is shown for a character that may not be."""

SENTENCE_LENGTH = 400
"""Characters that a sentence about a mistake may have. Ours: five rows of a small terminal."""


def printable(text: str, most: int = SENTENCE_LENGTH) -> str:
    """The text without characters that may not be shown, and not longer than `most`."""
    short = text if len(text) <= most else f"{text[: most - 1]}…"
    if refused_character(short) is None and "\n" not in short:
        return short
    return "".join(
        STAND_IN if letter == "\n" or refused_character(letter) is not None else letter
        for letter in short
    )
