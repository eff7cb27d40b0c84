"""Reception: lets learners in to the cases, at a desk where attempts are kept."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from textual.app import App

from simulator.errors import CasewalkError, StoreError
from simulator.tui.shelf import ShelfScreen
from simulator.tui.wish import Wish

if TYPE_CHECKING:
    from textual.screen import Screen

    from simulator.content.case import Case
    from simulator.engine.event import Mode
    from simulator.files.shelf import Shelf
    from simulator.practice.desk import Desk
    from simulator.practice.sitting import Sitting
    from simulator.store.protocol import Store
    from simulator.tui.briefing import Setup
    from simulator.tui.debrief.means import Means, Writer

CONTENT_FAILED = 3
"""Exit code when the cases cannot be read at all."""

STORE_FAILED = 4
"""Exit code when a learner leaves because the store cannot be used."""


class Reception:
    """
    Opens the shelf and the store, and goes from screen to screen.

    What is slow runs in threads, and what is not on the shelf is imported when
    it is first needed. The coroutines must be awaited in a worker of the app.
    """

    def __init__(
        self,
        app: App[int],
        shelf: "Future[Shelf]",
        store_opener: "Callable[[], Store]",
        wish: Wish,
        *,
        write: "Writer | None" = None,
    ) -> None:
        """
        Open up.

        Args:
            app: Where screens are shown.
            shelf: The cases, perhaps still being read.
            store_opener: Opens the place where attempts are kept.
            wish: What was asked for on the command line.
            write: Writes documents; None where nothing can be written.
        """
        self._app = app
        self._shelf = shelf
        self._store_opener = store_opener
        self._wish = wish
        self._write = write
        self._desk: Desk | None = None
        self._means: Means | None = None
        self._opened = asyncio.Event()

    @property
    def store(self) -> "Store | None":
        """Where attempts are kept, once it is open."""
        return self._desk.store if self._desk else None

    def _front(self) -> ShelfScreen:
        screen = self._app.screen_stack[0]
        assert isinstance(screen, ShelfScreen)
        return screen

    async def open(self) -> None:
        """Fill the shelf and open the store; leave if that cannot be done."""
        from simulator.tui.trouble import tried

        try:
            shelf = await asyncio.wrap_future(self._shelf)
        except CasewalkError as error:
            await self._say("The cases cannot be read", error)
            self._app.exit(return_code=CONTENT_FAILED)
            return
        self._front().fill(shelf.summaries)
        self._desk = await tried(self._app, self._sit_down, self._sit_down_in_memory)
        if self._desk is None:
            self._app.exit(return_code=STORE_FAILED)
            return
        self._opened.set()
        await self.look()

    async def go(self) -> None:
        """Go where the command line wished."""
        if self._desk is None:
            return
        if self._wish.errand is not None:
            await self._wish.errand(self._app, self._desk.store)
        elif self._wish.case is not None:
            await self.visit(self._wish.case, straight=not self._wish.fresh)
        elif self._wish.attempt is not None or self._wish.latest:
            await self._go_on(self._desk, self._wish.attempt)

    async def _go_on(self, desk: "Desk", name: str | None) -> None:
        """Open the attempt that is meant; where there is none, say what comes close, or stay."""
        from simulator.tui.trouble import tried

        attempts = await tried(self._app, desk.store.attempts) or ()
        named = next((one for one in attempts if one.id == name), None)
        unfinished = (one for one in attempts if one.ended is None)
        meant = named or next((one for one in unfinished if name in (None, one.scenario)), None)
        if meant is not None:
            await self.resume(meant.id)
        elif name is not None:
            await self.visit(name)

    def _sit_down(self) -> "Desk":
        from simulator.practice.desk import Desk

        return Desk(self._store_opener())

    def _sit_down_in_memory(self) -> "Desk":
        from simulator.practice.desk import Desk
        from simulator.store.memory import MemoryStore

        return Desk(MemoryStore())

    async def setting(self, name: str) -> str | None:
        """What the store remembers under this name; None if it is nothing, or not open."""
        from simulator.tui.trouble import tried

        return (
            await tried(self._app, partial(self._desk.store.setting, name)) if self._desk else None
        )

    async def look(self) -> None:
        """See where attempts stand, and say so on the shelf; never asks, as it happens unasked."""
        if self._desk is None:
            return
        try:
            attempts = await asyncio.to_thread(self._desk.store.attempts)
        except StoreError as error:
            self._front().tell_trouble(str(error))
        else:
            self._front().tell(attempts, kept=self._desk.store.kept)
            await self._look_at_questions(self._desk.store)

    async def _look_at_questions(self, store: "Store") -> None:
        if self._wish.study is not None:
            from simulator.tui.study_errand import today

            self._front().tell_today(await asyncio.to_thread(today, self._wish.study, store))

    async def study(self) -> None:
        """Ask today's exam questions."""
        from simulator.tui.study_errand import study_errand

        await self._opened.wait()
        if self._desk is not None and self._wish.study is not None:
            await study_errand(self._app, self._desk.store, opened=self._wish.study)

    async def visit(self, name: str, *, straight: bool = False) -> None:
        """
        Show the briefing of a case, as soon as the store is open.

        Args:
            name: The case.
            straight: Go to an attempt that is not finished instead, if there is one.
        """
        from simulator.tui.briefing import BriefingScreen, Setup
        from simulator.tui.trouble import tried

        await self._opened.wait()
        assert self._desk is not None
        try:
            case = await asyncio.to_thread(self._shelf.result().case, name)
        except CasewalkError as error:
            await self._say("This case cannot be opened", error)
            return
        unfinished = await tried(self._app, partial(self._desk.unfinished, name))
        if straight and unfinished is not None:
            await self.resume(unfinished.id)
            return
        mode: Mode = "assessed" if self._wish.mode == "assessed" else "coach"
        setup = Setup(mode, self._wish.avoid if name == self._wish.case else ())
        kept = self._desk.store.kept
        anew = self._wish.fresh and name == self._wish.case
        standing = None if anew else unfinished
        await self._app.push_screen(BriefingScreen(case, setup, standing, kept=kept))

    async def past(self, case: str, title: str) -> None:
        """Show all attempts at a case."""
        from simulator.tui.attempts import Attempts

        await self._opened.wait()
        assert self._desk is not None
        page = Attempts(case, title, self._desk, self._at_hand().debriefer)
        await self._app.push_screen(page)

    async def start(self, case: "Case", setup: "Setup") -> None:
        """Begin an attempt."""
        await self._opened.wait()
        assert self._desk is not None
        begin = partial(self._desk.begin, case, setup.mode, avoid=setup.avoid)
        instead = partial(self._start_in_memory, case, setup)
        try:
            await self._sit(begin, instead, resumed=False)
        except CasewalkError as error:
            await self._say("This case cannot be begun", error)

    def _start_in_memory(self, case: "Case", setup: "Setup") -> "Sitting":
        return self._sit_down_in_memory().begin(case, setup.mode, avoid=setup.avoid)

    async def resume(self, attempt: str) -> None:
        """Continue an attempt; of one that has ended the debrief is opened."""
        await self._opened.wait()
        assert self._desk is not None
        resume = partial(self._desk.resume, attempt)
        try:
            await self._sit(resume, None, resumed=True)
        except CasewalkError as error:
            await self._say("This attempt cannot be continued", error)

    async def _sit(
        self,
        work: "Callable[[], Sitting]",
        instead: "Callable[[], Sitting] | None",
        *,
        resumed: bool,
    ) -> None:
        from simulator.tui.attempts import Attempts
        from simulator.tui.scene import Scene
        from simulator.tui.trouble import tried

        sitting = await tried(self._app, work, instead)
        if sitting is None:
            return
        screen: Screen[None]
        if resumed and sitting.ended:
            from simulator.tui.debrief.board import Board

            screen = Board(sitting, self._at_hand())
        else:
            screen = Scene(sitting, self._at_hand(), resumed=resumed)
        if isinstance(self._app.screen, ShelfScreen | Attempts):
            await self._app.push_screen(screen)
        else:
            await self._app.switch_screen(screen)

    def _at_hand(self) -> "Means":
        """What debriefs are made with, the same for all of them."""
        from simulator.practice.debriefing import Debriefer
        from simulator.tui.debrief.means import Means

        assert self._desk is not None
        if self._means is None:
            self._means = Means(Debriefer(self._desk), self._write)
        return self._means

    async def _say(self, title: str, error: CasewalkError) -> None:
        from simulator.tui.question import Question

        await self._app.push_screen_wait(Question(title, (str(error),), ("Go on",)))
