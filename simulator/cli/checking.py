"""`casewalk check`: every mistake in the files of cases and rubrics, and a proof of each case."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, page

if TYPE_CHECKING:
    from simulator.content.case import Case
    from simulator.content.diagnostic import Diagnostic
    from simulator.files.folder import Folder
    from simulator.plain.page import Page


def check_folders(paths: Sequence[Path], settings: Settings, *, budget: int | None) -> int:
    """
    Report what is wrong on stderr, and what was proven on stdout.

    Args:
        paths: Libraries, cases or files; none for what stands on the shelf.
        settings: Where the shelf comes from.
        budget: States of a case at which to stop; None for as many as usual.

    Raises:
        ContentError: There is no library at a path.
    """
    from simulator.files import open_folder, shipped

    sheet, cases, unreadable = page(), 0, False
    found: list[Diagnostic] = []
    for path in paths or (shipped(), *settings.libraries):
        folder = open_folder(path)
        cases += len(folder.library.cases)
        read = [one for one in folder.library.diagnostics if one not in found]
        unreadable = unreadable or any(one.severity == "error" for one in read)
        found += _tell((one, "") for one in read)
        for case in folder.library.cases:
            found += _prove(folder, case, sheet, budget=budget)
    sheet.say(_summary(cases, found))
    sheet.flush()
    if unreadable:
        return ExitCode.CONTENT
    return ExitCode.FINDINGS if any(one.severity != "note" for one in found) else ExitCode.FINE


def _prove(
    folder: "Folder", case: "Case", sheet: "Page", *, budget: int | None
) -> "list[Diagnostic]":
    from simulator.cli.proving import proof_lines
    from simulator.verify.exploring import BUDGET
    from simulator.verify.judgement import judge
    from simulator.verify.routes import told

    name = case.scenario.id
    walkthroughs = folder.library.walkthroughs.get(name, ())
    judgement = judge(case, walkthroughs, budget=budget or BUDGET)
    if judgement.proof is not None:
        sheet.say(*proof_lines(name, judgement.proof), "")
        sheet.flush()
    placed = [
        (folder.diagnose(name, [shown.finding])[0], told(shown.way) if shown.way else "")
        for shown in judgement.shown
    ]
    return _tell(sorted(placed))


def _tell(told: "Iterable[tuple[Diagnostic, str]]") -> "list[Diagnostic]":
    heard = []
    for diagnostic, way in told:
        diagnose(*str(diagnostic).split("\n"), *((f"      shown by {way}",) if way else ()))
        heard.append(diagnostic)
    return heard


def _summary(cases: int, diagnostics: "Sequence[Diagnostic]") -> str:
    read = _count(cases, "case") + " can be played"
    found = [
        _count(number, word)
        for word in ("error", "warning", "note")
        if (number := sum(one.severity == word for one in diagnostics))
    ]
    return f"{read}; {', '.join(found) or 'no mistakes found'}."


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"
