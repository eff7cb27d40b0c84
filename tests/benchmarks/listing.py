"""Listing a shelf in a process that already runs, and opening one case of it."""

import os
from pathlib import Path

from simulator.files import cache_folder, open_shelf
from tests.benchmarks.places import large_library
from tests.benchmarks.timing import Scale, interleaved, show, taking


def run(scale: Scale) -> None:
    cache = cache_folder()
    with large_library(scale.cases) as library:
        few, many = "its own cases", f"its own and {scale.cases} more"
        times = interleaved(
            scale.rounds,
            {
                f"looking at the files of {scale.cases} cases": taking(lambda: look(library)),
                few: taking(lambda: open_shelf(cache=cache)),
                many: taking(lambda: open_shelf([library], cache=cache)),
                "opening one case": taking(
                    lambda: open_shelf([library / "scenarios" / "case-000"], cache=cache).case(
                        "case-000"
                    )
                ),
            },
        )
    base = f"looking at the files of {scale.cases} cases"
    show("Listing a shelf, warm", times, beside=base)


def look(library: Path) -> int:
    """What nothing can be faster than: the size and time of every file."""
    total = 0
    for case in os.scandir(library / "scenarios"):
        total += sum(entry.stat().st_size for entry in os.scandir(case))
    return total
