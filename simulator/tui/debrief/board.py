"""The board: scores, a moment on the evaluation graph, the dearest ones; all else is opened from here."""

from collections.abc import Iterator
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.events import Resize
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static

from simulator.errors import CasewalkError
from simulator.practice.sitting import Sitting
from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.tui.debrief.bars import score_rows
from simulator.tui.debrief.graph import Graph
from simulator.tui.debrief.listing import here_leaf, listed, moment_rows, told_at_end
from simulator.tui.debrief.looking import Looking
from simulator.tui.debrief.means import Means, Opening
from simulator.tui.debrief.steps import steps_line, steps_word
from simulator.tui.debrief.view import GraphView
from simulator.tui.front import Front
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import prose
from simulator.tui.rows import Rows
from simulator.wording.debrief import ANALYSIS, NO_VALUES

WORKING = "Working out where it turned …"
"""Said until the debrief is known."""

WIDEST = 112
"""Columns of the board at most; a graph is not read in lines, so it may be wider than a page."""

_SIDES = 4
_OTHERS = 23
"""Rows of a window that are not the plot. Ours: scores, words, five listed moments, the keys."""

_TALL = 30
"""Rows of the window from which the words stand apart from the graph."""

_LEAST, _MOST = 5, 15
"""Rows of the plot."""


