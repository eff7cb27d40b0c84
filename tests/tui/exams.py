"""Study and exams at the screens, with clocks that are set by hand."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial

from simulator.content.bank import Bank
from simulator.practice.examining import ExamDesk, ExamSitting
from simulator.practice.studying import Study
from simulator.store.protocol import Store
from simulator.tui.study_errand import Opened, exam_errand, study_errand
from simulator.tui.wish import Wish
from tests.banks import full_bank
from tests.practice.clocks import Clocks
from tests.tui.cases import small
from tests.tui.walking import KeptStore, Walk, walking

BANK = full_bank(each=4, principles=2)


def opened(of: Bank) -> Callable[[Store], Study]:
    """Sits down to the questions of a bank."""
    clocks = Clocks()
    return lambda kept: Study(kept, of, moment=clocks.moment, watch=clocks.watch)


@asynccontextmanager
async def studying(
    of: Bank = BANK, store: Store | None = None, size: tuple[int, int] = (80, 40)
) -> AsyncIterator[Walk]:
    """The program with today's questions open."""
    wish = Wish(errand=partial(study_errand, opened=opened(of)), animate=False)
    async with walking(small(), store=store or KeptStore(), wish=wish, size=size) as walk:
        yield walk


@asynccontextmanager
async def examining(
    clocks: Clocks,
    store: Store | None = None,
    size: tuple[int, int] = (80, 40),
    name: str | None = None,
) -> AsyncIterator[Walk]:
    """The program before an exam, or with one that was begun."""

    def opened(kept: Store) -> Opened:
        desk = ExamDesk(kept, moment=clocks.moment, watch=clocks.watch)
        if name:
            sitting = desk.resume(name)
            return BANK, sitting, () if sitting.exam.ended else ("You go on.",)

        def begin() -> ExamSitting:
            sitting = desk.begin(BANK, "full", "masters")
            assert isinstance(sitting, ExamSitting)
            return sitting

        return BANK, begin, ("What the exam is like.",)

    wish = Wish(errand=partial(exam_errand, opened=opened), animate=False)
    async with walking(small(), store=store or KeptStore(), wish=wish, size=size) as walk:
        yield walk
