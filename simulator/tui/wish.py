"""What the screens are opened for. Costs nothing to import."""

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from textual.app import App

    from simulator.practice.studying import Study
    from simulator.store.protocol import Store

    Errand = Callable[[App[int], Store], Coroutine[None, None, None]]


class Wish(NamedTuple):
    """What was asked for on the command line."""

    case: str | None = None
    """The case to open at once: its unfinished attempt, or else its briefing."""
    mode: str | None = None
    """`coach` or `assessed`, for a new attempt."""
    avoid: tuple[str, ...] = ()
    """Content notes to leave out of a new attempt at `case`."""
    fresh: bool = False
    """Show the briefing even if an attempt is not finished."""
    theme: str | None = None
    """`dark`, `light` or `contrast`; otherwise the one used last."""
    animate: bool = True
    """Whether anything may move by itself."""
    attempt: str | None = None
    """The attempt to open at once, or the case whose unfinished attempt is meant; instead of `case`."""
    errand: "Errand | None" = None
    """Something else to do at once, once the store is open: study or an exam; awaited in a worker."""
    study: "Callable[[Store], Study] | None" = None
    """Sits down to today's exam questions, from the shelf; None where there are none. May take a while."""
    latest: bool = False
    """Whether the attempt touched last is to go on, where nothing is named."""
