"""The drill: the dearest moments of an attempt, answered once more. Nothing of it is kept."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.widgets import Static

from simulator.engine.action import Action
from simulator.errors import NotOffered
from simulator.practice.drill import Drill, Tried
from simulator.practice.sitting import Sitting
from simulator.scoring.moment import Moment
from simulator.tui.answering import Answering
from simulator.tui.coaching import feedback_blocks
from simulator.tui.drafts import Move, draft
from simulator.tui.drafts.choosing import reading
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import prose
from simulator.tui.story import air_block, answer_blocks, asked_block, reply_blocks, scene_blocks
from simulator.wording.debrief_drill import COUNTS_NOT, OVER, drill_head, drill_result

_ALWAYS = (Key("Esc", "leave the drill"), Key("?", "help"))


class Drilling(Answering):
    """A drill in front of the learner."""

    DEFAULT_CSS = """
    Drilling { align-horizontal: center; }
    Drilling > * { max-width: 82; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "again", "Answer once more", show=False),
        Binding("escape,q", "leave", "Leave the drill", show=False),
    ]

    def __init__(self, sitting: Sitting, drill: Drill) -> None:
        """
        Begin a drill.

        Args:
            sitting: The attempt whose moments these are.
            drill: At its first moment, of which there is one at least.
        """
        super().__init__()
        self._sitting = sitting
        self._drill = drill
        self._tried: Tried | None = None
        self._text = Static(Leaf(()))

    def compose(self) -> ComposeResult:
        """What this is, the page, the keys."""
        yield Masthead("Drill: learn from my moments", word=self._sitting.case.scenario.title)
        yield Page(self._text, self._rows)
        yield KeyLine(kept=self._sitting.kept)

    def on_mount(self) -> None:
        """Show the first moment."""
        self._rows.focus(scroll_visible=False)
        self._meet()

    def on_resize(self, event: Resize) -> None:
        """Give options air where there is room."""
        from simulator.tui.scene import ROOMY

        self._rows.air(1 if event.size.height >= ROOMY else 0)

    def _meet(self) -> None:
        """Show the moment as it stood, or that it was the last."""
        self._tried = None
        moment = self._drill.here
        if moment is None:
            self._draft = reading()
            self._show((Block(prose(OVER, "bold")),), ())
            return
        view = self._drill.view
        self._draft = draft(self._sitting.case.scenario, view.offer)
        self._show(
            (
                *self._head(moment),
                *scene_blocks(self._sitting, view, seen=False),
                *asked_block(self._draft.prompt, view.offer),
            ),
            (),
        )

    def _head(self, moment: Moment) -> tuple[Block, ...]:
        head = drill_head(moment, self._drill.number, len(self._drill.moments))
        first = (Block(prose(COUNTS_NOT, "$quiet"), above=0),) if self._drill.number == 1 else ()
        return (Block(prose(head, "bold $accent")), *first)

    def _tell(self, moment: Moment, tried: Tried) -> None:
        """Show what came of an answer."""
        self._tried, self._draft = tried, reading()
        called = self._sitting.case.scenario.client.called
        judged = feedback_blocks(tried.feedback, called) if tried.feedback else ()
        self._show(
            (
                *self._head(moment)[:1],
                Block(prose(drill_result(moment, tried.cost), "bold"), above=0),
                *answer_blocks(self._sitting, tried.turn),
                *reply_blocks(self._sitting, tried.turn),
                *judged,
            ),
            (Key("a", "answer once more"),),
        )

    def _show(self, blocks: tuple[Block, ...], keys: tuple[Key, ...]) -> None:
        self._text.update(Leaf((*blocks, *air_block(self._draft))))
        self._rows.show(self._draft.rows())
        self._show_keys(keys)
        self.query_one(Page).top()

    def _show_keys(self, keys: tuple[Key, ...] = ()) -> None:
        self.query_one(KeyLine).show((*self._draft.keys(), *keys, *_ALWAYS))

    def _move(self, move: Move) -> None:
        moment = self._drill.here
        if move.action is None:
            if move.draft != self._draft:
                self._draft = move.draft
                self._rows.show(self._draft.rows(), at=move.at)
                self._show_keys()
            self._rows.at = move.at
        elif moment is None:
            self.dismiss(None)
        elif self._tried is not None:
            self._drill.next()
            self._meet()
        else:
            self._answer(moment, move.action)

    def _answer(self, moment: Moment, action: Action) -> None:
        try:
            tried = self._drill.answer(action)
        except NotOffered:
            return
        self._tell(moment, tried)

    def action_again(self) -> None:
        """Answer the same moment once more."""
        if self._tried is not None:
            self._meet()

    def action_leave(self) -> None:
        """Go back to the board."""
        self.dismiss(None)
