"""The briefing: what a worker is told, what to leave out, and how to play."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from simulator.content.case import Case
from simulator.engine.event import Mode
from simulator.practice.sitting import Sitting
from simulator.store.record import AttemptRecord
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf, entry, heading
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import prose
from simulator.tui.reader import Reader
from simulator.tui.row import Row
from simulator.tui.rows import Rows
from simulator.wording.briefing import AVOID, Briefing, briefing

MODES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "coach": ("Coach", "feedback after each answer"),
        "assessed": ("Assessed", "feedback at the end"),
    }
)
"""What the two ways of playing are called, and when feedback comes."""

_MARGIN = 10


@dataclass(frozen=True, slots=True)
class Setup:
    """How a learner wants to play."""

    mode: Mode = "coach"
    """When feedback comes; of a new attempt."""
    avoid: tuple[str, ...] = ()
    """Content notes to leave out; of a new attempt."""


class BriefingScreen(Screen[None]):
    """Read the briefing and begin. Says how to play; dismissed to go back."""

    DEFAULT_CSS = """
    BriefingScreen { align-horizontal: center; }
    BriefingScreen > * { max-width: 82; }
    BriefingScreen Rows { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "back", "Back", show=False),
        Binding("c", "mode('coach')", show=False),
        Binding("a", "mode('assessed')", show=False),
        Binding("n", "anew", show=False),
    ]

    @dataclass
    class Chosen(Message):
        """It is to begin."""

        case: Case
        setup: Setup
        attempt: str | None
        """The attempt to continue; None for a new one."""

    def __init__(
        self, case: Case, setup: Setup, unfinished: AttemptRecord | None, *, kept: bool
    ) -> None:
        """
        Lay the briefing out.

        Args:
            case: What may be played.
            setup: What is set at first.
            unfinished: The attempt that can be continued, if there is one.
            kept: Whether answers are kept.
        """
        super().__init__()
        self._case = case
        self._setup = setup
        self._unfinished = unfinished
        self._kept = kept

    def compose(self) -> ComposeResult:
        """The title, the text, what can be set, the keys."""
        words = briefing(self._case.scenario)
        yield Masthead(words.title, word=words.length)
        yield Page(Static(Leaf(briefing_blocks(words))), Rows(self._rows()))
        yield KeyLine(self._keys(), kept=self._kept)

    def on_mount(self) -> None:
        """Stand on what most will want, with the text in sight."""
        rows = self.query_one(Rows)
        rows.focus(scroll_visible=False)
        likely = "continue" if self._unfinished else "begin"
        rows.show(self._rows(), at=[what for what, _ in self._lines()].index(likely))

    def _rows(self) -> tuple[Row, ...]:
        return tuple(row for _, row in self._lines())

    def _lines(self) -> tuple[tuple[str, Row], ...]:
        """What can be chosen, each under a name: `continue`, a note, a mode, `begin`."""
        return (*self._continuing(), *self._leaving_out(), *self._modes(), self._beginning())

    def _continuing(self) -> Iterator[tuple[str, Row]]:
        if self._unfinished is not None:
            where = f"{self._unfinished.place}, {MODES[self._unfinished.mode][0].lower()}"
            yield "continue", Row(prose("Continue where you were"), aside=where)

    def _leaving_out(self) -> Iterator[tuple[str, Row]]:
        for number, note in enumerate(self._case.scenario.content_notes, start=1):
            stands = "● left out" if note.id in self._setup.avoid else "○ stays in"
            title = f"Heavy topics occur. {AVOID}" if number == 1 else ""
            yield note.id, Row(prose(note.text), str(number), stands, title=title)

    def _modes(self) -> Iterator[tuple[str, Row]]:
        for index, (mode, (word, words)) in enumerate(MODES.items()):
            mark = "●" if mode == self._setup.mode else "○"
            title = "How you want to play" if index == 0 else ""
            yield mode, Row(prose(f"{mark} {word}: {words}"), word[0].lower(), title=title)

    def _beginning(self) -> tuple[str, Row]:
        words = "Begin anew" if self._unfinished else "Begin"
        return "begin", Row(prose(words), "n" if self._unfinished else "", above=1)

    def _keys(self) -> tuple[Key, ...]:
        notes = (Key("1-9", "leave out"),) if self._case.scenario.content_notes else ()
        anew = (Key("n", "begin anew"),) if self._unfinished else ()
        modes = Key("c a", "coach, assessed")
        return (Key("Enter", "choose"), *notes, modes, *anew, Key("Esc", "back"), Key("?", "help"))

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Do what the row says."""
        message.stop()
        self._do(self._lines()[message.at][0])

    def on_rows_spaced(self, message: Rows.Spaced) -> None:
        """Change what the row says; only Enter begins."""
        message.stop()
        what = self._lines()[message.at][0]
        if what not in ("continue", "begin"):
            self._do(what)

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Leave a topic out, or keep it in."""
        message.stop()
        notes = self._case.scenario.content_notes
        if 1 <= message.digit <= len(notes):
            self._do(notes[message.digit - 1].id)

    def _do(self, what: str) -> None:
        match what:
            case "continue" | "begin":
                attempt = self._unfinished.id if self._unfinished and what == "continue" else None
                self.post_message(self.Chosen(self._case, self._setup, attempt))
                return
            case "coach" | "assessed":
                self._setup = replace(self._setup, mode=what)
            case note:
                left = (*self._setup.avoid, note)
                without = tuple(one for one in self._setup.avoid if one != note)
                self._setup = replace(self._setup, avoid=without if note in without else left)
        rows = self.query_one(Rows)
        rows.show(self._rows(), at=rows.at)

    def action_mode(self, mode: Mode) -> None:
        """Set when feedback comes."""
        self._do(mode)

    def action_anew(self) -> None:
        """Begin anew."""
        if self._unfinished is not None:
            self._do("begin")

    def action_back(self) -> None:
        """Go back to the shelf."""
        self.dismiss(None)


def briefing_blocks(words: Briefing) -> tuple[Block, ...]:
    """All of a briefing."""
    return (
        Block(prose(words.tagline, "$quiet italic")),
        entry("You are", words.role, margin=_MARGIN, style="$quiet", above=1),
        entry("Where", words.setting, margin=_MARGIN, style="$quiet"),
        entry("Client", f"{words.person}. {words.about}", margin=_MARGIN, style="$quiet"),
        *(Block(prose(text)) for text in words.paragraphs),
        *((heading("You can practise"),) if words.objectives else ()),
        *(entry("─", text, margin=3, style="$accent") for text in words.objectives),
    )


def briefing_reader(sitting: Sitting) -> Reader:
    """The briefing, to be read again."""
    words = briefing(sitting.case.scenario)
    return Reader("Briefing", words.title, briefing_blocks(words), kept=sitting.kept)
