"""Which program reads the files: what was compiled by another one is not trusted."""

import os
from pathlib import Path

from simulator import __version__

FORMAT = 1
"""Counts up when what the cache holds changes its shape."""


def program() -> str:
    """
    The version, with when and how large the code is that decides what a case is.

    In a checkout the version stays the same while that code is worked on.
    """
    content = Path(__file__).parent.parent / "content"
    files = [*_python(content), *_python(content / "checks")]
    newest = max((modified for modified, _ in files), default=0)
    return f"casewalk {__version__} {FORMAT} {newest} {sum(size for _, size in files)}"


def _python(folder: Path) -> list[tuple[int, int]]:
    try:
        with os.scandir(folder) as entries:
            found = [entry.stat() for entry in entries if entry.name.endswith(".py")]
    except OSError:
        return []
    return [(status.st_mtime_ns, status.st_size) for status in found]
