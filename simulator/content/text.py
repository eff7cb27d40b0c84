"""The kinds of text an author writes, each with its limits.

Scenario files come from strangers, so every string that can reach a screen
passes through here: no control character, no escape sequence, no character
that reorders its neighbours, and a length that no screen chokes on.

The classes are markers for `typing.Annotated`. They tell pydantic how to read
a value and import it only when it asks, so the types that carry them stay
plain dataclasses.
"""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any

NAME_LENGTH = 60
"""Characters in a name. Ours: long enough for six words, short enough for a column."""

LINE_LENGTH = 240
"""Characters in a one-line text. Ours: three rows of a small terminal."""

PROSE_LENGTH = 4_000
"""Characters in a longer text. Ours: about three screens at 80x24; a screen of 8 KB still settles at once."""

KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
"""What a name looks like."""

_DATE = re.compile(r"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_REFUSED_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_ALLOWED = frozenset("\n")
_BLANK_LINES = re.compile(r"\n[ ]*(?:\n[ ]*)+")
_PLAIN = re.compile(r"[ -~\n\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*")


def refused_character(text: str) -> int | None:
    """
    Where the first character stands that may not be shown, or None.

    Refused are controls (escape sequences begin with one), format characters
    (among them all that reorder text), surrogates, unassigned and private
    characters, and the two Unicode line breaks. The newline is allowed.

    Source: Unicode 15.1, general categories; Trojan Source (Boucher and
    Anderson 2021) for the reordering characters.
    """
    if _PLAIN.fullmatch(text):
        return None
    for index, character in enumerate(text):
        if character in _ALLOWED:
            continue
        if unicodedata.category(character) in _REFUSED_CATEGORIES:
            return index
    return None


def reflow(text: str) -> str:
    """The text with each paragraph on one line: where an author broke a line says nothing."""
    paragraphs = _BLANK_LINES.split(text.strip())
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


def _fail(code: str, sentence: str, **data: object) -> Exception:
    from pydantic_core import PydanticCustomError

    return PydanticCustomError(code, sentence, data or None)


def _checked(value: object, most: int) -> str:
    if not isinstance(value, str):
        raise _fail("not-text", "this must be text, not a list or a mapping")
    if (index := refused_character(value)) is not None:
        name = f"U+{ord(value[index]):04X}"
        raise _fail(
            "forbidden-character", "the character {name} may not be shown; take it out", name=name
        )
    if not value.strip():
        raise _fail("empty-value", "there is nothing here; write something or leave it out")
    if len(value) > most:
        raise _fail(
            "text-too-long",
            "this is {length} characters long; at most {most} fit",
            length=len(value),
            most=most,
        )
    return value


def _schema(parse: Callable[[object], str]) -> Any:
    from pydantic_core import core_schema

    return core_schema.no_info_plain_validator_function(parse)


@dataclass(frozen=True)
class IsName:
    """Kebab-case words that name a thing: `two-months-behind`."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> Any:
        def parse(value: object) -> str:
            text = _checked(value, NAME_LENGTH)
            if not KEBAB.fullmatch(text):
                raise _fail("bad-name", "a name is words of a-z and 0-9 joined by single hyphens")
            return text

        return _schema(parse)


@dataclass(frozen=True)
class IsText:
    """Text of at most `most` characters; each paragraph is put on one line."""

    most: int
    paragraphs: bool

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> Any:
        def parse(value: object) -> str:
            text = reflow(_checked(value, self.most))
            if not self.paragraphs and "\n" in text:
                raise _fail(
                    "not-one-line", "this must be a single paragraph; take the blank line out"
                )
            return text

        return _schema(parse)


@dataclass(frozen=True)
class IsDate:
    """A day, written 2026-11-22."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> Any:
        def parse(value: object) -> str:
            text = _checked(value, NAME_LENGTH)
            if not _DATE.fullmatch(text):
                raise _fail("bad-date", "a day is written year-month-day, like 2026-11-22")
            return text

        return _schema(parse)


Name = Annotated[str, IsName()]
"""What a thing is called in files: kebab-case words, never renumbered."""

Line = Annotated[str, IsText(LINE_LENGTH, paragraphs=False)]
"""One short paragraph."""

Prose = Annotated[str, IsText(PROSE_LENGTH, paragraphs=True)]
"""One or more paragraphs, parted by blank lines."""

Day = Annotated[str, IsDate()]
"""A day as text, year-month-day."""
