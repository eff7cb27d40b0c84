"""Attempts at a small case that have ended, for screens that look back on them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count

from simulator.content.case import Case
from simulator.engine.action import Action, AskAbout, Pick
from simulator.practice.desk import Desk
from simulator.practice.moment import Moment
from simulator.practice.sitting import Sitting
from simulator.tui.debrief.means import Writer
from simulator.tui.wish import Wish
from tests.builders import SMALL_WALK, small_case
from tests.tui.walking import KeptStore, Walk, walking

BEST: tuple[Action, ...] = (Pick("listen"), AskAbout("rent"), AskAbout("night"), Pick("stay"))
"""The strongest walk through the small case."""


def clock() -> Moment:
    """Each reading is a minute later, and each seed and name a new one."""
    numbers = count()
    return Moment(
        now=lambda: f"2026-09-01T10:{next(numbers):02}:00+00:00",
        seed=lambda: next(numbers),
        token=lambda: f"{next(numbers):04}",
    )


def ended(
    store: KeptStore, *walks: tuple[Action, ...], case: Case | None = None
) -> tuple[Sitting, ...]:
    """Attempts that have ended, in the order of the walks."""
    desk = Desk(store, clock())
    sittings = []
    for walk in walks:
        sitting = desk.begin(case or small_case(), "coach")
        for action in walk:
            sitting.answer(action)
        sittings.append(sitting)
    return tuple(sittings)


@asynccontextmanager
async def debriefing(
    walk: tuple[Action, ...] = SMALL_WALK,
    *,
    size: tuple[int, int] = (80, 24),
    store: KeptStore | None = None,
    case: Case | None = None,
    theme: str | None = None,
    write: Writer | None = None,
) -> AsyncIterator[Walk]:
    """The board of an attempt that has ended."""
    kept = store or KeptStore()
    played = case or small_case()
    (sitting,) = ended(kept, walk, case=played)
    wish = Wish(attempt=sitting.name, theme=theme)
    async with walking(played, size=size, store=kept, wish=wish, write=write) as walked:
        yield walked
