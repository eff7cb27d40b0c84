"""The full-screen face, or what stands in for it where there is no screen."""

from functools import partial
from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.finding import on_shelf
from simulator.cli.listing import print_shelf
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, screen

if TYPE_CHECKING:
    from simulator.cli.wish import Wish
    from simulator.practice.debriefing import Debriefer
    from simulator.practice.sitting import Sitting
    from simulator.practice.studying import Study
    from simulator.store.protocol import Store
    from simulator.tui.debrief.means import Paper
    from simulator.tui.wish import Errand
    from simulator.tui.wish import Wish as ScreenWish


def open_shelf(settings: Settings) -> int:
    """The shelf: full-screen, or as lines where no full-screen program can run."""
    if not screen():
        return print_shelf(settings)
    from simulator.tui import run
    from simulator.tui.wish import Wish

    wish = Wish(theme=settings.theme, animate=settings.animate, study=partial(_study, settings))
    return _parted(run(settings.shelf, settings.store, wish, _on_paper))


def _study(settings: Settings, store: "Store") -> "Study":
    from simulator.cli.studying import open_bank, sitting

    return sitting(settings, store, open_bank(settings))


def play_on_screen(settings: Settings, wish: "Wish") -> int:
    """
    Play in the full-screen face; a name that is not on the shelf is looked for among attempts there.

    Raises:
        ContentError: A library cannot be used.
    """
    from simulator.tui import run

    return _parted(run(settings.shelf, settings.store, screen_wish(settings, wish), _on_paper))


def run_errand(settings: Settings, errand: "Errand") -> int:
    """Open the full-screen face for something beside cases: study, or an exam."""
    from simulator.tui import run
    from simulator.tui.wish import Wish

    wish = Wish(theme=settings.theme, animate=settings.animate, errand=errand)
    return _parted(run(settings.shelf, settings.store, wish, _on_paper))


def _on_paper(sitting: "Sitting", debriefer: "Debriefer", paper: "Paper") -> str:
    """Write a document; what that takes is imported when one is asked for."""
    from simulator.cli.documenting import put_on_paper

    return put_on_paper(sitting, debriefer, paper)


def _parted(code: int) -> int:
    """After Ctrl-C there is no screen left to say it on."""
    if code == ExitCode.INTERRUPTED:
        diagnose("Interrupted. What was answered is kept; casewalk goes on where you stopped.")
    return code


def screen_wish(settings: Settings, wish: "Wish") -> "ScreenWish":
    """
    What the full-screen face is asked for.

    Raises:
        ContentError: A library cannot be used.
    """
    from simulator.tui.wish import Wish

    known = wish.case is not None and on_shelf(settings.shelf(), wish.case) is not None
    return Wish(
        case=wish.case if known else None,
        attempt=None if known else wish.case,
        latest=wish.case is None and not wish.fresh,
        mode=wish.mode,
        avoid=wish.avoid,
        fresh=wish.fresh,
        theme=settings.theme,
        animate=settings.animate,
    )
