"""`casewalk check`: every mistake in the files of cases and rubrics."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, page

if TYPE_CHECKING:
    from simulator.content.diagnostic import Diagnostic


def check_folders(paths: Sequence[Path], settings: Settings) -> int:
    """
    Report what is wrong: details on stderr, one line of summary on stdout.

    Args:
        paths: Libraries, cases or files; none for what stands on the shelf.
        settings: Where the shelf comes from.

    Raises:
        ContentError: There is no library at a path.
    """
    from simulator.files import read_folder, shipped

    cases = 0
    diagnostics: list[Diagnostic] = []
    for path in paths or (shipped(), *settings.libraries):
        library = read_folder(path)
        cases += len(library.cases)
        diagnostics += (one for one in library.diagnostics if one not in diagnostics)
    for diagnostic in diagnostics:
        diagnose(*str(diagnostic).split("\n"))
    sheet = page()
    sheet.say(_summary(cases, diagnostics))
    sheet.flush()
    return _code(diagnostics)


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


def _code(diagnostics: "Sequence[Diagnostic]") -> ExitCode:
    severities = {diagnostic.severity for diagnostic in diagnostics}
    if "error" in severities:
        return ExitCode.CONTENT
    return ExitCode.FINDINGS if "warning" in severities else ExitCode.FINE
