"""`casewalk check`: every mistake in the files of cases and rubrics, and a proof of each case."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli import ExitCode
from simulator.cli.settings import Settings
from simulator.cli.tally import Tally

if TYPE_CHECKING:
    from simulator.cli.reporting import Report
    from simulator.cli.telling import Lines


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How to check, and how to say it."""

    budget: int | None = None
    """States of a case at which a proof stops; None for as many as usual."""
    strict: bool = False
    """Whether notes count as findings."""
    as_json: bool = False
    """Whether to print one JSON object instead of lines."""
    jobs: int | None = None
    """Processes that prove; None for as many as are worth it."""
    cached: bool = True
    """Whether what was found out before, about the same files, need not be found out again."""


def check_folders(paths: Sequence[Path], settings: Settings, manner: Manner) -> int:
    """
    Report what is wrong on stderr, and what was proven on stdout; as JSON, all of it on stdout.

    Args:
        paths: Libraries, cases or files; none for what stands on the shelf.
        settings: Where the shelf comes from.
        manner: How to check.

    Raises:
        ContentError: There is no library at a path.
        WorkerLost: A process that proved has died.
    """
    from simulator.cli.judging import Judging
    from simulator.files import cache_folder, shipped
    from simulator.files.unit import units

    judging = Judging(
        units(paths or (shipped(), *settings.libraries)),
        budget=manner.budget,
        cache=cache_folder() if manner.cached else None,
        jobs=manner.jobs,
    )
    tally, teller = Tally(), _teller(manner)(judging.progress.clear)
    with closing(judging.verdicts()) as verdicts:
        for judged in verdicts:
            new = tally.add(judged.verdict, judged.unit.home)
            teller.verdict(judged.verdict, judged.placed(new))
    teller.close(tally)
    return _code(tally, manner)


def _teller(manner: Manner) -> "type[Report] | type[Lines]":
    if manner.as_json:
        from simulator.cli.reporting import Report

        return Report
    from simulator.cli.telling import Lines

    return Lines


def _code(tally: Tally, manner: Manner) -> ExitCode:
    if tally.unreadable:
        return ExitCode.CONTENT
    counts = tally.counts
    findings = counts["error"] + counts["warning"] + (counts["note"] if manner.strict else 0)
    return ExitCode.FINDINGS if findings else ExitCode.FINE
