"""Folders for benchmarks: a large library, and nobody's own attempts."""

import os
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from simulator.files import cache_folder, open_shelf
from simulator.practice import Desk
from simulator.store import open_store
from tests.files.writing import write_folder_case

SMALL = "first-ten-minutes"
FULL_CASE = "rent-and-roots"


@contextmanager
def separate() -> Iterator[Path]:
    """For a while, caches and attempts lie in a folder of their own."""
    before = {name: os.environ.get(name) for name in ("CASEWALK_CACHE", "CASEWALK_DATA")}
    with TemporaryDirectory(prefix="casewalk-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        os.environ["CASEWALK_CACHE"] = str(folder / "cache")
        os.environ["CASEWALK_DATA"] = str(folder / "data")
        try:
            yield folder
        finally:
            for variable, value in before.items():
                if value is None:
                    del os.environ[variable]
                else:
                    os.environ[variable] = value


@contextmanager
def large_library(cases: int) -> Iterator[Path]:
    """A library of that many cases in six files each, read once."""
    with TemporaryDirectory(prefix="casewalk-", ignore_cleanup_errors=True) as name:
        for number in range(cases):
            write_folder_case(Path(name), f"case-{number:03}", title=f"Case {number:03}")
        open_shelf([Path(name)], cache=cache_folder())
        yield Path(name)


def begin_attempt(folder: Path, case: str) -> None:
    """An attempt that stands at the first scene, in a store of its own."""
    with closing(open_store(folder)) as store:
        Desk(store).begin(open_shelf(cache=cache_folder()).case(case), "assessed")
