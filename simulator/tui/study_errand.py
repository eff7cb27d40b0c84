"""From the command line straight to study or to an exam."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from textual.app import App

from simulator.content.bank import Bank
from simulator.errors import CasewalkError
from simulator.practice.examining import ExamSitting
from simulator.practice.studying import Study
from simulator.store.protocol import Store
from simulator.tui.question import Question
from simulator.tui.trouble import tried

T = TypeVar("T")

Opened = tuple[Bank, Callable[[], ExamSitting] | ExamSitting, tuple[str, ...]]
"""The bank, an exam or what begins it, and what is to be read before."""


async def study_errand(app: App[int], store: Store, *, opened: Callable[[Store], Study]) -> None:
    """
    Open today's questions; what keeps them from being opened is said, and the shelf is left.

    Args:
        app: Where to show them. Must be called from a worker.
        store: Where reviews are kept.
        opened: Reads the bank and sits down to study; may take a while.
    """
    from simulator.tui.study import StudyScreen

    sitting = await _tried(app, "Questions cannot be asked", partial(opened, store))
    if sitting is not None:
        await app.push_screen(StudyScreen(sitting))


def today(opened: Callable[[Store], Study], store: Store) -> str:
    """A line for the shelf about today's exam questions; nothing where none is due or new."""
    try:
        count = len(opened(store).agenda.session)
    except CasewalkError:
        return "The exam questions cannot be read; casewalk check says why."
    return f"Exam questions for today: {count}. Press s to study." if count else ""


async def exam_errand(
    app: App[int],
    store: Store,
    *,
    opened: Callable[[Store], Opened],
) -> None:
    """
    Open an exam: one that was begun before, or a new one after what it is like has been read.

    Args:
        app: Where to show it. Must be called from a worker.
        store: Where answers are kept.
        opened: Reads the bank and finds the exam; may take a while.
    """
    from simulator.tui.exam import ExamScreen

    found = await _tried(app, "No exam can be begun", partial(opened, store))
    if found is not None:
        await app.push_screen(ExamScreen(*found))


async def _tried(app: App[int], title: str, work: Callable[[], T]) -> T | None:
    try:
        return await tried(app, work)
    except CasewalkError as error:
        await app.push_screen_wait(Question(title, tuple(str(error).split("\n")), ("Go on",)))
        return None
