"""A moment looked at closely: the scene, what could be answered, what it showed, one's own words."""

from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.screen import Screen
from textual.widgets import Static

from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.tui.debrief.moment_blocks import moment_blocks
from simulator.tui.debrief.steps import steps_line, steps_word
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.wording.debrief import ANALYSIS

if TYPE_CHECKING:
    from simulator.tui.debrief.looking import Looking

_KEYS = (
    Key("↑↓ PgUp PgDn", "read"),
    Key("←→", "moments"),
    Key("f", "what you felt"),
    Key("a", "which skills"),
    Key("p", "play again from here"),
    Key("s", "strongest way"),
    Key("Esc", "back"),
    Key("?", "help"),
)


class Close(Screen[int]):
    """One moment in full. Dismissed with the moment one has gone to, from 0."""

    DEFAULT_CSS = """
    Close { align-horizontal: center; }
    Close > * { max-width: 82; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("left", "step(-1)", show=False),
        Binding("right", "step(1)", show=False),
        Binding("f", "feeling", "What you felt here", show=False),
        Binding("a", "analysis", "Which skills you used here", show=False),
        Binding("p", "play", "Play it again from here", show=False),
        Binding("s", "way", "The strongest way on", show=False),
        Binding("escape,q,enter", "back", "Back", show=False),
    ]

    def __init__(self, looking: "Looking", debrief: Debrief, at: int) -> None:
        """
        Look at a moment.

        Args:
            looking: The attempt that is looked back on.
            debrief: Its debrief.
            at: The moment, from 0.
        """
        super().__init__()
        self._looking = looking
        self._debrief = debrief
        self._at = at

    @property
    def moment(self) -> Moment:
        """The moment that is looked at."""
        return self._debrief.moments[self._at]

    def compose(self) -> ComposeResult:
        """The steps, the moment, the keys."""
        title = self._looking.sitting.case.scenario.title
        yield Masthead(title, word=steps_word(ANALYSIS), steps=steps_line(ANALYSIS))
        yield Page(Static(self._leaf()), focusable=True)
        yield KeyLine(_KEYS, kept=self._looking.sitting.kept)

    def on_mount(self) -> None:
        """Be ready to scroll."""
        self.query_one(Page).focus()

    def _leaf(self) -> Leaf:
        course, words = self._looking.sitting.course, self._looking.words
        return Leaf(moment_blocks(course, self._debrief, self.moment, words))

    def _show(self) -> None:
        self.query_one(Static).update(self._leaf())

    def action_step(self, by: int) -> None:
        """Look at the moment before or after."""
        at = self._at + by
        if 0 <= at < len(self._debrief.moments):
            self._at = at
            self._show()
            self.query_one(Page).top()

    def action_feeling(self) -> None:
        """Write what was felt here."""
        self._looking.jot("feeling", self.moment, then=self._show)

    def action_analysis(self) -> None:
        """Write which skills were used here, or would be."""
        self._looking.jot("analysis", self.moment, then=self._show)

    def action_play(self) -> None:
        """Play it again from here."""
        self._looking.play(self.moment)

    def action_way(self) -> None:
        """Show the strongest way on from here."""
        self._looking.way(self.moment)

    def action_back(self) -> None:
        """Go back to the board."""
        self.dismiss(self._at)
