"""The gate through which every text reaches the screen.

Textual reads markup in plain strings and sends control characters to the
terminal as they are. So widgets are never given a `str`: they are given what
`prose` makes of it, in which nothing is read as markup and nothing is left
that a terminal could obey.
"""

from textual.content import Content


def gate(text: str) -> str:
    """
    The text without controls, escape sequences and characters that reorder their neighbours.

    New lines stay; any other space becomes a blank. Content files were read
    with the same care, but what is shown may also come from the system, such as
    the words of an error or the path of a folder.
    """
    if text.isprintable():
        return text
    return "".join(map(_harmless, text))


def _harmless(character: str) -> str:
    if character.isprintable() or character == "\n":
        return character
    return " " if character.isspace() else ""


def prose(text: str, style: str = "") -> Content:
    """
    The text as a screen may show it: literally.

    Args:
        text: Anything.
        style: A Textual style for all of it, such as `bold $accent`; ours, never an author's.
    """
    return Content.styled(gate(text), style) if style else Content(gate(text))


def joined(*parts: Content) -> Content:
    """The parts one after the other."""
    return Content.assemble(*parts)


def shortened(text: str, width: int) -> str:
    """A title that may not wrap, cut with an ellipsis where it is too long for its place."""
    return prose(text).truncate(max(width, 1), ellipsis=True).plain
