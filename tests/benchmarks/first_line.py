"""From start to the first line of the plain face, through a pipe, with warm caches."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from tests.benchmarks.places import SMALL
from tests.benchmarks.timing import Scale, interleaved, show

ROOT = Path(__file__).parent.parent.parent


def run(scale: Scale) -> None:
    play = f"casewalk play {SMALL} --plain"
    times = interleaved(
        2 * scale.rounds,
        {
            "python": first_line("-c", "print('Ready')"),
            "python with click": first_line("-c", "import click; print('Ready')"),
            "casewalk cases": first_line("-m", "simulator", "cases"),
            play: first_line("-m", "simulator", "play", SMALL, "--plain"),
        },
    )
    show("Start to first plain line", times, beside="python", aims={play: "60 ms"})


def first_line(*arguments: str) -> Callable[[], float]:
    def measure() -> float:
        begun = perf_counter()
        with subprocess.Popen(
            [sys.executable, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        ) as process:
            assert process.stdout is not None
            assert process.stdout.readline()
            taken = perf_counter() - begun
            process.communicate()
        return taken

    measure()
    return measure
