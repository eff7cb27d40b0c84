"""The smallest full-screen program in which something can be chosen."""

from textual.app import App, ComposeResult
from textual.widgets import OptionList


class OneList(App[None]):
    def compose(self) -> ComposeResult:
        yield OptionList(*(f"Ready to say thing number {number}" for number in range(1, 5)))


OneList().run()
