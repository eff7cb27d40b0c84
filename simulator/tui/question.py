"""A question in the middle of things: a sentence, and what can be done about it."""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.screen import ModalScreen
from textual.widgets import Static

from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.prose import prose
from simulator.tui.row import Row
from simulator.tui.rows import Rows


class Question(ModalScreen[int]):
    """Asks, and is dismissed with the number of the answer, from 0."""

    DEFAULT_CSS = """
    Question { align: center middle; background: $background; }
    Question > Vertical { width: 76; max-width: 92%; height: auto; max-height: 90%; padding: 1 2;
        border: round $quiet; background: $background; }
    Question VerticalScroll { scrollbar-size: 0 0; height: auto; max-height: 100%; }
    Question Rows { margin-top: 1; }
    Question > KeyLine { dock: bottom; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "last", show=False)]

    def __init__(self, title: str, sentences: Sequence[str], answers: Sequence[str]) -> None:
        """
        Ask.

        Args:
            title: What it is about.
            sentences: What there is to know, a paragraph each.
            answers: What can be done; Esc stands for the last, which must do no harm.
        """
        super().__init__()
        self._title = title
        self._sentences = tuple(sentences)
        self._answers = tuple(answers)

    def compose(self) -> ComposeResult:
        """The sentence, the answers, the keys."""
        paragraphs = (Block(prose(sentence)) for sentence in self._sentences)
        leaf = Leaf((Block(prose(self._title, "bold $accent")), *paragraphs))
        rows = [Row(prose(text), str(n)) for n, text in enumerate(self._answers, start=1)]
        with Vertical():
            yield VerticalScroll(Static(leaf), Rows(rows), can_focus=False)
        most = len(rows)
        yield KeyLine([Key(f"1-{most}" if most > 1 else "Enter", "answer")])

    def on_mount(self) -> None:
        """Stand on the first answer."""
        self.query_one(Rows).focus()

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Take the answer one stands on."""
        message.stop()
        self.dismiss(message.at)

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Take the answer with this number."""
        message.stop()
        if 1 <= message.digit <= len(self._answers):
            self.dismiss(message.digit - 1)

    def action_last(self) -> None:
        """Take the harmless answer."""
        self.dismiss(len(self._answers) - 1)
