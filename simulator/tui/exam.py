"""A mock exam on a screen."""

from collections.abc import Callable, Coroutine, Iterable
from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Static

from simulator.content.bank import Bank
from simulator.practice.examining import ExamSitting
from simulator.study.confidence import CONFIDENCES
from simulator.study.exam import LETTERS, warning
from simulator.study.exam_telling import review_list, time_left
from simulator.tui.exam_keeper import ExamKeeper
from simulator.tui.exam_pages import (
    CLOSING,
    KEEP_SECONDS,
    LOOK_SECONDS,
    ROOMY,
    STAY,
    ExamPage,
    between_page,
    item_page,
    list_page,
    opening_page,
    whereabouts,
)
from simulator.tui.exam_result import TITLE, ExamResult
from simulator.tui.front import Front
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import joined, prose
from simulator.tui.question import Question
from simulator.tui.rows import Rows
from simulator.tui.study_help import exam_help


class ExamScreen(Screen[None]):
    """One exam in front of the learner. Dismissed after its results; every answer is kept."""

    DEFAULT_CSS = """
    ExamScreen { align-horizontal: center; }
    ExamScreen > * { max-width: 82; }
    ExamScreen Rows, ExamScreen #under { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(letter.lower(), f"letter({n})", show=False) for n, letter in enumerate("ABC")),
        Binding("right,n", "by(1)", "Next question", show=False),
        Binding("left,p", "by(-1)", "Question before", show=False),
        Binding("x", "strike", "Strike the option out, or take it back in", show=False),
        Binding("f", "flag", "Mark the question, or take the mark off", show=False),
        Binding("v", "list", "List of questions", show=False),
        Binding("t", "time", "Time left", show=False),
        Binding("e", "end", "End the block or the exam", show=False),
        Binding("question_mark,f1", "help", "Help", show=False),
        Binding("q,escape", "leave", "Leave", show=False),
    ]

    def __init__(
        self, bank: Bank, sitting: ExamSitting | Callable[[], ExamSitting], opening: Iterable[str]
    ) -> None:
        """
        Sit down before an exam.

        Args:
            bank: What principles are called.
            sitting: The exam; or what begins it, once the learner has read what it is like.
            opening: What is to be read before; nothing to go on at once.
        """
        super().__init__()
        self._bank = bank
        self._keeper = ExamKeeper(self.app, sitting)
        self._opening = tuple(opening)
        self._listing = self._busy = False
        self._roomy = True
        self._told = 0
        self._front = Front()
        self._text = Static(Leaf(()))
        self._under = Static(prose(""), id="under")
        self._mark = Static(prose(""))
        self._rows = Rows()

    @property
    def _sitting(self) -> ExamSitting | None:
        return self._keeper.sitting

    def compose(self) -> ComposeResult:
        """What one is in, the page, the keys."""
        yield Masthead(TITLE)
        yield Page(self._text, self._rows, self._under, self._mark)
        yield KeyLine()

    def on_mount(self) -> None:
        """Say what the exam is like, or go on with it."""
        self._rows.focus(scroll_visible=False)
        self.set_interval(LOOK_SECONDS, self._look_at_clock)
        self.set_interval(KEEP_SECONDS, self._keep_time)
        if self._opening:
            self._put(opening_page(self._opening))
        else:
            self._work(self._begin())

    def on_screen_resume(self) -> None:
        """Let go on what has waited for this screen."""
        self._front.resumed()

    def on_resize(self, event: Resize) -> None:
        """Give options air where there is room."""
        self._air()

    def _air(self) -> None:
        self._rows.air(1 if self._roomy and self.app.size.height >= ROOMY else 0)

    def _draw(self) -> None:
        """The exam as it stands."""
        sitting = self._sitting
        if sitting is None:
            return
        self._listing = False
        if sitting.exam.ended:
            self.app.switch_screen(ExamResult(sitting.exam, self._bank, kept=sitting.kept))
        elif sitting.exam.position is None:
            self._put(between_page(sitting))
        else:
            self._put(item_page(sitting, sitting.exam.position), at=self._rows.at)

    def _put(self, page: ExamPage, *, at: int = 0) -> None:
        self._roomy = page.roomy
        self._air()
        self._text.update(Leaf(page.blocks))
        self._under.update(joined(page.under))
        self._rows.show(page.rows, at=at)
        sitting, keys = self._sitting, (*page.keys, Key("?", "help"))
        self.query_one(KeyLine).show(keys, kept=sitting.kept if sitting else True)
        self.query_one(Masthead).say(whereabouts(sitting) if sitting else "")

    def _look_at_clock(self) -> None:
        sitting = self._sitting
        if sitting is None or sitting.exam.ended or self._busy:
            return
        now = sitting.left
        self.query_one(Masthead).say(whereabouts(sitting))
        if not now and sitting.exam.position is not None:
            self._act(lambda: None)
        elif warning(self._told, now) is not None:
            self._tell_time(now)
        self._told = now

    def _keep_time(self) -> None:
        sitting = self._sitting
        if sitting is not None and not sitting.exam.ended and not self._busy:
            self._act(sitting.tick, draw=False)

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Take what one stands on."""
        message.stop()
        at, sitting = message.at, self._sitting
        if self._busy:
            return
        if sitting is None:
            self._work(self._begin())
        elif self._listing:
            first = sitting.exam.open_items()[0]
            self._act(partial(sitting.go, first + at), home=True)
        elif sitting.exam.position is None:
            first = sitting.exam.open_items()[0]
            self.dismiss(None) if at else self._act(partial(sitting.go, first), home=True)
        else:
            self.action_letter(at)

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Say how sure the present answer is."""
        message.stop()
        number = self._open()
        if self._sitting is None or number is None or not 1 <= message.digit <= len(CONFIDENCES):
            return
        chosen = self._sitting.exam.answers.get(number)
        if chosen is not None:
            self._act(partial(self._sitting.choose, chosen, CONFIDENCES[message.digit - 1]))

    def _open(self) -> int | None:
        """The question in sight; None where none is."""
        sitting = self._sitting
        return None if sitting is None or self._listing else sitting.exam.position

    def action_letter(self, number: int) -> None:
        """Choose an option by its letter."""
        item = self._open()
        if self._sitting is not None and item is not None and number < len(LETTERS):
            option = self._sitting.exam.options(item)[number].id
            said = self._sitting.exam.confidences.get(item)
            same = self._sitting.exam.answers.get(item) == option
            self._rows.at = number
            self._act(partial(self._sitting.choose, option, said if same else None))

    def action_by(self, by: int) -> None:
        """Open the next question, or the one before; after the last one the list."""
        item = self._open()
        if self._sitting is None or item is None:
            return
        if item + by in self._sitting.exam.open_items():
            self._act(partial(self._sitting.go, item + by), home=True)
        elif by > 0:
            self.action_list()

    def action_strike(self) -> None:
        """Strike out the option one stands on, or take it back in."""
        item = self._open()
        if self._sitting is not None and item is not None:
            option = self._sitting.exam.options(item)[self._rows.at].id
            self._act(partial(self._sitting.strike, option))

    def action_flag(self) -> None:
        """Mark the question, or take the mark off."""
        if self._sitting is not None and self._open() is not None:
            self._act(self._sitting.flag)

    def action_list(self) -> None:
        """List the questions of the block, or go back to the question."""
        sitting = self._sitting
        if sitting is None or sitting.exam.position is None:
            return
        if self._listing:
            self._draw()
        else:
            self._listing = True
            here = sitting.exam.position - sitting.exam.open_items()[0]
            self._put(list_page(sitting), at=here)

    def action_time(self) -> None:
        """Say how much time is left."""
        if self._sitting is not None and not self._sitting.exam.ended:
            self._tell_time(self._sitting.left)

    def _tell_time(self, left: int) -> None:
        self._mark.update(prose(time_left(left), "bold $accent"))

    def action_end(self) -> None:
        """End the block or the exam, after a question."""
        if self._sitting is not None and self._sitting.exam.position is not None and not self._busy:
            self._work(self._end(self._sitting))

    def action_help(self) -> None:
        """Show what the keys do here."""
        self.app.push_screen(exam_help())

    def action_leave(self) -> None:
        """Leave, where the real exam lets one."""
        if self._listing:
            self._draw()
        elif self._sitting is not None and self._sitting.exam.position is not None:
            self.app.push_screen(Question("The clock runs", STAY, ("Go on",)))
        elif not self._busy:
            self.dismiss(None)

    async def _begin(self) -> None:
        sitting = await self._keeper.open()
        await self._front.of(self)
        self._busy = False
        if sitting is None:
            self.dismiss(None)
        else:
            self._told = sitting.left
            self._draw()

    async def _end(self, sitting: ExamSitting) -> None:
        last = sitting.exam.last_block
        asked = Question(CLOSING[last], tuple(review_list(sitting.exam)), ("Yes", "No, go on"))
        if await self.app.push_screen_wait(asked) == 0:
            await self._keeper.do(sitting.hand_in if last else sitting.close_block)
        await self._front.of(self)
        self._busy = False
        self._draw()

    def _act(self, act: Callable[[], None], *, home: bool = False, draw: bool = True) -> None:
        if not self._busy:
            self._work(self._acted(act, home=home, draw=draw))

    def _work(self, work: Coroutine[None, None, None]) -> None:
        self._busy = True
        self.run_worker(work, group="exam")

    async def _acted(self, act: Callable[[], None], *, home: bool, draw: bool) -> None:
        await self._keeper.do(act)
        await self._front.of(self)
        self._busy = False
        ended = self._sitting is not None and self._sitting.exam.ended is not None
        if not (draw or ended):
            return
        if home:
            self._rows.at = 0
            self._mark.update(prose(""))
            self.query_one(Page).top()
        self._draw()
