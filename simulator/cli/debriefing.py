"""`casewalk debrief`: the four steps of looking back on an attempt, in the plain face."""

from typing import TYPE_CHECKING

import click

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import page

if TYPE_CHECKING:
    from simulator.practice.desk import Desk
    from simulator.store.record import AttemptRecord


def debrief_on_page(settings: Settings, name: str | None) -> int:
    """
    Debrief an attempt that has ended, the one that ended last unless another is named.

    Raises:
        UnknownAttempt: There is no such attempt.
        ReplayError: What was kept of it does not fit together.
        StoreError: The store cannot be read.
    """
    from simulator.plain.rounds import review, rounds
    from simulator.plain.walk import Finish
    from simulator.practice.debriefing import Debriefer
    from simulator.practice.desk import Desk

    sheet, store = page(), settings.store()
    try:
        desk = Desk(store)
        record = _ended(desk, name)
        sheet.say(f"{record.title}, {_kind(record)}, ended {_when(record)}.")
        debriefer = Debriefer(desk)
        finish = review(desk.resume(record.id), sheet, debriefer)
        if not isinstance(finish, Finish):
            again = settings.again(finish.name)
            finish = rounds(finish, sheet, debriefer, again=again)
        sheet.flush()
    finally:
        store.close()
    return ExitCode.INTERRUPTED if finish is Finish.INTERRUPTED else ExitCode.FINE


def _ended(desk: "Desk", name: str | None) -> "AttemptRecord":
    if name is not None:
        record = desk.store.attempt(name)
        if record.ended is None:
            again = f"casewalk play {record.id}"
            raise click.UsageError(f"This attempt has not ended yet. To go on: {again}")
        return record
    ended = [record for record in desk.store.attempts() if record.ended is not None]
    if not ended:
        raise click.UsageError("No attempt has ended yet, so there is nothing to debrief.")
    return max(ended, key=lambda record: (record.ended or "", record.id))


def _kind(record: "AttemptRecord") -> str:
    return "first attempt" if record.kind == "first" else record.kind


def _when(record: "AttemptRecord") -> str:
    return f"{(record.ended or '').replace('T', ' ')[:16]} UTC"
