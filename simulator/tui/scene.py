"""Walking a case: a scene, an answer, what came back, what it showed, and on."""

from enum import Enum, auto
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.events import Resize
from textual.widgets import Static

from simulator.engine.action import Action
from simulator.engine.offer import Over
from simulator.engine.transcript import Turn
from simulator.errors import CasewalkError
from simulator.practice.sitting import Sitting
from simulator.tui.answering import Answering
from simulator.tui.coaching import feedback_blocks
from simulator.tui.debrief.means import Means
from simulator.tui.drafts import Move, draft
from simulator.tui.drafts.choosing import reading
from simulator.tui.front import Front
from simulator.tui.keeper import Keeper, Moved
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import prose
from simulator.tui.question import Question
from simulator.tui.sidebar import Sidebar
from simulator.tui.story import air_block, answer_blocks, asked_block, reply_blocks, scene_blocks
from simulator.tui.trouble import tried
from simulator.wording.resume import KEPT_BEFORE

ROOMY = 34
"""Rows of the window from which options stand apart by a blank row."""

WIDE = 110
"""Columns of the window from which the case file stands beside the scene."""

_PAPERS = (Key("c", "case file"), Key("b", "briefing"), Key("t", "transcript"))
_ALWAYS = (Key("?", "help"), Key("q", "save and leave"))


class _Stage(Enum):
    MEET = auto()
    REPLY = auto()
    COACH = auto()


