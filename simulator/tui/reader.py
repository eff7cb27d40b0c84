"""A page to read and to leave again: case file, briefing, transcript, help, scorecard."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page


class Reader(Screen[None]):
    """Something to read."""

    DEFAULT_CSS = """
    Reader { align-horizontal: center; }
    Reader > * { max-width: 82; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,enter", "leave", "Back", show=False)]

    def __init__(
        self, title: str, word: str, blocks: Iterable[Block], *, kept: bool = True
    ) -> None:
        """
        Lay something out to be read.

        Args:
            title: Stands above on the left.
            word: Stands above on the right, quieter.
            blocks: What is read.
            kept: Whether answers are kept; said where they are not.
        """
        super().__init__()
        self._title = title
        self._word = word
        self._leaf = Leaf(blocks)
        self._kept = kept

    def compose(self) -> ComposeResult:
        """The title, the text, the keys."""
        yield Masthead(self._title, word=self._word)
        yield Page(Static(self._leaf), focusable=True)
        yield KeyLine(
            (Key("↑↓ PgUp PgDn", "read"), Key("Esc", "back"), Key("?", "help")), kept=self._kept
        )

    def on_mount(self) -> None:
        """Be ready to scroll."""
        self.query_one(Page).focus()

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss(None)
