"""Which program reads and judges: what was found out by another one is not trusted."""

import os
from pathlib import Path

from simulator import __version__

FORMAT = 2
"""Counts up when what the cache holds changes its shape."""

_CONTENT = "content"
_JUDGES = (_CONTENT, "engine", "scoring", "verify")


def program() -> str:
    """
    The version, with when and how large the code is that decides what a case is.

    In a checkout the version stays the same while that code is worked on.
    """
    return _named(_CONTENT)


def judging_program() -> str:
    """The version, with the code that decides what is right and wrong in a case."""
    return _named(*_JUDGES)


def _named(*floors: str) -> str:
    package = Path(__file__).parent.parent
    files = [file for floor in floors for file in _files(package / floor)]
    newest = max((modified for modified, _ in files), default=0)
    return f"casewalk {__version__} {FORMAT} {newest} {sum(size for _, size in files)}"


def _files(folder: Path) -> list[tuple[int, int]]:
    """Code and lists of words, in folders within as well; not what Python makes of it by itself."""
    found: list[tuple[int, int]] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_file():
                    status = entry.stat()
                    found.append((status.st_mtime_ns, status.st_size))
                elif not entry.name.startswith("__"):
                    found += _files(folder / entry.name)
    except OSError:
        return []
    return found
