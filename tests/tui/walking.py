"""A learner at the screens: presses keys, and reads what stands there as rows of text."""

from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import Future
from contextlib import asynccontextmanager
from dataclasses import dataclass

from textual.pilot import Pilot
from textual.strip import Strip

from simulator.content.case import Case
from simulator.store.memory import MemoryStore
from simulator.store.protocol import Store
from simulator.tui.app import CasewalkApp
from simulator.tui.debrief.means import Writer
from simulator.tui.question import Question
from simulator.tui.wish import Wish
from tests.tui.cases import FakeShelf

STILL = 4
"""How often the same screen has to be seen before it counts as settled."""


class KeptStore(MemoryStore):
    """A store in memory that counts as kept, so that no notice stands on the screens."""

    kept = True


@dataclass
class Walk:
    """What a learner does and sees."""

    app: CasewalkApp
    pilot: Pilot[int]

    async def press(self, *keys: str) -> str:
        """Press keys one after the other, each after the last has been answered to; what stands there then."""
        for key in keys:
            self.app.simulate_key(key)
            await self.settle()
        return self.text

    async def settle(self) -> None:
        """Wait until nothing is going on but a question, and nothing changes any more."""
        same, before = 0, ""
        while same < STILL and self.app.is_running:
            await self.pilot.pause(0.002)
            busy = any(worker.is_running for worker in self.app.workers)
            now = self.text
            waiting = busy and not isinstance(self.app.screen, Question)
            same = 0 if waiting or now != before else same + 1
            before = now

    @property
    def strips(self) -> Sequence[Strip]:
        """The rows of the screen with their styles."""
        return self.app.screen._compositor.render_strips()

    @property
    def rows(self) -> list[str]:
        """The rows of the screen as text, without blanks at their ends."""
        return [strip.text.rstrip() for strip in self.strips]

    @property
    def text(self) -> str:
        """The whole screen as text."""
        return "\n".join(self.rows)


@asynccontextmanager
async def walking(
    *cases: Case,
    size: tuple[int, int] = (80, 24),
    store: Store | None = None,
    opener: Callable[[], Store] | None = None,
    wish: Wish | None = None,
    settled: bool = True,
    write: Writer | None = None,
) -> AsyncIterator[Walk]:
    """The program with these cases on its shelf, in a window of this size; not waited for unless settled."""
    shelf: Future[FakeShelf] = Future()
    shelf.set_result(FakeShelf(*cases))
    kept = store or KeptStore()
    app = CasewalkApp(shelf, opener or (lambda: kept), wish, write)  # type: ignore[arg-type]
    async with app.run_test(size=size) as pilot:
        walk = Walk(app, pilot)
        if settled:
            await walk.settle()
        yield walk


async def begin(walk: Walk) -> str:
    """From the shelf to the first scene of the first case."""
    await walk.press("enter", "end")
    return await walk.press("enter")
