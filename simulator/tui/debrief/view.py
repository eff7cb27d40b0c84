"""The evaluation graph as a widget: a click goes to a moment."""

from textual import events
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widget import Widget

from simulator.tui.debrief.graph import LEFT, UNDER, Graph


class GraphView(Widget):
    """The graph of one attempt, in whatever width there is."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "GraphView { height: auto; color: $foreground; }"

    at: reactive[int] = reactive(0, init=False)
    """The moment that is selected, from 0."""

    class Clicked(Message):
        """A moment was clicked."""

        def __init__(self, at: int) -> None:
            self.at = at
            super().__init__()

    def __init__(self, graph: Graph, at: int, rows: int) -> None:
        """
        Show a graph.

        Args:
            graph: What is drawn.
            at: The moment that is selected at first, from 0.
            rows: Rows of the plot at first.
        """
        super().__init__()
        self._graph = graph
        self._rows = rows
        self.set_reactive(GraphView.at, at)

    def grow(self, rows: int) -> None:
        """Draw the plot in this many rows from now on."""
        if rows != self._rows:
            self._rows = rows
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The plot and what stands under it; part of Textual's `Widget`."""
        return self._rows + UNDER

    def render(self) -> Content:
        """The graph; part of Textual's `Widget`."""
        return Content("\n").join(self._graph.lines(self.size.width, self._rows, self.at))

    def on_click(self, event: events.Click) -> None:
        """Say which moment was clicked."""
        if event.x >= LEFT:
            self.post_message(self.Clicked(self._graph.moment_at(event.x, self.size.width)))