class Scene(Answering):
    """One attempt in front of the learner. Dismissed when they leave; all of it is kept by then."""

    DEFAULT_CSS = """
    Scene { align-horizontal: center; }
    Scene.-wide > * { max-width: 126; }
    Scene > Horizontal { height: 1fr; align-horizontal: center; }
    Scene.-wide Sidebar { display: block; }
    Scene Page { max-width: 82; padding: 0 3 0 4; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("c", "case_file", "Case file", show=False),
        Binding("b", "briefing", "Briefing", show=False),
        Binding("t", "transcript", "Transcript", show=False),
        Binding("q", "leave", "Save and leave", show=False),
    ]

    def __init__(self, sitting: Sitting, means: Means, *, resumed: bool = False) -> None:
        """
        Sit down before an attempt.

        Args:
            sitting: The attempt.
            means: What its debrief will be made with.
            resumed: Whether it was begun another time: then what came last is told again.
        """
        super().__init__()
        self.HORIZONTAL_BREAKPOINTS = [(0, "-narrow"), (WIDE, "-wide")]
        self._keeper = Keeper(self.app, sitting)
        self._means = means
        self._resumed = resumed
        self._stage = _Stage.MEET
        self._turn: Turn | None = None
        self._busy = False
        self._front = Front()
        self._text = Static(Leaf(()))
        self._page = Page(self._text, self._rows)

    @property
    def sitting(self) -> Sitting:
        """The attempt."""
        return self._keeper.sitting

    def compose(self) -> ComposeResult:
        """The phases, the page with the case file beside it, the keys."""
        view = self.sitting.view
        yield Masthead(self.sitting.case.scenario.title, phase=view.phase)
        with Horizontal():
            yield self._page
            yield Sidebar()
        yield KeyLine(kept=self.sitting.kept)

    def on_mount(self) -> None:
        """Show where the attempt stands."""
        self._rows.focus(scroll_visible=False)
        last = self.sitting.last
        if self._resumed and last is not None and not self.sitting.ended:
            self._show_reply(last, again=True)
        else:
            self._show_scene()

    def on_screen_resume(self) -> None:
        """Let go on what has waited for this screen."""
        self._front.resumed()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Nothing opens or closes while an answer is on its way; part of Textual's `Screen`."""
        return not (self._busy and action in ("case_file", "briefing", "transcript", "leave"))

    def on_resize(self, event: Resize) -> None:
        """Give options air where there is room."""
        self._rows.air(1 if event.size.height >= ROOMY else 0)

    def _show_scene(self) -> None:
        sitting, view = self.sitting, self.sitting.view
        self._stage = _Stage.MEET
        seen = self._turn is not None and self._turn.before.scene == view.scene.id
        self._draft = draft(sitting.case.scenario, view.offer)
        blocks = scene_blocks(sitting, view, seen=seen)
        self.query_one(Masthead).show(phase=view.phase)
        self._show((*blocks, *asked_block(self._draft.prompt, view.offer)))

    def _show_reply(self, turn: Turn, *, again: bool = False) -> None:
        self._stage, self._turn, self._draft = _Stage.REPLY, turn, reading()
        before = (Block(prose("Where you left off", "$quiet")),) if again else ()
        self._show((*before, *answer_blocks(self.sitting, turn), *reply_blocks(self.sitting, turn)))

    def _show_coach(self, turn: Turn) -> None:
        feedback = self.sitting.feedback(turn) if self.sitting.coached else None
        if feedback is None:
            self._show_scene()
            return
        self._stage, self._turn, self._draft = _Stage.COACH, turn, reading()
        called = self.sitting.case.scenario.client.called
        heard = (*answer_blocks(self.sitting, turn), *reply_blocks(self.sitting, turn))
        self._show((*heard, *feedback_blocks(feedback, called)), home=False)

    def _show(self, blocks: tuple[Block, ...], *, home: bool = True) -> None:
        """Put this on the page, with what may be answered under it."""
        self._text.update(Leaf((*blocks, *air_block(self._draft))))
        self._rows.show(self._draft.rows())
        self.query_one(Sidebar).show(self.sitting.course, self.sitting.transcript.state)
        self._show_keys()
        if home:
            self._page.top()

    def _show_keys(self) -> None:
        keys = (*self._draft.keys(), *_PAPERS, *_ALWAYS)
        self.query_one(KeyLine).show(keys, kept=self.sitting.kept)

    def _move(self, move: Move) -> None:
        if self._busy:
            return
        if move.action is None:
            self._redraw(move)
        elif self._stage is _Stage.REPLY and self._turn is not None:
            self._show_coach(self._turn)
        elif self._stage is _Stage.COACH:
            self._show_scene()
        elif isinstance(self.sitting.view.offer, Over):
            self._busy = True
            self.run_worker(self._finish(), group="answer")
        else:
            self._busy = True
            self.run_worker(self._answer(move.action), group="answer")

    def _redraw(self, move: Move) -> None:
        if move.draft != self._draft:
            self._draft = move.draft
            self._rows.show(self._draft.rows(), at=move.at)
            self._show_keys()
        self._rows.at = move.at

    async def _answer(self, action: Action) -> None:
        try:
            given = await self._keeper.give(action)
            await self._front.of(self)
        finally:
            self._busy = False
        match given:
            case None:
                self.dismiss(None)
            case Moved():
                self._turn = None
                self._show_scene()
            case turn if reply_blocks(self.sitting, turn):
                self._show_reply(turn)
            case turn:
                self._show_coach(turn)

    async def _finish(self) -> None:
        from simulator.tui.debrief.board import Board

        try:
            record = await tried(self.app, lambda: self.sitting.record)
            await self._front.of(self)
            again = record is not None and record.parent is not None
            board = Board(self.sitting, self._means, "tell" if again else "ask")
            self.app.switch_screen(board)
        except CasewalkError as error:
            question = Question("This attempt cannot be read", (str(error),), ("Leave",))
            await self.app.push_screen_wait(question)
            self.dismiss(None)
        finally:
            self._busy = False

    def action_case_file(self) -> None:
        """Open the case file."""
        from simulator.tui.casefile import case_file_reader

        self.app.push_screen(case_file_reader(self.sitting))

    def action_briefing(self) -> None:
        """Read the briefing again."""
        from simulator.tui.briefing import briefing_reader

        self.app.push_screen(briefing_reader(self.sitting))

    def action_transcript(self) -> None:
        """Read everything so far."""
        from simulator.tui.transcript import transcript_reader

        self.app.push_screen(transcript_reader(self.sitting))

    def action_leave(self) -> None:
        """Leave; every answer is kept, or the learner is asked first."""
        if not self._keeper.failed:
            self.dismiss(None)
            return
        question = Question("Leave?", (KEPT_BEFORE,), ("Leave", "Stay"))
        self.app.push_screen(question, self._left)

    def _left(self, answer: int | None) -> None:
        if answer == 0:
            self.dismiss(None)
