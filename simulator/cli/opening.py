"""The full-screen face, or what stands in for it where there is no screen."""

from dataclasses import replace

from simulator.cli.finding import found, on_shelf
from simulator.cli.listing import print_shelf
from simulator.cli.settings import Settings
from simulator.cli.streams import screen
from simulator.cli.wish import Wish


def open_shelf(settings: Settings) -> int:
    """The shelf: full-screen, or as lines where no full-screen program can run."""
    if not screen():
        return print_shelf(settings)
    return _run(settings, Wish())


def play_on_screen(settings: Settings, wish: Wish) -> int:
    """
    Play in the full-screen face; an attempt stands there for the case that it is about.

    Raises:
        UnknownCase: There is no such case and no such attempt.
        StoreError: The name is not that of a case, and attempts cannot be read.
    """
    if wish.case is not None and on_shelf(settings.shelf(), wish.case) is None:
        return _run(settings, replace(wish, case=_case_of_attempt(settings, wish)))
    return _run(settings, wish)


def _case_of_attempt(settings: Settings, wish: Wish) -> str | None:
    from simulator.practice.desk import Desk

    store = settings.store()
    try:
        record = found(Desk(store), settings.shelf(), wish)
    finally:
        store.close()
    return record.scenario if record else None


def _run(settings: Settings, wish: Wish) -> int:
    from simulator.tui import run

    return run(
        settings.shelf,
        settings.store,
        case=wish.case,
        mode=wish.mode,
        avoid=wish.avoid,
        fresh=wish.fresh,
        theme=settings.theme,
        animate=settings.animate,
    )
