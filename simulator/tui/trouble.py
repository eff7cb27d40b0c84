"""When attempts cannot be kept or read: say so, and ask what to do."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from textual.app import App

from simulator.errors import StoreError
from simulator.tui.question import Question
from simulator.wording.resume import MEMORY_QUESTION

ResultT = TypeVar("ResultT")

_AGAIN = "Try again"
_LEAVE = "Leave"


async def tried(
    app: App[int], work: Callable[[], ResultT], instead: Callable[[], ResultT] | None = None
) -> ResultT | None:
    """
    Work with a store in a thread; where it fails, ask what to do.

    Args:
        app: Where to ask. Must be called from a worker.
        work: Tried, and tried again as often as the learner wants.
        instead: The same without a disk, after an explicit yes; None where that makes no sense.

    Returns:
        What either returned; None if the learner would rather leave.
    """
    answers = (_AGAIN, *((_in_memory(),) if instead else ()), _LEAVE)
    while True:
        try:
            return await asyncio.to_thread(work)
        except StoreError as error:
            number = await app.push_screen_wait(_question(error, answers))
        answer = answers[number]
        if answer == _LEAVE:
            return None
        if answer != _AGAIN and instead is not None:
            work = instead


def _question(error: StoreError, answers: tuple[str, ...]) -> Question:
    sentences = (str(error), "Nothing that was kept is changed by this.")
    return Question("Answers cannot be kept just now", sentences, answers)


def _in_memory() -> str:
    question = MEMORY_QUESTION.removesuffix("?")
    return f"Yes, {question[0].lower()}{question[1:]}"
