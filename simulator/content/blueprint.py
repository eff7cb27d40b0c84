"""A blueprint: the form of the licensing exam from a day on, as far as it is known.

Exams change, and what is published about them conflicts. So the form is dated
data with its sources and doubts, and a newer form is a new file.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from simulator.content.principle import AREAS, AreaName
from simulator.content.shape import AsMapping, Whole, item
from simulator.content.text import Day, Line, Name

Category = Literal["bachelors", "masters", "clinical"]
"""A category of the ASWB exam, by degree and practice."""

CATEGORIES: tuple[Category, ...] = ("bachelors", "masters", "clinical")
"""The categories."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlueprintArea:
    """A content area and how much of the exam it is."""

    __pydantic_config__ = item("area")

    id: AreaName
    """Which area."""
    title: Line
    """What it is called on screens."""
    weights: Annotated[tuple[tuple[Category, Annotated[int, Whole(1, 100)]], ...], AsMapping()]
    """Per cent of the questions in each category; those of one category add up to 100."""
    source: Line
    """Where the weights come from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something about the form that could not be confirmed."""

    __pydantic_config__ = item("doubt")

    id: Name
    """Its name."""
    text: Line
    """What is not confirmed, and what conflicts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """The form of the exam from a day on."""

    __pydantic_config__ = item("blueprint")

    id: Name
    """Its name, which is also that of its file."""
    title: Line
    """What it is called on screens."""
    valid_from: Day
    """The first day on which exams have this form."""
    items: Annotated[int, Whole(1, 500)]
    """Questions of a full form."""
    scored: Annotated[int, Whole(1, 500)]
    """How many of them count."""
    unscored: Annotated[int, Whole(0, 500)]
    """How many are being tried out and do not count; nobody is told which."""
    minutes: Annotated[int, Whole(1, 600)]
    """How long a full form may take, in minutes."""
    options: Annotated[int, Whole(2, 6)]
    """Options of a question."""
    blocks: Annotated[int, Whole(1, 10)] = 1
    """Blocks of a full form. One may pause between blocks and not go back to an earlier one."""
    areas: tuple[BlueprintArea, ...]
    """The content areas in the order of the outline."""
    source: Line
    """Where the form comes from."""
    unconfirmed: tuple[Doubt, ...] = ()
    """What could not be confirmed; learners are told before every exam."""

    def quotas(self, count: int, category: Category) -> dict[AreaName, int]:
        """
        How many of `count` questions are of each area.

        Source: largest remainders (Hamilton's method); of equal remainders the earlier area is served.
        """
        total = sum(self.weight(area, category) for area in AREAS)
        parts = {area: divmod(count * self.weight(area, category), total) for area in AREAS}
        given = {area: whole for area, (whole, _) in parts.items()}
        left = count - sum(given.values())
        for area in sorted(AREAS, key=lambda one: -parts[one][1])[:left]:
            given[area] += 1
        return given

    def weight(self, area: AreaName, category: Category) -> int:
        """Per cent of the questions that are of an area in a category."""
        return next(dict(each.weights)[category] for each in self.areas if each.id == area)
