"""From the bytes of a file to text that is safe to parse and to print; every fault is reported."""

import re

from simulator.content.printing import STAND_IN
from simulator.content.text import refused_character
from simulator.content.tree import Fault

BYTES_LIMIT = 2_000_000
"""The largest file, in bytes. Ours: ten times a full case in one file; larger ones take seconds."""

REPORTS_LIMIT = 20
"""How many lines with forbidden characters are reported. Ours: a screen; beyond, it is no text."""

_BREAKS = re.compile(r"\r\n?")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def decode_text(data: bytes, faults: list[Fault]) -> str | None:
    r"""
    The text of a file with `\n` as its only line break, or None where there is none to read.

    Characters that may not be shown are reported and replaced, so that
    positions hold and the rest of the file is read too. The byte order mark of
    UTF-8, which some editors write, is dropped.
    """
    if len(data) > BYTES_LIMIT:
        megabytes = BYTES_LIMIT // 1_000_000
        message = f"the file is larger than {megabytes} MB; split it"
        faults.append(Fault(0, 0, "too-large", message))
        return None
    if data.startswith(_UTF_16) or b"\0" in data[:4]:
        faults.append(Fault(0, 0, "not-utf-8", "this looks like UTF-16; save the file as UTF-8"))
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        faults.append(_not_utf_8(data, error.start))
        return None
    text = _BREAKS.sub("\n", text) if "\r" in text else text
    return text if refused_character(text) is None else _mended(text, faults)


def _not_utf_8(data: bytes, at: int) -> Fault:
    before = _BREAKS.sub("\n", data[:at].decode("utf-8-sig"))
    line, column = before.count("\n"), len(before) - (before.rfind("\n") + 1)
    message = f"the byte {data[at]:02x} here is not UTF-8; save the file as UTF-8"
    return Fault(line, column, "not-utf-8", message)


def _mended(text: str, faults: list[Fault]) -> str:
    refused = {character for character in set(text) if refused_character(character) is not None}
    pattern = re.compile(f"[{re.escape(''.join(sorted(refused)))}]")
    room = REPORTS_LIMIT
    for number, line in enumerate(text.split("\n")):
        if room and (found := pattern.search(line)):
            faults.append(_forbidden(number, found.start(), found.group()))
            room -= 1
    return text.translate({ord(character): _shown(character) for character in refused})


def _shown(character: str) -> str:
    return " " if character == "\t" else STAND_IN


def _forbidden(line: int, column: int, character: str) -> Fault:
    if character == "\t":
        return Fault(line, column, "tab", "there is a tab here; use blanks instead")
    message = f"the character U+{ord(character):04X} may not be shown; take it out"
    return Fault(line, column, "forbidden-character", message)
