"""Measuring side by side, and saying what came out."""

import gc
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from time import perf_counter


@dataclass(frozen=True)
class Scale:
    """How much is measured."""

    rounds: int
    """How often each program is started, or each thing is done."""
    keys: int
    """How many keys are pressed in each start."""
    cases: int
    """How many cases the large library has."""


FULL = Scale(rounds=15, keys=20, cases=200)
"""For a person who wants to know."""

SMOKE = Scale(rounds=1, keys=2, cases=3)
"""For a test that wants to see it run."""


def interleaved(rounds: int, measures: Mapping[str, Callable[[], float]]) -> dict[str, list[float]]:
    """Each measure once per round, in turn, so that what else the machine does hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in measures}
    for _ in range(rounds):
        for name, measure in measures.items():
            times[name].append(measure())
    return times


def taking(work: Callable[[], object], *, repeat: int = 1) -> Callable[[], float]:
    """A measure of seconds that the work takes, as the mean of a few in a row."""

    def measure() -> float:
        gc.collect()
        begun = perf_counter()
        for _ in range(repeat):
            work()
        return (perf_counter() - begun) / repeat

    return measure


def show(
    title: str,
    times: Mapping[str, list[float]],
    *,
    beside: str,
    aims: Mapping[str, str] | None = None,
) -> None:
    """
    Print medians in milliseconds and their ratios.

    Args:
        title: What was measured.
        times: Seconds, by name.
        beside: The name that the others are compared with.
        aims: What was aimed at, by name.
    """
    base = median(times[beside])
    print(f"\n{title}")
    print(f"  {'':46} {'median':>10} {'least':>10} {'ratio':>7}  aim")
    for name, seconds in times.items():
        middle = median(seconds)
        figures = f"{middle * 1e3:7.2f} ms {min(seconds) * 1e3:7.2f} ms {middle / base:7.2f}"
        print(f"  {name:46} {figures}  {(aims or {}).get(name, '')}".rstrip())
