"""A page that scrolls, without a scroll bar and without movement of its own."""

from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget

from simulator.tui.keyline import KeyLine
from simulator.tui.masthead import Masthead


class Page(VerticalScroll, inherit_bindings=False):
    """Something to read. The lines above and below it say in words where there is more."""

    DEFAULT_CSS = "Page { scrollbar-size: 0 0; width: 1fr; height: 1fr; padding: 0 4; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "turn(-1)", show=False),
        Binding("down,j", "turn(1)", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown,space", "page(1)", show=False),
        Binding("home", "edge(0)", show=False),
        Binding("end", "edge(1)", show=False),
    ]

    def __init__(self, *children: Widget, focusable: bool = False) -> None:
        super().__init__(*children, can_focus=focusable)

    def on_mount(self) -> None:
        """Watch where one is."""
        self.watch(self, "scroll_y", self._mark, init=False)
        self.watch(self, "virtual_size", self._mark, init=False)

    def on_resize(self) -> None:
        """Look again what fits."""
        self._mark()

    def top(self) -> None:
        """Go to the beginning."""
        if self.scroll_y:
            self.scroll_to(y=0, animate=False, force=True)

    def action_turn(self, by: int) -> None:
        """Scroll by a line."""
        self.scroll_relative(y=by, animate=False)

    def action_page(self, by: int) -> None:
        """Scroll by a page, less two lines to keep one's place."""
        self.scroll_relative(y=by * max(self.size.height - 2, 1), animate=False)

    def action_edge(self, end: int) -> None:
        """Scroll to the beginning or to the end."""
        self.scroll_to(y=self.max_scroll_y if end else 0, animate=False)

    def _on_mouse_scroll_down(self, event: events.MouseScrollDown) -> None:
        self.action_turn(2)
        event.stop()

    def _on_mouse_scroll_up(self, event: events.MouseScrollUp) -> None:
        self.action_turn(-2)
        event.stop()

    def _mark(self) -> None:
        y = round(self.scroll_y)
        for masthead in self.screen.query(Masthead):
            masthead.tell(more=y > 0)
        for keyline in self.screen.query(KeyLine):
            keyline.tell(more=y < self.max_scroll_y)
