"""`casewalk check`: every mistake in the files of cases and rubrics, and a proof of each case."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.streams import diagnose, page

if TYPE_CHECKING:
    from simulator.content.case import Case
    from simulator.content.diagnostic import Diagnostic
    from simulator.files.folder import Folder
    from simulator.verify.proof import Proof


@dataclass(frozen=True, slots=True)
class Manner:
    """How to check, and how to say it."""

    budget: int | None = None
    """States of a case at which a proof stops; None for as many as usual."""
    strict: bool = False
    """Whether notes count as findings."""
    as_json: bool = False
    """Whether to print one JSON object instead of lines."""


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is wrong."""

    diagnostic: "Diagnostic"
    """What, and where."""
    way: str = ""
    """A shortest playthrough that shows it, where there is one."""
    unreadable: bool = False
    """Whether it keeps a file from being read."""


def check_folders(paths: Sequence[Path], settings: Settings, manner: Manner) -> int:
    """
    Report what is wrong on stderr, and what was proven on stdout; as JSON, all of it on stdout.

    Args:
        paths: Libraries, cases or files; none for what stands on the shelf.
        settings: Where the shelf comes from.
        manner: How to check.

    Raises:
        ContentError: There is no library at a path.
    """
    from simulator.files import open_folder, shipped

    told: list[Told] = []
    proofs: dict[str, Proof | None] = {}
    for path in paths or (shipped(), *settings.libraries):
        folder = open_folder(path)
        known = {one.diagnostic for one in told}
        read = [one for one in folder.library.diagnostics if one not in known]
        told += _say((Told(one, unreadable=one.severity == "error") for one in read), manner)
        for case in folder.library.cases:
            found, proofs[case.scenario.id] = _prove(folder, case, manner)
            told += _say(found, manner)
    _close(told, proofs, manner)
    return _code(told, manner)


def _prove(folder: "Folder", case: "Case", manner: Manner) -> "tuple[Iterable[Told], Proof | None]":
    from simulator.verify.exploring import BUDGET
    from simulator.verify.judgement import judge
    from simulator.verify.routes import told

    name = case.scenario.id
    walkthroughs = folder.library.walkthroughs.get(name, ())
    judgement = judge(case, walkthroughs, budget=manner.budget or BUDGET)
    if judgement.proof is not None and not manner.as_json:
        _say_proof(name, judgement.proof)
    found = [
        Told(folder.diagnose(name, [one.finding])[0], told(one.way) if one.way else "")
        for one in judgement.shown
    ]
    return sorted(found, key=lambda one: one.diagnostic), judgement.proof


def _say_proof(name: str, proof: "Proof") -> None:
    from simulator.cli.proving import proof_lines

    sheet = page()
    sheet.say(*proof_lines(name, proof), "")
    sheet.flush()


def _say(told: "Iterable[Told]", manner: Manner) -> "Iterator[Told]":
    for one in told:
        if not manner.as_json:
            way = (f"      shown by {one.way}",) if one.way else ()
            diagnose(*str(one.diagnostic).split("\n"), *way)
        yield one


def _close(told: "Sequence[Told]", proofs: "dict[str, Proof | None]", manner: Manner) -> None:
    sheet = page()
    if manner.as_json:
        from simulator.cli.reporting import report

        sheet.say(report([(one.diagnostic, one.way) for one in told], proofs))
    else:
        sheet.say(_summary(len(proofs), [one.diagnostic for one in told]))
    sheet.flush()


def _code(told: "Sequence[Told]", manner: Manner) -> ExitCode:
    if any(one.unreadable for one in told):
        return ExitCode.CONTENT
    counting = [one for one in told if manner.strict or one.diagnostic.severity != "note"]
    return ExitCode.FINDINGS if counting else ExitCode.FINE


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
