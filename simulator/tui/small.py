"""A window in which nothing can be read: says so, and goes away when the window grows."""

from textual.app import ComposeResult
from textual.geometry import Size
from textual.screen import ModalScreen
from textual.widgets import Static

from simulator.tui.prose import prose

LEAST = Size(60, 18)
"""Columns and rows that every screen fits into."""


def fits(size: Size) -> bool:
    """Whether a window is large enough."""
    return size.width >= LEAST.width and size.height >= LEAST.height


class TooSmall(ModalScreen[None]):
    """Nothing but a sentence; no key answers anything that cannot be read."""

    DEFAULT_CSS = """
    TooSmall { background: $background; align: center middle; }
    TooSmall Static { width: auto; max-width: 100%; text-align: center; }
    """

    def compose(self) -> ComposeResult:
        """The sentence."""
        yield Static(
            prose(
                f"This window is too small.\nCasewalk needs {LEAST.width} columns and {LEAST.height} rows.\n"
                "Nothing is lost: make the window larger."
            )
        )
