"""Today's questions on a screen: an answer, its principle, how sure, and only then the key."""

from collections.abc import Callable, Coroutine, Iterable
from enum import Enum, auto
from functools import partial
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.screen import Screen
from textual.widgets import Static

from simulator.practice.studying import Asked, Study
from simulator.study.confidence import CONFIDENCES
from simulator.study.event import CAUSES, Reviewed
from simulator.study.exam import LETTERS
from simulator.study.telling import (
    CAUSE_WORDS,
    CONFIDENCE_WORDS,
    HOW_SURE,
    WHICH_PRINCIPLE,
    WHY,
    closing,
    diary_lines,
    nothing_due,
    opening,
    origin,
)
from simulator.tui.front import Front
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf, heading
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import prose
from simulator.tui.reader import Reader
from simulator.tui.row import Row
from simulator.tui.rows import Rows
from simulator.tui.study_blocks import (
    judged_blocks,
    lines_blocks,
    numbered,
    option_rows,
    plot_blocks,
    question_blocks,
    said_block,
)
from simulator.tui.study_help import study_help
from simulator.tui.trouble import tried

TITLE = "Study"

ROOMY = 30
"""Rows of the window from which options stand apart and the situation stays in sight."""

_GO_ON = (Row(prose("Go on")),)
_OPEN = Row(prose("Leave it open"), "0")
_ALWAYS = (Key("r", "what recurs"), Key("?", "help"), Key("q", "leave"))

T = TypeVar("T")


class _Stage(Enum):
    OPENING = auto()
    ANSWER = auto()
    PRINCIPLE = auto()
    CONFIDENCE = auto()
    JUDGED = auto()
    CLOSING = auto()


