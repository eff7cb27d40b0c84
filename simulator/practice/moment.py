"""The clock and the dice, behind one small door."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _seed() -> int:
    return secrets.randbits(32)


def _token() -> str:
    return secrets.token_hex(4)


@dataclass(frozen=True, slots=True)
class Moment:
    """Where time, seeds and names of attempts come from; tests hand in their own."""

    now: Callable[[], str] = _now
    """The time, ISO 8601 in UTC, to the second."""
    seed: Callable[[], int] = _seed
    """A seed for the order of options, 0 to 2**32 - 1."""
    token: Callable[[], str] = _token
    """A few letters that tell attempts of the same second apart."""

    def name(self) -> str:
        """A name for an attempt: sorts by time, is short enough to type."""
        digits = "".join(filter(str.isdigit, self.now()))[2:14]
        return f"{digits}-{self.token()}"
