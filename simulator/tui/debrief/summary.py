"""The summary: one thing to keep and one to change, in the learner's words, and a document to take along."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from simulator.store.words import WordsKind
from simulator.tui.debrief.steps import steps_line, steps_word
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import joined, prose
from simulator.tui.row import Row
from simulator.tui.rows import Rows
from simulator.wording.debrief import ANALYSIS, CHANGE, KEEP, SUMMARY

if TYPE_CHECKING:
    from simulator.tui.debrief.looking import Looking

_ASKED: tuple[tuple[WordsKind, str], ...] = (("keep", KEEP), ("change", CHANGE))
_NOTHING = "nothing written yet"


class Summary(Screen[None]):
    """What a learner takes along."""

    DEFAULT_CSS = """
    Summary { align-horizontal: center; }
    Summary > * { max-width: 82; }
    Summary Rows { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w", "paper", "Write a document", show=False),
        Binding("escape,q", "back", "Back", show=False),
    ]

    def __init__(self, looking: "Looking") -> None:
        """Sum up an attempt that is looked back on."""
        super().__init__()
        self._looking = looking

    def compose(self) -> ComposeResult:
        """What it is for, the two things, what can be written, the keys."""
        title = self._looking.sitting.case.scenario.title
        yield Masthead(title, word=steps_word(SUMMARY), steps=steps_line(SUMMARY))
        leaf = Leaf((Block(prose(SUMMARY.about, "$quiet")),))
        yield Page(Static(leaf), Rows(self._rows(), gap=1))
        yield KeyLine(self._keys(), kept=self._looking.sitting.kept)

    def on_mount(self) -> None:
        """Stand on the first thing."""
        self.query_one(Rows).focus(scroll_visible=False)

    def _rows(self) -> tuple[Row, ...]:
        asked = (self._row(kind, title) for kind, title in _ASKED)
        paper = Row(
            prose("Write a document", "bold"), aside="the debrief, a process recording, a run file"
        )
        return (*asked, *((paper,) if self._looking.means.write else ()))

    def _row(self, kind: WordsKind, title: str) -> Row:
        words = self._looking.written(kind)
        text = words.text if words and words.text else ""
        stands = ("● shared" if words and words.shared else "○ private") if text else _NOTHING
        told = joined(prose(title, "$quiet"), prose(f"\n{text}")) if text else prose(title, "bold")
        return Row(told, aside=stands)

    def _keys(self) -> tuple[Key, ...]:
        write = (Key("w", "write a document"),) if self._looking.means.write else ()
        return (
            Key("Enter", "write"),
            Key("↑↓", "go"),
            *write,
            Key("1 2 3", "other steps"),
            Key("Esc", "back"),
            Key("?", "help"),
        )

    def _show(self, at: int) -> None:
        rows = self.query_one(Rows)
        rows.show(self._rows(), at=at)

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Write what the row asks for."""
        message.stop()
        if message.at < len(_ASKED):
            self._jot(message.at)
        else:
            self.action_paper()

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Go to another step; the board is what lies under this one."""
        message.stop()
        if message.digit == ANALYSIS.number:
            self.dismiss(None)
        elif message.digit != SUMMARY.number:
            self._looking.go(message.digit)

    def _jot(self, at: int) -> None:
        self._looking.jot(_ASKED[at][0], then=lambda: self._show(at + 1))

    def action_paper(self) -> None:
        """Write a document."""
        self._looking.write()

    def action_back(self) -> None:
        """Go back to the board."""
        self.dismiss(None)
