"""Files that belong together, known by name, time and size without opening them.

On this floor, what is needed to list a shelf is made of named tuples: a frozen
dataclass takes a millisecond to define, and the first line waits for it.
"""

import os
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from simulator.errors import ContentError

if TYPE_CHECKING:
    from simulator.content.diagnostic import Diagnostic

SUFFIXES = (".yaml", ".yml")
"""How the names of files end that are read."""

NO_FILE = -1
"""The size of what is no plain file, or cannot be looked at."""


class Stamp(NamedTuple):
    """What tells, without opening it, that a file is probably the one of last time."""

    name: str
    """Its name in its folder."""
    modified: int
    """When it was changed, in nanoseconds as the file system counts them."""
    size: int
    """Bytes; `NO_FILE` for a link to nowhere, a pipe, a folder."""


class Bundle(NamedTuple):
    """The files of one case, or all rubrics of a library."""

    name: str
    """Name of the folder; of a case in a single file, its name without the ending. Safe to print."""
    place: Path
    """The folder or file, as the learner or author wrote it."""
    folder: Path
    """The folder in which the files lie."""
    stamps: tuple[Stamp, ...]
    """The files, by name."""
    shelf: str
    """The folder in which the reader finds them: `scenarios/late-again`, `scenarios`, `rubrics`."""

    @property
    def newest(self) -> int:
        """When any of the files was changed last, in nanoseconds; 0 where there is none."""
        return max((stamp.modified for stamp in self.stamps), default=0)


def stamps_of(entries: Iterable[os.DirEntry[str]]) -> tuple[Stamp, ...]:
    """Those entries of a folder that can be files of a case or rubrics, by name."""
    return tuple(
        sorted(
            _stamp(entry.name, entry)
            for entry in entries
            if entry.name.endswith(SUFFIXES) and not entry.name.startswith(".")
        )
    )


def stamp_of(file: Path) -> Stamp:
    """The stamp of a single file."""
    return _stamp(file.name, file)


def shown(name: Path | str) -> str:
    """A file or folder as it may be printed, with `/` on every platform: anybody can name a file."""
    text = name if isinstance(name, str) else name.as_posix()
    if text.isprintable():
        return text
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def complaint(place: Path, code: str, message: str) -> "Diagnostic":
    """What is wrong with a file or folder as a whole."""
    from simulator.content.diagnostic import Diagnostic, Position

    return Diagnostic(Position(shown(place), 1, 1), code, message)


def refusal(place: Path, code: str, message: str) -> ContentError:
    """The error that says it."""
    return ContentError([complaint(place, code, message)])


def _stamp(name: str, file: Path | os.DirEntry[str]) -> Stamp:
    try:
        status = file.stat()
    except OSError:
        return Stamp(name, 0, NO_FILE)
    size = status.st_size if stat.S_ISREG(status.st_mode) else NO_FILE
    return Stamp(name, status.st_mtime_ns, size)
