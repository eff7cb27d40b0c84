"""A screen on which an offer is answered: keys on the rows go to a draft, and what comes of them to the screen."""

from textual.screen import Screen

from simulator.tui.drafts import Draft, Move
from simulator.tui.drafts.choosing import ChoosingDraft, reading
from simulator.tui.drafts.writing import WritingDraft
from simulator.tui.rows import Rows


class Answering(Screen[None]):
    """What walking a case and drilling a moment have in common. Screens say in `_move` what a move does."""

    def __init__(self) -> None:
        """Nothing is offered yet."""
        super().__init__()
        self._draft: Draft = reading()
        self._rows = Rows()

    def on_rows_entered(self, message: Rows.Entered) -> None:
        """Take what one stands on; a click on a card only goes there."""
        message.stop()
        if message.clicked and isinstance(self._draft, WritingDraft):
            self._move(self._draft.space(message.at))
        elif not message.clicked or isinstance(self._draft, ChoosingDraft):
            self._move(self._draft.enter(message.at))

    def on_rows_digit(self, message: Rows.Digit) -> None:
        """Take what has this digit, if it is in sight; otherwise show it first."""
        message.stop()
        move = self._draft.digit(message.digit, self._rows.at)
        if move.action is not None and not self._rows.in_sight(move.at):
            self._rows.at = move.at
        else:
            self._move(move)

    def on_rows_spaced(self, message: Rows.Spaced) -> None:
        """Change what one stands on."""
        message.stop()
        self._move(self._draft.space(message.at))

    def on_rows_carried(self, message: Rows.Carried) -> None:
        """Move what one stands on."""
        message.stop()
        self._move(self._draft.carry(message.at, message.by))

    def _move(self, move: Move) -> None:
        raise NotImplementedError
