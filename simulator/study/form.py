"""Putting a mock exam together: which questions, in which order, which of them count."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from typing import Literal

from simulator.content.blueprint import Blueprint, Category
from simulator.content.principle import AREAS, AreaName
from simulator.study.question import Question

FormName = Literal["full", "half", "20"]
"""A form as long as the exam, half as long, or of twenty questions."""

TWENTY = 20

SECONDS = 60


@dataclass(frozen=True, slots=True)
class Plan:
    """How large a form is, and how long it may take."""

    name: FormName
    """Which form."""
    items: int
    """Questions in all."""
    unscored: int
    """How many of them do not count."""
    seconds: int
    """How long it may take."""
    blocks: int
    """Blocks, between which one may pause."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A question on a form, as it was worded when the exam began."""

    question: Question
    """The question."""
    scored: bool
    """Whether it counts."""
    block: int
    """The block it stands in, from 0."""


@dataclass(frozen=True, slots=True)
class Shortage:
    """The bank is too small for the form."""

    area: AreaName
    """The area that has too few questions."""
    needed: int
    """How many the form needs."""
    there: int
    """How many there are."""


def plan(blueprint: Blueprint, name: FormName) -> Plan:
    """
    How large a form is.

    Shorter forms keep the exam's pace, its share of unscored questions and one block. Rounded to whole
    questions and minutes, halves up.
    """
    items = {"full": blueprint.items, "half": blueprint.items // 2, "20": TWENTY}[name]
    share = Fraction(items, blueprint.items)
    return Plan(
        name=name,
        items=items,
        unscored=_rounded(blueprint.unscored * share),
        seconds=_rounded(blueprint.minutes * share) * SECONDS,
        blocks=blueprint.blocks if name == "full" else 1,
    )


def assemble(
    questions: Sequence[Question],
    blueprint: Blueprint,
    plan: Plan,
    *,
    category: Category,
    seed: int,
) -> tuple[Item, ...] | Shortage:
    """
    The questions of a form, none twice, the same for the same seed and bank.

    Each area gets its quota, and within it each principle a question before any gets a second.

    Args:
        questions: The bank's; decisions of cases are left out.
        blueprint: What the exam is made of.
        plan: How large the form is.
        category: Whose weights count.
        seed: Decides which questions, in what order, and which count.
    """
    asked = [one for one in questions if one.origin == "vignette"]
    quotas = blueprint.quotas(plan.items, category)
    there = Counter(one.area for one in asked)
    for area in AREAS:
        if there[area] < quotas[area]:
            return Shortage(area, quotas[area], there[area])
    chosen = [
        one
        for area in AREAS
        for one in _spread([each for each in asked if each.area == area], seed)[: quotas[area]]
    ]
    unscored = _unscored(chosen, blueprint.quotas(plan.unscored, category), seed)
    ordered = sorted(chosen, key=lambda one: _rank(seed, "place", one.id))
    return tuple(
        Item(
            question=one,
            scored=one.id not in unscored,
            block=number * plan.blocks // len(ordered),
        )
        for number, one in enumerate(ordered)
    )


def _spread(questions: Iterable[Question], seed: int) -> list[Question]:
    """In an order that takes one question of each principle before a second of any."""
    turns: Counter[str] = Counter()
    placed: list[tuple[int, bytes, Question]] = []
    for one in sorted(questions, key=lambda each: _rank(seed, "choice", each.id)):
        placed.append((turns[one.principle], _rank(seed, "choice", one.id), one))
        turns[one.principle] += 1
    return [one for _, _, one in sorted(placed, key=lambda each: each[:2])]


def _unscored(chosen: Iterable[Question], quotas: dict[AreaName, int], seed: int) -> set[str]:
    found: set[str] = set()
    left = dict(quotas)
    for one in sorted(chosen, key=lambda each: _rank(seed, "unscored", each.id)):
        if left[one.area] > 0:
            left[one.area] -= 1
            found.add(one.id)
    return found


def _rank(seed: int, purpose: str, name: str) -> bytes:
    # SHA-256 as the shuffle: the same on every machine and in every version of Python.
    return sha256(f"{seed}/{purpose}/{name}".encode()).digest()


def _rounded(number: Fraction) -> int:
    return int(number + Fraction(1, 2))
