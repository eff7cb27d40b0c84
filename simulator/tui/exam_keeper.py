"""Does things to an exam, and sees to it when they cannot be kept. To be awaited in a worker."""

from collections.abc import Callable

from textual.app import App

from simulator.errors import AttemptMoved, NotOffered
from simulator.practice.examining import ExamSitting
from simulator.tui.question import Question
from simulator.tui.trouble import tried

_MOVED = "This exam has moved on in another window; this is where it stands."


class ExamKeeper:
    """An exam that is to be opened, and then is."""

    def __init__(self, app: App[int], given: ExamSitting | Callable[[], ExamSitting]) -> None:
        """
        Of an exam.

        Args:
            app: Where to ask.
            given: The exam, or what begins it.
        """
        self._app = app
        self._given = given
        self.sitting: ExamSitting | None = None
        """The exam, once it is open."""

    async def open(self) -> ExamSitting | None:
        """Begin the exam or take it up; None if the learner would rather leave."""
        given = self._given
        if isinstance(given, ExamSitting):
            self.sitting = given
            await self.do(given.take_up)
        else:
            self.sitting = await tried(self._app, given)
        return self.sitting

    async def do(self, act: Callable[[], None]) -> None:
        """Do something in a thread; where another window was first, catch up with it instead."""
        sitting = self.sitting
        assert sitting is not None
        try:
            await tried(self._app, lambda: None if sitting.ended else act())
        except AttemptMoved:
            await self._app.push_screen_wait(Question("Another window", (_MOVED,), ("Go on",)))
            await tried(self._app, sitting.reload)
        except NotOffered:
            return  # what was pressed no longer fits what stands there; it is drawn again
