"""Run all benchmarks, or those that are named: `python -m tests.benchmarks first_frame replay`."""

import sys

from tests.benchmarks import (
    debriefing,
    first_frame,
    first_line,
    key_press,
    listing,
    proving,
    proving_library,
    reading,
    replay,
)
from tests.benchmarks.places import separate
from tests.benchmarks.timing import FULL

BENCHMARKS = {
    "first_frame": first_frame.run,
    "first_line": first_line.run,
    "key_press": key_press.run,
    "reading": reading.run,
    "replay": replay.run,
    "debriefing": debriefing.run,
    "listing": listing.run,
    "proving": proving.run,
    "proving_library": proving_library.run,
}


def main(names: list[str]) -> int:
    unknown = [name for name in names if name not in BENCHMARKS]
    if unknown:
        print(f"no benchmark is called {unknown[0]}; there are {', '.join(BENCHMARKS)}")
        return 2
    with separate():
        for name, run in BENCHMARKS.items():
            if not names or name in names:
                run(FULL)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
