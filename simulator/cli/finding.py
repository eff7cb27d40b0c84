"""Which case or attempt a name means."""

from typing import TYPE_CHECKING

from simulator.cli.wish import Wish
from simulator.errors import UnknownCase

if TYPE_CHECKING:
    from simulator.files.shelf import Shelf
    from simulator.practice.desk import Desk
    from simulator.store.record import AttemptRecord


def on_shelf(shelf: "Shelf", case: str | None) -> str | None:
    """The title of a case, or None where the shelf has none of this name."""
    titles = {summary.id: summary.title for summary in shelf.summaries}
    return titles.get(case) if case else None


def found(desk: "Desk", shelf: "Shelf", wish: Wish) -> "AttemptRecord | None":
    """
    The attempt to go on with; None where one is to be begun, or nothing was named.

    An attempt goes on with the content it was begun on, so the name of a case
    that has left the shelf since is fine as long as an attempt is unfinished.

    Raises:
        UnknownCase: The name is neither that of a case nor of an attempt.
        StoreError: The store cannot be read.
    """
    if wish.case is None:
        return None if wish.fresh else desk.unfinished()
    known = on_shelf(shelf, wish.case) is not None
    if known and wish.fresh:
        return None
    named = next((one for one in desk.store.attempts() if one.id == wish.case), None)
    record = named or desk.unfinished(wish.case)
    if record is None and not known:
        raise UnknownCase(wish.case, tuple(summary.id for summary in shelf.summaries))
    return record