class StudyScreen(Screen[None]):
    """A session of study. Dismissed when the learner leaves; every answer is kept by then."""

    DEFAULT_CSS = """
    StudyScreen { align-horizontal: center; }
    StudyScreen > * { max-width: 82; }
    StudyScreen Rows { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(letter.lower(), f"letter({n})", show=False) for n, letter in enumerate("ABC")),
        Binding("r", "diary", "What recurs in your answers", show=False),
        Binding("o", "leave_out", "Leave this question out", show=False),
        Binding("question_mark,f1", "help", "Help", show=False),
        Binding("q,escape", "leave", "Leave", show=False),
    ]

    def __init__(self, study: Study) -> None:
        """Sit down to study."""
        super().__init__()
        self._study = study
        self._stage = _Stage.OPENING
        self._asked: Asked | None = None
        self._option = 0
        self._principle = 0
        self._review = 0
        self._done, self._total = 0, study.remaining
        self._answered, self._right = 0, 0
        self._busy = False
        self._front = Front()
        self._text = Static(Leaf(()))
        self._rows = Rows()

    def compose(self) -> ComposeResult:
        """What is studied, the page, the keys."""
        yield Masthead(TITLE)
        yield Page(self._text, self._rows)
        yield KeyLine(kept=self._study.kept)

    def on_mount(self) -> None:
        """Say what there is today."""
        self._rows.focus(scroll_visible=False)
        today = self._study.agenda
        if not today.session:
            self._close(lines_blocks([nothing_due(today, self._study.now())]))
            return
        decisions = sum(one.origin == "case" for one in self._study.questions)
        lines = list(opening(today, self._study.bank, decisions))
        self._show([Block(prose(line)) for line in lines], _GO_ON, (Key("Enter", "begin"),))

    def on_screen_resume(self) -> None:
        """Let go on what has waited for this screen."""
        self._front.resumed()

    def on_resize(self, event: Resize) -> None:
        """Give options air where there is room."""
        self._rows.air(1 if event.size.height >= ROOMY else 0)

    def _ask(self) -> None:
        self._asked = self._study.ask()
        if self._asked is None:
            self._close(self._closing_blocks())
            return
        self._stage = _Stage.ANSWER
        self._done += 1
        where = f"{self._done} of {self._total} · {origin(self._asked.question)}"
        self.query_one(Masthead).say(where)
        blocks = question_blocks(self._asked.question)
        keys = (Key("A-C", "answer"), Key("o", "leave out"))
        self._show(blocks, option_rows(self._asked.answers), keys)

    def _ask_principle(self, asked: Asked, option: int) -> None:
        self._stage, self._option = _Stage.PRINCIPLE, option
        blocks = (*self._before(asked), Block(prose(WHICH_PRINCIPLE, "bold")))
        self._show(blocks, numbered(one.text for one in asked.principles), (Key("1-4", "choose"),))

    def _ask_confidence(self, asked: Asked, principle: int) -> None:
        self._stage, self._principle = _Stage.CONFIDENCE, principle
        named = said_block("You named", asked.principles[principle].text)
        blocks = (*self._before(asked), named, Block(prose(HOW_SURE, "bold")))
        words = (CONFIDENCE_WORDS[one] for one in CONFIDENCES)
        self._show(blocks, numbered(words), (Key("1-4", "choose"),))

    def _before(self, asked: Asked) -> tuple[Block, ...]:
        said = f"{LETTERS[self._option]}. {asked.answers[self._option].text}"
        blocks = question_blocks(asked.question)
        told = blocks if self.app.size.height >= ROOMY else blocks[-1:]
        return (*told, said_block("Your answer", said))

    def _judge(self, asked: Asked, seq: int) -> None:
        review = self._study.events[seq]
        assert isinstance(review, Reviewed)
        self._stage, self._review = _Stage.JUDGED, seq
        self._answered += 1
        self._right += review.right
        blocks = judged_blocks(asked, review, self._study.bank)
        if review.right:
            self._show(blocks, _GO_ON, (Key("Enter", "go on"),))
            return
        causes = (*numbered(CAUSE_WORDS[one] for one in CAUSES), _OPEN)
        self._show((*blocks, heading(WHY)), causes, (Key(f"1-{len(CAUSES)}, 0", "say why"),))

    def _closing_blocks(self) -> tuple[Block, ...]:
        found = self._study.diary
        lines = closing(self._answered, self._right, self._study.agenda, self._study.now())
        plot = plot_blocks(found.calibration) if found.calibration else ()
        recurs = (heading("What recurs"), *lines_blocks(diary_lines(found, self._study.bank)))
        return (*lines_blocks(lines), *recurs, *plot)

    def _close(self, blocks: tuple[Block, ...]) -> None:
        self._stage = _Stage.CLOSING
        more = (Row(prose("More questions"), "1"),) if self._study.agenda.session else ()
        self.query_one(Masthead).say("")
        self._show(blocks, (*more, Row(prose("Leave"), "0")), (Key("Enter", "choose"),))

    def _show(self, blocks: Iterable[Block], rows: tuple[Row, ...], keys: tuple[Key, ...]) -> None:
        self._text.update(Leaf(blocks))
        self._rows.show(rows)
        self.query_one(KeyLine).show((*keys, *_ALWAYS))
        self.query_one(Page).top()

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Take what one stands on."""
        message.stop()
        self._take(message.at)

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Take what has this digit; at a question, the options by number."""
        message.stop()
        keys = [row.key for row in self._rows.rows]
        if str(message.digit) in keys:
            at = keys.index(str(message.digit))
            if self._rows.in_sight(at):
                self._take(at)
            else:
                self._rows.at = at
        elif self._stage is _Stage.ANSWER and 1 <= message.digit <= len(keys):
            self._take(message.digit - 1)

    def action_letter(self, number: int) -> None:
        """Answer with a letter."""
        if self._stage is _Stage.ANSWER and number < len(self._rows.rows):
            self._take(number)

    def _take(self, at: int) -> None:
        if self._busy:
            return
        match self._stage, self._asked:
            case (_Stage.ANSWER, Asked() as asked):
                self._ask_principle(asked, at)
            case (_Stage.PRINCIPLE, Asked() as asked):
                self._ask_confidence(asked, at)
            case (_Stage.CONFIDENCE, Asked() as asked):
                self._working(partial(self._answer, asked, at))
            case (_Stage.JUDGED, _):
                self._working(partial(self._reflect, at))
            case (_Stage.CLOSING, _):
                self._again(at)
            case _:
                self._ask()

    def _working(self, work: Callable[[], Coroutine[None, None, None]]) -> None:
        self._busy = True
        self.run_worker(work(), group="answer")

    async def _answer(self, asked: Asked, sure: int) -> None:
        option, named = asked.answers[self._option].id, asked.principles[self._principle].id
        keep = partial(self._study.answer, asked, option, named=named, confidence=CONFIDENCES[sure])
        seq = await self._kept(keep)
        if seq is None:
            self.dismiss(None)
        else:
            self._judge(asked, seq)

    async def _reflect(self, at: int) -> None:
        review = self._study.events[self._review]
        assert isinstance(review, Reviewed)
        if not review.right and at < len(CAUSES):
            await self._kept(partial(self._study.reflect, self._review, CAUSES[at]))
        self._busy = False
        self._ask()

    async def _kept(self, keep: Callable[[], T]) -> T | None:
        try:
            found = await tried(self.app, keep)
            await self._front.of(self)
            return found
        finally:
            self._busy = False

    def _again(self, at: int) -> None:
        if self._rows.rows[at].key == "1":
            self._total, self._done = self._study.more(), 0
            self._ask()
        else:
            self.dismiss(None)

    def action_leave_out(self) -> None:
        """Ask another question instead; nothing is kept of this one."""
        if self._asked is not None and self._stage is _Stage.ANSWER:
            self._study.leave_out(self._asked)
            self._ask()

    def action_diary(self) -> None:
        """Show what recurs in the learner's answers."""
        found = self._study.diary
        plot = plot_blocks(found.calibration) if found.calibration else ()
        blocks = (*lines_blocks(diary_lines(found, self._study.bank)), *plot)
        self.app.push_screen(Reader("What recurs", TITLE, blocks, kept=self._study.kept))

    def action_help(self) -> None:
        """Show what the keys do here."""
        self.app.push_screen(study_help())

    def action_leave(self) -> None:
        """Leave; every answer is kept already."""
        if not self._busy:
            self.dismiss(None)
