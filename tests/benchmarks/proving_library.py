"""Checking a library of generated cases of 30 decisions with the command, from YAML to verdict."""

import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import run as run_program
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.generated import write_library
from tests.benchmarks.timing import Scale, interleaved, show

AIMS = {"new, on one core": "8000 ms", "unchanged": "500 ms"}
ROUNDS = 3
FINDINGS = 1
"""What the command ends with where it found something; cases made by dice are never clean."""


def run(scale: Scale) -> None:
    with TemporaryDirectory(prefix="casewalk-", ignore_cleanup_errors=True) as name:
        library, cache = Path(name) / "library", Path(name) / "cache"
        write_library(library, scale.cases)
        times = interleaved(
            min(scale.rounds, ROUNDS),
            {
                "the command with nothing to do": _timed(cache, "check", "--help"),
                "new, on one core": _anew(library, cache, jobs=1),
                "new, on all cores": _anew(library, cache, jobs=os.cpu_count() or 1),
                "unchanged": _timed(cache, "check", str(library)),
            },
        )
        size = sum(file.stat().st_size for file in library.rglob("*.yaml"))
    title = f"Checking {scale.cases} cases of 30 decisions, {size // 1000} KB of YAML"
    show(title, times, beside="new, on one core", aims=AIMS)


def _anew(library: Path, cache: Path, *, jobs: int) -> Callable[[], float]:
    check = _timed(cache, "check", str(library), "--jobs", str(jobs))

    def measure() -> float:
        shutil.rmtree(cache, ignore_errors=True)
        return check()

    return measure


def _timed(cache: Path, *arguments: str) -> Callable[[], float]:
    environment = {**os.environ, "CASEWALK_CACHE": str(cache)}

    def measure() -> float:
        begun = perf_counter()
        done = run_program(
            [sys.executable, "-m", "simulator", *arguments],
            env=environment,
            capture_output=True,
            check=False,
        )
        assert done.returncode in (0, FINDINGS), done.stderr.decode()
        return perf_counter() - begun

    return measure
