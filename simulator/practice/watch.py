"""The steady clock, by which time in front of a question is measured."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic_ns

_NANO = 1_000_000


def _milliseconds() -> int:
    return monotonic_ns() // _NANO


@dataclass(frozen=True, slots=True)
class Watch:
    """
    Counts milliseconds from some moment on; tests hand in their own.

    It does not follow the clock on the wall when that is put forward or back. On Linux and macOS
    it stands still while the machine sleeps; on Windows it may go on.

    Source: Python documentation, `time.monotonic`; CLOCK_MONOTONIC of Linux, mach_absolute_time of macOS.
    """

    read: Callable[[], int] = _milliseconds
    """Milliseconds since some moment."""
