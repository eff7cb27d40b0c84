"""The one gate through which every text goes on its way out."""

import unicodedata

_DROPPED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x85")


def safe(text: str) -> str:
    """
    The text on one line, without any character that could steer a terminal or reorder its neighbours.

    Controls, format characters, surrogates, private and unassigned characters
    are left out; breaks and unusual spaces become blanks. Content is checked
    when it is read, but what a store gives back may come from elsewhere.

    Source: Unicode general categories; Trojan Source (Boucher and Anderson 2021).
    """
    if text.isprintable():
        return text
    return "".join(_passed(character) for character in text)


def _passed(character: str) -> str:
    if character in _SPACES or unicodedata.category(character) in {"Zs", "Zl", "Zp"}:
        return " "
    return "" if unicodedata.category(character) in _DROPPED else character
