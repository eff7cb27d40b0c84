"""What every answer in the making can do."""

from dataclasses import dataclass
from typing import Protocol

from simulator.engine.action import Action
from simulator.tui.keyline import Key
from simulator.tui.row import Row

DIGITS = 9
"""The most that digits can tell apart, 0 being something else."""


class Draft(Protocol):
    """An answer in the making. Rows and places are counted from 0."""

    @property
    def prompt(self) -> str | None:
        """What there is to do, where a scene says so."""

    def rows(self) -> tuple[Row, ...]:
        """What is on the screen to choose or move."""

    def keys(self) -> tuple[Key, ...]:
        """The keys that work now."""

    def enter(self, at: int) -> "Move":
        """Enter is pressed on a row."""

    def digit(self, digit: int, at: int) -> "Move":
        """A digit is pressed, 0 to 9, while a row is stood on."""

    def space(self, at: int) -> "Move":
        """Space is pressed on a row."""

    def carry(self, at: int, by: int) -> "Move":
        """A row is to move up (-1) or down (1)."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a key did."""

    draft: Draft
    """The draft after it."""
    at: int
    """The row to stand on."""
    action: Action | None = None
    """The answer, once it is given."""
