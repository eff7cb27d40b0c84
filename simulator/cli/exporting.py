"""`casewalk export`: the exam questions for other programs."""

import sys
from pathlib import Path
from typing import Literal

from click import UsageError

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose
from simulator.cli.studying import open_bank
from simulator.errors import OutputFailed

Format = Literal["anki", "gift", "qti", "csv"]
"""Anki's text file, Moodle's GIFT, QTI 1.2 in a zip, a table with commas."""

STANDARD_OUTPUT = Path("-")
"""Names standard output in place of a file."""


def export_questions(settings: Settings, form: Format, out: Path | None) -> int:
    """
    Write the questions of the bank.

    Args:
        settings: Where the bank comes from.
        form: For which program.
        out: The file; `-` or None for standard output, which a zip is not written to on a terminal.

    Raises:
        ContentError: The bank cannot be used.
        OutputFailed: The file cannot be written.
    """
    from simulator.exchange.questions import to_anki, to_gift, to_qti, to_sheet

    to_stdout = out in (None, STANDARD_OUTPUT)
    if form == "qti" and to_stdout and sys.stdout.isatty():
        raise UsageError("a zip is no text; name a file with -o, such as -o questions.zip")
    bank = open_bank(settings)
    match form:
        case "anki":
            data = to_anki(bank).encode()
        case "gift":
            data = to_gift(bank).encode()
        case "csv":
            data = to_sheet(bank).encode("utf-8-sig")
        case "qti":
            data = to_qti(bank)
    _write(data, None if to_stdout else out)
    count = len(bank.vignettes)
    diagnose(f"{count} questions written{'' if to_stdout else f' to {out}'}.")
    return ExitCode.FINE


def _write(data: bytes, out: Path | None) -> None:
    try:
        if out is None:
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.flush()
        else:
            out.write_bytes(data)
    except OSError as error:
        raise OutputFailed(error.strerror or str(error)) from error
