"""Lists for people and for scripts: a line each, its name first."""

from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, page
from simulator.wording.welcome import EMPTY_SHELF, PROMISE, mistakes_line, shelf_line

if TYPE_CHECKING:
    from simulator.files.summary import Summary
    from simulator.store.record import AttemptRecord


def print_shelf(settings: Settings) -> int:
    """Print the shelf as lines, and how to play; what `casewalk` does where there is no screen."""
    sheet = page()
    sheet.say(f"Casewalk. {PROMISE}", "")
    for summary in settings.shelf().summaries:
        sheet.say(_case(summary))
        sheet.say(*_more(summary))
    sheet.say("", "To play a case: casewalk play NAME --plain")
    sheet.say("To see what you have begun: casewalk attempts", "All commands: casewalk --help")
    sheet.flush()
    return ExitCode.FINE


def list_cases(settings: Settings) -> int:
    """Print one line per case."""
    sheet, summaries = page(), settings.shelf().summaries
    sheet.say(*(_case(summary) for summary in summaries))
    sheet.flush()
    if not summaries:
        diagnose(EMPTY_SHELF)
    return ExitCode.FINE


def list_attempts(settings: Settings) -> int:
    """Print one line per attempt, the one touched last first."""
    sheet, store = page(), settings.store()
    try:
        records = store.attempts()
    finally:
        store.close()
    sheet.say(*(_attempt(record) for record in records))
    sheet.flush()
    if not records:
        diagnose("No attempt has been begun yet.")
    return ExitCode.FINE


def _case(summary: "Summary") -> str:
    if summary.mistakes:
        return f"{summary.id}  {mistakes_line(summary.mistakes, summary.folder)}"
    line = shelf_line(summary.title, summary.client, age=summary.age, minutes=summary.minutes)
    return f"{summary.id}  {line}"


def _more(summary: "Summary") -> tuple[str, ...]:
    if summary.mistakes:
        return ()
    return (
        f"  {summary.tagline}",
        f"  {summary.setting}.",
        *(f"  Heavy topic: {note}" for note in summary.notes),
    )


def _attempt(record: "AttemptRecord") -> str:
    when = record.touched.replace("T", " ")[:16]
    stands = "ended" if record.ended else f"at {record.place}"
    return f"{record.id}  {record.scenario}  {record.kind}, {record.mode}, {stands}, {when} UTC"
