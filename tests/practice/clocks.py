"""A clock on the wall and a steady one, both set by hand."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from simulator.practice.moment import Moment
from simulator.practice.watch import Watch


@dataclass
class Clocks:
    """Both clocks; time goes by only when a test says so."""

    wall: datetime = field(default_factory=lambda: datetime(2026, 11, 2, 8, tzinfo=UTC))
    steady: int = 0
    seeds: int = 0

    def go(self, seconds: float) -> None:
        """Time goes by on both."""
        self.wall += timedelta(seconds=seconds)
        self.steady += round(seconds * 1000)

    @property
    def moment(self) -> Moment:
        return Moment(
            now=lambda: self.wall.isoformat(timespec="seconds"),
            seed=lambda: 7,
            token=lambda: "abcd",
        )

    @property
    def watch(self) -> Watch:
        return Watch(lambda: self.steady)
