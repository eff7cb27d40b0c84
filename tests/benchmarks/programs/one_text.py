"""The smallest full-screen program: one text."""

from textual.app import App, ComposeResult
from textual.widgets import Static


class OneText(App[None]):
    def compose(self) -> ComposeResult:
        yield Static("Ready")


OneText().run()
