"""The attempts at one case: each opened into its debrief, or gone on with."""

import asyncio
from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from simulator.errors import StoreError
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.growth import Ledger
from simulator.scoring.growth import Walked
from simulator.store.record import AttemptRecord
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.page import Page
from simulator.tui.prose import joined, prose
from simulator.tui.row import Row
from simulator.tui.rows import Rows
from simulator.wording.rounding import floored
from simulator.wording.scores import verdict

ABOUT = "The first attempt is sealed when it ends: nothing changes it. All others are practice."
_KEYS = (Key("Enter", "open"), Key("↑↓", "attempt"), Key("Esc", "back"), Key("?", "help"))


class Attempts(Screen[None]):
    """All attempts at a case, the one touched last first. Says which one is to be opened."""

    DEFAULT_CSS = """
    Attempts { align-horizontal: center; }
    Attempts > * { max-width: 82; }
    Attempts Rows { margin-top: 1; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q", "back", "Back", show=False)]

    class Chosen(Message):
        """This attempt is to be opened."""

        def __init__(self, attempt: str) -> None:
            self.attempt = attempt
            super().__init__()

    def __init__(self, case: str, title: str, desk: Desk, debriefer: Debriefer) -> None:
        """
        Set attempts out.

        Args:
            case: Name of the case.
            title: Its title.
            desk: Where attempts are kept.
            debriefer: Knows what cases are worth.
        """
        super().__init__()
        self._case = case
        self._title = title
        self._desk = desk
        self._ledger = Ledger(desk, debriefer.valuer)
        self._records: tuple[AttemptRecord, ...] = ()
        self._worth: dict[str, str] = {}

    def compose(self) -> ComposeResult:
        """What these are, the attempts, the keys."""
        yield Masthead("Attempts", word=self._title)
        leaf = Leaf((Block(prose(ABOUT, "$quiet")),))
        yield Page(Static(leaf, id="about"), Rows(gap=1))
        yield KeyLine(_KEYS, kept=self._desk.store.kept)

    def on_mount(self) -> None:
        """Be ready to go up and down."""
        self.query_one(Rows).focus(scroll_visible=False)

    def on_screen_resume(self) -> None:
        """See where attempts stand now."""
        self.run_worker(self._look(), group="look", exclusive=True)

    async def _look(self) -> None:
        try:
            records = await asyncio.to_thread(self._desk.store.attempts)
            self._show(tuple(one for one in records if one.scenario == self._case))
            grown = await asyncio.to_thread(self._ledger.at, self._case)
        except StoreError as error:
            leaf = Leaf((Block(prose(str(error), "$quiet")),))
            self.query_one("#about", Static).update(leaf)
            return
        self._worth = {one.attempt: _worth(one) for one in grown.attempts} if grown else {}
        self._show(self._records)

    def _show(self, records: Sequence[AttemptRecord]) -> None:
        rows = self.query_one(Rows)
        names = [one.id for one in self._records]
        stood = names[rows.at] if rows.at in range(len(names)) else ""
        self._records = tuple(records)
        now = [one.id for one in self._records]
        rows.show(tuple(map(self._row, self._records)), at=now.index(stood) if stood in now else 0)

    def _row(self, record: AttemptRecord) -> Row:
        when = record.touched.replace("T", " ")[:16]
        words = joined(prose(_kind(record), "bold"), prose(f"  {when} UTC", "$quiet"))
        return Row(words, _mark(record), self._worth.get(record.id, _standing(record)))

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Open the attempt one stands on."""
        message.stop()
        self.post_message(self.Chosen(self._records[message.at].id))

    def action_back(self) -> None:
        """Go back to the shelf."""
        self.dismiss(None)


def _kind(record: AttemptRecord) -> str:
    if record.kind == "first":
        return "First attempt, sealed" if record.ended else "First attempt"
    return "Practice from a moment" if record.parent else "Practice"


def _mark(record: AttemptRecord) -> str:
    if record.ended is None:
        return "◐"
    return "●" if record.kind == "first" else "○"


def _standing(record: AttemptRecord) -> str:
    return "ended" if record.ended else f"not finished: {record.place}"


def _worth(walked: Walked) -> str:
    ending = f"“{walked.ending}”" if walked.ending else "ended"
    if not walked.scores:
        return ending
    overall = walked.scores[-1]
    judged = verdict(overall, walked.breached)
    return f"{floored(overall.score)} of 100{f', {judged}' if judged else ''} · {ending}"
