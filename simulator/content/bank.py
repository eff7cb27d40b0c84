"""The item bank: principles, the vignettes that test them, and the blueprints of exams."""

from dataclasses import dataclass

from simulator.content.blueprint import Blueprint
from simulator.content.principle import AreaName, Principle
from simulator.content.vignette import Vignette


@dataclass(frozen=True, slots=True)
class Bank:
    """Everything that study and exam run on, read without errors."""

    principles: tuple[Principle, ...]
    """The principles, in the order of their file."""
    vignettes: tuple[Vignette, ...]
    """The vignettes, by file and in the order of writing; each names a principle of the bank."""
    blueprints: tuple[Blueprint, ...]
    """The blueprints, the oldest first; at least one."""

    def principle(self, name: str) -> Principle | None:
        """The principle of this name, if the bank has it."""
        return next((one for one in self.principles if one.id == name), None)

    def vignette(self, name: str) -> Vignette | None:
        """The vignette of this name, if the bank has it."""
        return next((one for one in self.vignettes if one.id == name), None)

    def area_of(self, vignette: Vignette) -> AreaName:
        """The content area of a vignette, which is that of its principle."""
        return next(one.area for one in self.principles if one.id == vignette.principle)

    def in_force(self, day: str) -> Blueprint:
        """
        The blueprint that holds on a day; before the first of them, the first.

        Args:
            day: Year-month-day.
        """
        begun = [one for one in self.blueprints if one.valid_from <= day]
        return begun[-1] if begun else self.blueprints[0]
