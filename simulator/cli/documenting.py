"""`casewalk report`: a document of one attempt, or of a run file that somebody handed in."""

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose
from simulator.errors import OutputFailed, RunFileError, UnknownAttempt
from simulator.plain.page import Page
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.notebook import Notebook

if TYPE_CHECKING:
    from simulator.practice.sitting import Sitting
    from simulator.store.protocol import Store

STANDARD_OUT = Path("-")
"""The file name that means: to where lines go."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which document is wanted."""

    what: str | None
    """An attempt, or a run file; None for the attempt that ended last."""
    form: Literal["html", "md", "json"]
    """As a page, as Markdown, or as a run file."""
    recording: bool
    """Whether the process recording is wanted in place of the debrief."""
    out: Path | None
    """Where to; None for a new file here, or to where lines go if that is no terminal."""


def report(settings: Settings, order: Order) -> int:
    """
    Write one document.

    Raises:
        UnknownAttempt: There is no such attempt, and no such file.
        RunFileError: The run file cannot be taken at its word.
        OutputFailed: The file cannot be written.
        StoreError: The store cannot be read.
    """
    store = settings.store()
    try:
        sitting, warnings = _sitting(settings, store, order.what)
        debriefer = Debriefer(Desk(sitting.store))
        text = _text(sitting, debriefer, order, warnings)
    finally:
        store.close()
    _write(text, order, sitting)
    diagnose(*warnings)
    return ExitCode.FINDINGS if warnings else ExitCode.FINE


def _sitting(
    settings: Settings, store: "Store", what: str | None
) -> tuple["Sitting", tuple[str, ...]]:
    """The attempt, and what a reader must know first."""
    names = tuple(record.id for record in store.attempts())
    if what is None:
        ended = next((one.id for one in store.attempts() if one.ended), None)
        if ended is None:
            raise UnknownAttempt("which has ended", names)
        return Desk(store).resume(ended), ()
    file = Path(what)
    if what in names or not file.is_file():
        return Desk(store).resume(what), ()
    return _taken_in(settings, store, file)


def _taken_in(settings: Settings, store: "Store", file: Path) -> tuple["Sitting", tuple[str, ...]]:
    from simulator.exchange import LIMIT, read_run
    from simulator.practice.handing import Contents, agrees, take_in

    try:
        with file.open("rb") as opened:
            data = opened.read(LIMIT + 1)
    except OSError as error:
        raise RunFileError("not-a-run-file", f"{file} cannot be read: {error.strerror}") from error
    run = read_run(data)
    sitting = take_in(run, Contents(store, settings.shelf()))
    debrief = Debriefer(Desk(sitting.store)).debrief(sitting)
    if agrees(run, debrief):
        return sitting, ()
    worth = "no score" if debrief.overall is None else f"{float(debrief.overall.score):.1f}"
    return sitting, (
        f"score-differs: the file names another score than its events come to, which is {worth}. "
        "This document holds what its events come to.",
    )


def _text(sitting: "Sitting", debriefer: Debriefer, order: Order, warnings: tuple[str, ...]) -> str:
    debrief = debriefer.debrief(sitting)
    if order.form == "json":
        from simulator.exchange import write_run
        from simulator.practice.handing import run_of

        return write_run(run_of(sitting, debrief))
    from simulator.documents import Paper, render

    paper = Paper(debrief, sitting.record, Notebook(sitting).words(), warnings)
    return render(paper, "recording" if order.recording else "debrief", order.form)


def _write(text: str, order: Order, sitting: "Sitting") -> None:
    out = order.out
    if out == STANDARD_OUT or (out is None and not sys.stdout.isatty()):
        sheet = Page(sys.stdout, sys.stdin)
        sheet.say(*text.rstrip("\n").split("\n"))
        sheet.flush()
        return
    file = out or _free(order, sitting)
    _fill(file, text)
    diagnose(f"Written to {file}.")


def put_on_paper(
    sitting: "Sitting", debriefer: Debriefer, paper: Literal["debrief", "recording", "run"]
) -> str:
    """
    Write a document into a new file in the folder where Casewalk was started.

    Args:
        sitting: The attempt.
        debriefer: Works out what there is to say.
        paper: Which document; a run file is JSON, the others are pages for a browser.

    Returns:
        Where it lies.

    Raises:
        OutputFailed: The file cannot be written.
        StoreError: The attempt cannot be read.
    """
    form: Literal["html", "json"] = "json" if paper == "run" else "html"
    order = Order(what=sitting.name, form=form, recording=paper == "recording", out=None)
    text = _text(sitting, debriefer, order, ())
    try:
        file = _free(order, sitting).absolute()
    except OSError as error:
        raise OutputFailed(f"the folder is gone: {error.strerror}") from error
    _fill(file, text)
    return str(file)


def _fill(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise OutputFailed(f"{file}: {error.strerror}") from error


def _free(order: Order, sitting: "Sitting") -> Path:
    """A file name that is not taken."""
    kind = "run" if order.form == "json" else "recording" if order.recording else "debrief"
    stem = f"{sitting.case.scenario.id}-{sitting.name}-{kind}"
    file = Path(f"{stem}.{order.form}")
    number = 2
    while file.exists():
        file = Path(f"{stem}-{number}.{order.form}")
        number += 1
    return file
