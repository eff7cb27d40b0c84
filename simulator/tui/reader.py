"""A page to read and to leave again: case file, briefing, transcript, help, parts of a debrief."""

from collections.abc import Iterable
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf, Pair
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page

_BACK = Key("Esc", "back")


class Reader(Screen[None]):
    """Something to read."""

    DEFAULT_CSS = """
    Reader { align-horizontal: center; }
    Reader > * { max-width: 82; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,enter", "leave", "Back", show=False)]

    def __init__(
        self,
        title: str,
        word: str,
        blocks: Iterable[Block | Pair],
        *,
        kept: bool = True,
        steps: Content | None = None,
        leaving: Key = _BACK,
    ) -> None:
        """
        Lay something out to be read.

        Args:
            title: Stands above on the left.
            word: Stands above on the right, quieter.
            blocks: What is read.
            kept: Whether answers are kept; said where they are not.
            steps: Stands above on the right in place of the word where there is room.
            leaving: What is said of leaving; both keys always do.
        """
        super().__init__()
        self._title = title
        self._word = word
        self._leaf = Leaf(blocks)
        self._kept = kept
        self._steps = steps
        self._leaving = leaving

    def compose(self) -> ComposeResult:
        """The title, the text, the keys."""
        yield Masthead(self._title, word=self._word, steps=self._steps)
        yield Page(Static(self._leaf), focusable=True)
        yield KeyLine(
            (Key("↑↓ PgUp PgDn", "read"), self._leaving, Key("?", "help")), kept=self._kept
        )

    def on_mount(self) -> None:
        """Be ready to scroll."""
        self.query_one(Page).focus()

    def action_leave(self) -> None:
        """Go back."""
        self.dismiss(None)
