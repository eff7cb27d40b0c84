"""Gives answers to an attempt, and sees to it when one cannot be kept."""

from dataclasses import dataclass
from functools import partial

from textual.app import App

from simulator.engine.action import Action
from simulator.engine.transcript import Turn
from simulator.errors import AttemptMoved, CasewalkError, NotOffered
from simulator.practice.sheltered import sheltered
from simulator.practice.sitting import Sitting
from simulator.tui.question import Question
from simulator.tui.trouble import tried
from simulator.wording.resume import MOVED


@dataclass(frozen=True, slots=True)
class Moved:
    """Another window answered first; the attempt has been read again."""


class Keeper:
    """An attempt with what is done when its store fails. All of it must be awaited in a worker."""

    def __init__(self, app: App[int], sitting: Sitting) -> None:
        self._app = app
        self.sitting = sitting
        """The attempt; another one, in memory, once its store has failed and the learner said yes."""
        self.failed = False
        """Whether the store failed on the way, so that what was answered since is not kept."""

    async def give(self, action: Action) -> Turn | Moved | None:
        """
        Give an answer.

        Returns:
            What happened; `Moved` if another window was first; None if it could
            not be kept and the learner would rather leave.
        """
        try:
            return await self._give(action)
        except CasewalkError as error:
            question = Question("This attempt cannot go on", (str(error),), ("Leave",))
            await self._app.push_screen_wait(question)
            return None

    async def _give(self, action: Action) -> Turn | Moved | None:
        try:
            return await tried(
                self._app, lambda: self.sitting.answer(action), partial(self._in_memory, action)
            )
        except (AttemptMoved, NotOffered):
            return await self._catch_up()

    async def _catch_up(self) -> Moved | None:
        await self._app.push_screen_wait(Question("Another window", (MOVED,), ("Go on",)))
        return await tried(self._app, self._reload, self._shelter)

    def _reload(self) -> Moved:
        self.sitting.reload()
        return Moved()

    def _shelter(self) -> Moved:
        self.sitting, self.failed = sheltered(self.sitting), True
        return Moved()

    def _in_memory(self, action: Action) -> Turn:
        self._shelter()
        return self.sitting.answer(action)
