"""The shelf: every case with its person, and where an attempt stands."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from simulator.files.summary import Summary
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import joined, prose
from simulator.tui.row import Row
from simulator.tui.rows import Rows
from simulator.wording.speakers import duration
from simulator.wording.welcome import EMPTY_SHELF, PROMISE, mistakes_line

if TYPE_CHECKING:
    from simulator.store.record import AttemptRecord

_CHOOSING = (Key("Enter", "open"), Key("↑↓", "case"))
_PAST = Key("a", "attempts")
_ALWAYS = (
    Key("l", "light, dark"),
    Key("?", "help"),
    Key("q", "quit"),
)


class ShelfScreen(Screen[None]):
    """All cases. Says which one is to be opened."""

    DEFAULT_CSS = """
    ShelfScreen { align-horizontal: center; }
    ShelfScreen > * { max-width: 100; }
    ShelfScreen Page { padding: 0 4 0 2; }
    ShelfScreen #intro, ShelfScreen #today { padding: 0 2; }
    ShelfScreen #today { margin-top: 1; }
    ShelfScreen Rows { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "past", "Attempts at this case", show=False),
        Binding("s", "study", "Today's exam questions", show=False),
        Binding("q", "app.quit", show=False),
    ]

    class Open(Message):
        """This case is to be opened."""

        def __init__(self, case: str) -> None:
            self.case = case
            super().__init__()

    class Resume(Message):
        """This attempt is to be continued."""

        def __init__(self, attempt: str) -> None:
            self.attempt = attempt
            super().__init__()

    class Past(Message):
        """The attempts at this case are to be shown."""

        def __init__(self, case: str, title: str) -> None:
            self.case = case
            self.title = title
            super().__init__()

    class Study(Message):
        """Today's exam questions are to be asked."""

    class Shown(Message):
        """The shelf is in front again."""

    def __init__(self, summaries: Sequence[Summary] | None) -> None:
        """
        Set the cases out.

        Args:
            summaries: The cases in the order of the shelf; None while they are still being read.
        """
        super().__init__()
        self._summaries = summaries
        self._unfinished: tuple[AttemptRecord, ...] = ()
        self._attempts: tuple[AttemptRecord, ...] = ()
        self._trouble = ""
        self._told = False

    def compose(self) -> ComposeResult:
        """What this is, the cases, the keys."""
        yield Masthead("Casewalk")
        today = Static(Leaf(()), id="today")
        yield Page(Static(self._intro(), id="intro"), Rows(self._rows(), gap=1), today)
        yield KeyLine(self._keys(0))

    def on_mount(self) -> None:
        """Stand on the first case."""
        rows = self.query_one(Rows)
        rows.focus(scroll_visible=False)
        self.watch(rows, "at", self._show_keys, init=False)

    def on_screen_resume(self) -> None:
        """Say that attempts may stand elsewhere now."""
        self.post_message(self.Shown())

    def fill(self, summaries: Sequence[Summary]) -> None:
        """Set these cases out, now that they are read."""
        self._summaries = summaries
        self._redraw(self.query_one(Rows).at)

    def tell(self, attempts: "Sequence[AttemptRecord]", *, kept: bool) -> None:
        """Say where attempts stand, the one touched last first."""
        at, before, latest = self.query_one(Rows).at, self._cases(), self._unfinished[:1]
        self._attempts = tuple(attempts)
        self._unfinished = tuple(one for one in attempts if one.ended is None)
        self._trouble = ""
        self.query_one(KeyLine).show(self._keys(at), kept=kept)
        # Whoever has not moved when attempts are first told stands on the one to continue.
        moved = self._told or at > 0
        self._told = True
        same = [one.id for one in latest] == [one.id for one in self._unfinished[:1]]
        self._redraw(at if same or not moved else self._again(before[at : at + 1]))

    def tell_today(self, sentence: str) -> None:
        """Say under the cases what exam questions there are today."""
        words = Leaf((Block(prose(sentence, "$quiet")),) if sentence else ())
        self.query_one("#today", Static).update(words)

    def tell_trouble(self, sentence: str) -> None:
        """Say that attempts cannot be read; what was told of them before stays."""
        self._trouble = sentence
        self._redraw(self.query_one(Rows).at)

    def _cases(self) -> tuple[str, ...]:
        """The case of each row."""
        latest = (one.scenario for one in self._unfinished[:1])
        return (*latest, *(summary.id for summary in self._summaries or ()))

    def _again(self, stood: tuple[str, ...]) -> int:
        """The row of a case, not the one that continues it; the first if it is not there."""
        first = len(self._unfinished[:1])
        rows = enumerate(self._cases()[first:], start=first)
        return next((index for index, case in rows if case in stood), 0)

    def _redraw(self, at: int) -> None:
        self.query_one("#intro", Static).update(self._intro())
        self.query_one(Rows).show(self._rows(), at=at)
        self._show_keys(at)

    def _keys(self, at: int) -> tuple[Key, ...]:
        """The keys that work on this row."""
        walked = any(one.scenario in self._cases()[at : at + 1] for one in self._attempts)
        return (*_CHOOSING, *((_PAST,) if walked else ()), *_ALWAYS)

    def _show_keys(self, at: int) -> None:
        self.query_one(KeyLine).show(self._keys(at))

    def _intro(self) -> Leaf:
        if self._summaries is None:
            return Leaf((Block(prose(PROMISE, "$quiet")), Block(prose("Reading the cases …"))))
        empty = () if self._summaries else (Block(prose(EMPTY_SHELF)),)
        trouble = (Block(prose(self._trouble, "$quiet")),) if self._trouble else ()
        return Leaf((Block(prose(PROMISE, "$quiet")), *empty, *trouble))

    def _rows(self) -> tuple[Row, ...]:
        latest = (self._continuing(one) for one in self._unfinished[:1])
        return (*latest, *map(self._row, self._summaries or ()))

    def _continuing(self, attempt: "AttemptRecord") -> Row:
        words = joined(prose("Continue: ", "bold $accent"), prose(attempt.title, "bold"))
        return Row(words, aside=attempt.place)

    def _row(self, summary: Summary) -> Row:
        title = prose(summary.title, "bold")
        if summary.mistakes:
            return Row(title, "!", mistakes_line(summary.mistakes, summary.folder))
        stands = self._standing(summary.id)
        head = joined(title, prose(f"  {stands}", "$accent")) if stands else title
        return Row(joined(head, prose("\n"), _about(summary)), aside=_notes(summary))

    def _standing(self, case: str) -> str:
        own = [one for one in self._attempts if one.scenario == case]
        if not own:
            return ""
        going = next((one for one in own if one.ended is None), None)
        return f"◐ {going.place}" if going else "● walked to the end"

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Open the case, or continue."""
        message.stop()
        latest = len(self._unfinished[:1])
        if message.at < latest:
            self.post_message(self.Resume(self._unfinished[0].id))
            return
        summary = (self._summaries or ())[message.at - latest]
        if not summary.mistakes:
            self.post_message(self.Open(summary.id))

    def action_study(self) -> None:
        """Ask today's exam questions."""
        self.post_message(self.Study())

    def action_past(self) -> None:
        """Show the attempts at the case one stands on."""
        at = self.query_one(Rows).at
        own = [one for one in self._attempts if one.scenario in self._cases()[at : at + 1]]
        if own:
            self.post_message(self.Past(own[0].scenario, own[0].title))


def _about(summary: Summary) -> Content:
    who = f"{summary.client}, {summary.age}"
    return prose(" · ".join((who, summary.setting, duration(summary.minutes))))


def _notes(summary: Summary) -> str:
    return " ".join(summary.notes)
