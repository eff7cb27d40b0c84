"""`casewalk study` in the plain face."""

from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from simulator.content.bank import Bank
    from simulator.content.case import Case
    from simulator.practice.studying import Study
    from simulator.store.protocol import Store

TITLE = "Study: today's questions."
"""Said at once, so that whoever listens hears that the command was understood."""


def open_bank(settings: Settings) -> "Bank":
    """
    The item bank.

    Raises:
        ContentError: It has mistakes, or there is none.
    """
    from simulator.files.bank import open_bank as opened
    from simulator.files.cache import cache_folder

    return opened(settings.libraries, cache=cache_folder())


def study_on_page(settings: Settings) -> int:
    """
    Ask today's questions in the plain face.

    Raises:
        ContentError: The bank cannot be used.
        StoreError: Reviews cannot be kept or read.
    """
    sheet = page()
    sheet.say(TITLE)
    sheet.flush()
    from simulator.plain.study import study
    from simulator.plain.walk import Finish

    bank, store = open_bank(settings), settings.store()
    try:
        finish = study(sitting(settings, store, bank), sheet)
    finally:
        store.close()
    sheet.flush()
    return ExitCode.INTERRUPTED if finish is Finish.INTERRUPTED else ExitCode.FINE


def study_on_screen(settings: Settings) -> int:
    """Ask today's questions in the full-screen face; errors are shown there."""
    from functools import partial

    from simulator.cli.opening import run_errand
    from simulator.tui.study_errand import study_errand

    def opened(store: "Store") -> "Study":
        return sitting(settings, store, open_bank(settings))

    return run_errand(settings, partial(study_errand, opened=opened))


def sitting(settings: Settings, store: "Store", bank: "Bank") -> "Study":
    """The reviews on a store, with the decisions of finished cases among the questions."""
    from simulator.practice.studying import Study, finished_cases

    finished = finished_cases(store)
    return Study(store, bank, _cases(settings, frozenset(finished)) if finished else ())


def _cases(settings: Settings, names: frozenset[str]) -> "Iterator[Case]":
    """Those of these cases that are on the shelf and can be read."""
    shelf = settings.shelf()
    for summary in shelf.summaries:
        if summary.id in names and not summary.mistakes:
            yield shelf.case(summary.id)