class Board(Screen[None]):
    """The debrief of one attempt. Dismissed to go back to where it was opened from."""

    DEFAULT_CSS = f"""
    Board {{ align-horizontal: center; }}
    Board > * {{ max-width: {WIDEST}; }}
    Board Page {{ padding: 0 2; }}
    Board #here, Board Rows, Board #end {{ margin-top: 1; }}
    Board.-tall GraphView {{ margin-top: 1; }}
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        # What one is at is told above the rows, so it need not be in sight among them.
        Binding("enter", "look", "Look at this moment", show=False, priority=True),
        Binding("p", "play", "Play it again from here", show=False),
        Binding("s", "way", "The strongest way on", show=False),
        # The rows have this key for moving a row down, which none of these does.
        Binding("d", "drill", "Drill: learn from my moments", show=False, priority=True),
        Binding("m", "more", "Levels, duties, what stayed unknown", show=False),
        Binding("w", "write", "Write a document", show=False),
        Binding("escape,q", "back", "Back", show=False),
    ]

    def __init__(self, sitting: Sitting, means: Means, opening: Opening = "board") -> None:
        """
        Debrief an attempt.

        Args:
            sitting: The attempt, which has ended.
            means: What debriefs are made with.
            opening: How to begin.
        """
        super().__init__()
        self.VERTICAL_BREAKPOINTS = [(0, "-low"), (_TALL, "-tall")]
        self.looking = Looking(self, sitting, means)
        """What can be opened from here."""
        self._opening: Opening = opening
        self._front = Front()
        self._debrief: Debrief | None = None
        self._at = 0

    @property
    def sitting(self) -> Sitting:
        """The attempt."""
        return self.looking.sitting

    def compose(self) -> ComposeResult:
        """The steps, the page that will be filled, the keys."""
        title = self.sitting.case.scenario.title
        yield Masthead(title, word=steps_word(ANALYSIS), steps=steps_line(ANALYSIS))
        yield Page(Static(Leaf((Block(prose(WORKING)),)), id="working"))
        yield KeyLine((Key("Esc", "back"),), kept=self.sitting.kept)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Documents only where they can be written; part of Textual's `Screen`."""
        return action != "write" or self.looking.means.write is not None

    def on_mount(self) -> None:
        """Work the debrief out; meanwhile, ask how it was if that was not asked yet."""
        self.run_worker(self._work(), group="debrief")
        self.looking.begin(self._opening)

    def on_screen_resume(self) -> None:
        """Let go on what has waited for this screen."""
        self._front.resumed()
        self.looking.in_front()

    async def _work(self) -> None:
        try:
            debrief = await self.looking.work_out()
        except CasewalkError as error:
            await self._front.of(self)
            self.query_one("#working", Static).update(Leaf((Block(prose(str(error))),)))
            return
        if debrief is None:
            await self._front.of(self)
            self.dismiss(None)
            return
        self._debrief = debrief
        dear = debrief.dearest
        self._at = dear[0].number - 1 if dear else 0
        page = self.query_one(Page)
        await page.remove_children()
        await page.mount_all(self._parts(debrief))
        self._ready()

    def _parts(self, debrief: Debrief) -> Iterator[Widget]:
        width, known = self._width(), debrief.overall is not None
        if known:
            yield Static(self._scores(debrief, width), id="scores")
        else:
            yield Static(Leaf((Block(prose(NO_VALUES)),)))
        yield Static(self._here(debrief, width), id="here")
        if known and debrief.moments:
            yield GraphView(Graph(debrief), self._at, self._plot())
        yield Rows(moment_rows(self.sitting.course, debrief, width))
        yield Static(self._end(debrief), id="end")

    def _ready(self) -> None:
        rows = self.query_one(Rows)
        rows.focus(scroll_visible=False)
        self.watch(rows, "at", self._listed, init=False)
        self.query_one(KeyLine).show(self._keys())
        if self.app.screen is self:
            self.looking.in_front()

    def _end(self, debrief: Debrief) -> Leaf:
        return told_at_end(debrief)

    def _scores(self, debrief: Debrief, width: int) -> Leaf:
        return Leaf(Block(line, above=0) for line in score_rows(debrief, width))

    def _here(self, debrief: Debrief, width: int) -> Leaf:
        if not debrief.moments:
            return Leaf(())
        return here_leaf(self.sitting.course, debrief, debrief.moments[self._at], width)

    def _keys(self) -> tuple[Key, ...]:
        write = (Key("w", "write"),) if self.looking.means.write else ()
        return (
            Key("←→", "moments"),
            Key("↑↓", "dearest"),
            Key("Enter", "look"),
            Key("p", "play again from here"),
            Key("s", "strongest way"),
            Key("d", "drill"),
            Key("m", "more"),
            Key("1 2 4", "other steps"),
            *write,
            Key("Esc", "back"),
            Key("?", "help"),
        )

    def _width(self) -> int:
        return min(self.app.size.width, WIDEST) - _SIDES

    def _plot(self) -> int:
        return max(_LEAST, min(self.app.size.height - _OTHERS, _MOST))

    def on_resize(self, event: Resize) -> None:
        """Lay out anew what depends on the window."""
        debrief, width = self._debrief, self._width()
        if debrief is None or not self.query("#here"):
            return
        for scores in self.query("#scores").results(Static):
            scores.update(self._scores(debrief, width))
        for graph in self.query(GraphView):
            graph.grow(self._plot())
        rows = self.query_one(Rows)
        at = rows.at
        rows.show(moment_rows(self.sitting.course, debrief, width), at=at)
        rows.at = at
        self._show_here()

    def _show_here(self) -> None:
        if self._debrief is not None:
            here = self.query_one("#here", Static)
            here.update(self._here(self._debrief, self._width()))

    @property
    def moment(self) -> Moment | None:
        """The moment that is selected; None before the debrief is known."""
        moments = self._debrief.moments if self._debrief else ()
        return moments[self._at] if moments else None

    def go_to(self, at: int) -> None:
        """Select a moment, from 0."""
        if self._debrief is None or not 0 <= at < len(self._debrief.moments):
            return
        self._at = at
        for graph in self.query(GraphView):
            graph.at = at
        names = [moment.number - 1 for moment in listed(self._debrief)]
        self.query_one(Rows).at = names.index(at) if at in names else -1
        self._show_here()

    def looked(self, at: int | None) -> None:
        """Go where the learner has gone while looking closely."""
        if at is not None:
            self.go_to(at)

    def _listed(self, row: int) -> None:
        if self._debrief is not None and row >= 0:
            number = listed(self._debrief)[row].number
            if number - 1 != self._at:
                self.go_to(number - 1)

    def on_graph_view_clicked(self, message: GraphView.Clicked) -> None:
        """Go to the moment that was clicked."""
        message.stop()
        self.go_to(message.at)

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Look at the selected moment in full."""
        message.stop()
        self.action_look()

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Go to another step."""
        message.stop()
        self.looking.go(message.digit)

    def action_step(self, by: int) -> None:
        """Go to the moment before or after."""
        self.go_to(self._at + by)

    def action_look(self) -> None:
        """Look at the selected moment in full."""
        if self.moment is not None:
            self.looking.look(self.moment)

    def action_play(self) -> None:
        """Play it again from the selected moment."""
        if self.moment is not None:
            self.looking.play(self.moment)

    def action_way(self) -> None:
        """Show the strongest way on from the selected moment."""
        if self.moment is not None:
            self.looking.way(self.moment)

    def action_drill(self) -> None:
        """Answer the dearest moments once more."""
        self.looking.drill()

    def action_more(self) -> None:
        """Read all else there is to say."""
        self.looking.more()

    def action_write(self) -> None:
        """Write a document."""
        self.looking.write()

    def action_back(self) -> None:
        """Go back."""
        self.dismiss(None)
