"""`casewalk play` in the plain face."""

from dataclasses import replace
from typing import TYPE_CHECKING

import click

from simulator.cli import ExitCode
from simulator.cli.finding import found, on_shelf
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, interactive, page
from simulator.cli.wish import Wish
from simulator.errors import StoreError, did_you_mean
from simulator.plain.page import Page

if TYPE_CHECKING:
    from simulator.content.case import Case
    from simulator.files.shelf import Shelf
    from simulator.practice.desk import Desk
    from simulator.practice.sitting import Sitting
    from simulator.store.protocol import Store


def play_on_page(settings: Settings, wish: Wish) -> int:
    """
    Play in the plain face.

    The title is out before the store is opened: whoever listens hears at once that
    the command was understood.

    Raises:
        UnknownCase: There is no such case and no such attempt.
        ContentError: The case cannot be played.
        StoreError: Attempts cannot be kept, and nobody can be asked what to do.
    """
    sheet, shelf = page(), settings.shelf()
    title = on_shelf(shelf, wish.case)
    if title:
        sheet.say(title)
        sheet.flush()
    try:
        store = settings.store()
    except StoreError as error:
        store = _in_memory(error, sheet)
    try:
        sitting = _sitting(store, shelf, wish=wish, sheet=sheet)
        return _walk(sitting, sheet, settings=settings, wish=wish) if sitting else ExitCode.FINE
    finally:
        store.close()


def _in_memory(error: StoreError, sheet: Page) -> "Store":
    """A store that forgets, after an explicit yes; without one there is nothing to play on."""
    if not interactive():
        diagnose("To play without keeping anything, add --in-memory.")
        raise error
    from simulator.plain.talk import YES
    from simulator.store.memory import MemoryStore
    from simulator.wording.resume import MEMORY_QUESTION

    sheet.say("", str(error))
    try:
        agreed = sheet.listen(f"{MEMORY_QUESTION} y or n").lower() in YES
    except EOFError:
        agreed = False
    if not agreed:
        raise click.exceptions.Exit(ExitCode.STORE)
    return MemoryStore()


def _sitting(store: "Store", shelf: "Shelf", *, wish: Wish, sheet: Page) -> "Sitting | None":
    from simulator.practice.desk import Desk

    desk = Desk(store)
    record = found(desk, shelf, wish)
    if record is not None:
        if on_shelf(shelf, wish.case) is None:
            sheet.say(record.title)
        sitting = desk.resume(record.id)
        _say_resumed(sitting, wish, sheet)
        return sitting
    if wish.case is None:
        names = (summary.id for summary in shelf.summaries if not summary.mistakes)
        raise click.UsageError(f"Name a case to play. There are: {', '.join(names)}.")
    return _begun(desk, shelf.case(wish.case), wish=wish, sheet=sheet)


def _say_resumed(sitting: "Sitting", wish: Wish, sheet: Page) -> None:
    mode = sitting.transcript.started.mode
    if wish.mode not in (None, mode) or wish.avoid:
        diagnose(
            f"This attempt began in {mode} mode and goes on as it began; --new begins another."
        )
    if not sitting.ended:
        sheet.say("You go on where you stopped. t shows everything so far.")


def _begun(desk: "Desk", case: "Case", *, wish: Wish, sheet: Page) -> "Sitting | None":
    from simulator.plain.opening import brief

    names = [note.id for note in case.scenario.content_notes]
    for note in wish.avoid:
        if note not in names:
            close = did_you_mean(note, names) or f"; there are: {', '.join(names) or 'none'}"
            raise click.UsageError(f"This case has no content note called {note}{close}")
    try:
        avoid = brief(sheet, case.scenario, chosen=bool(wish.avoid))
    except EOFError:
        avoid = None
    if avoid is None:
        sheet.say("", "Nothing has begun yet.")
        sheet.flush()
        return None
    chosen = wish.avoid or avoid
    try:
        return desk.begin(case, wish.mode or "coach", avoid=chosen)
    except StoreError as error:
        return _begun_in_memory(error, case, wish=replace(wish, avoid=chosen), sheet=sheet)


def _begun_in_memory(error: StoreError, case: "Case", *, wish: Wish, sheet: Page) -> "Sitting":
    from simulator.practice.desk import Desk

    desk = Desk(_in_memory(error, sheet))
    return desk.begin(case, wish.mode or "coach", avoid=wish.avoid)


def _walk(sitting: "Sitting", sheet: Page, *, settings: Settings, wish: Wish) -> int:
    from simulator.plain.rounds import rounds
    from simulator.plain.walk import Finish
    from simulator.practice.debriefing import Debriefer
    from simulator.practice.desk import Desk

    debriefer = Debriefer(Desk(sitting.store))
    again = settings.again(wish.case or sitting.name)
    finish = rounds(sitting, sheet, debriefer, again=again)
    sheet.flush()
    return ExitCode.INTERRUPTED if finish is Finish.INTERRUPTED else ExitCode.FINE
