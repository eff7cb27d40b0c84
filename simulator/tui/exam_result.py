"""What a mock exam showed, on a screen, and its questions with their reasons."""

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from simulator.content.bank import Bank
from simulator.study.exam import Exam
from simulator.study.result import result
from simulator.tui.exam_blocks import look_blocks, look_rows, looked_at, result_blocks
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.reader import Reader
from simulator.tui.rows import Rows

TITLE = "Mock exam"


class ExamResult(Screen[None]):
    """The results of an exam that has ended."""

    DEFAULT_CSS = """
    ExamResult { align-horizontal: center; }
    ExamResult > * { max-width: 82; }
    ExamResult Rows { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("q,escape", "leave", "Leave", show=False)]

    def __init__(self, exam: Exam, bank: Bank, *, kept: bool) -> None:
        """Of an exam that has ended, with the bank that names its principles."""
        super().__init__()
        self._exam = exam
        self._bank = bank
        self._kept = kept
        self._found = result(exam)

    def compose(self) -> ComposeResult:
        """The results, the questions, the keys."""
        yield Masthead(TITLE, word="Results")
        leaf = Leaf(result_blocks(self._exam, self._found, self._bank))
        yield Page(Static(leaf), Rows(look_rows(self._found)))
        keys = (Key("Enter", "look at a question"), Key("PgUp PgDn", "read"), Key("q", "leave"))
        yield KeyLine(keys, kept=self._kept)

    def on_mount(self) -> None:
        """Begin at the top."""
        self.query_one(Rows).focus(scroll_visible=False)
        self.query_one(Page).top()

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Show a question with its reasons."""
        message.stop()
        number = looked_at(self._found, message.at)
        blocks = look_blocks(self._exam, number, self._bank)
        self.app.push_screen(Reader(f"Question {number + 1}", TITLE, blocks, kept=self._kept))

    def action_leave(self) -> None:
        """Leave."""
        self.dismiss(None)
