"""From the files of one case to everything that can be said about it. Imports all that is heavy."""

from typing import assert_never

from simulator.content.diagnostic import Diagnostic
from simulator.content.places import Places
from simulator.content.reading import Reading, read_with_places
from simulator.files.reading import Files
from simulator.files.unit import Kind
from simulator.files.verdict import Told, Verdict
from simulator.verify.exploring import BUDGET
from simulator.verify.judgement import Judgement, judge
from simulator.verify.routes import told
from simulator.verify.shown import Shown

WAY_LIMIT = 200
"""Answers of a playthrough that are written down. Ours: three times a full case; nobody walks further."""


def judge_files(kind: Kind, files: Files, budget: int | None = None) -> Verdict:
    """
    Read files, and prove the case if they make one that can be played.

    Args:
        kind: What they are.
        files: As `Unit.read` has them.
        budget: States at which a proof stops; None for as many as usual.

    Returns:
        A verdict with the reader's names of files.
    """
    match kind:
        case "case":
            return _judge_case(files, BUDGET if budget is None else budget)
        case "bank":
            return _judge_bank(files)
        case _:
            assert_never(kind)


def _judge_bank(files: Files) -> Verdict:
    from simulator.content.bankfiles import read_bank
    from simulator.verify.items import item_findings

    reading = read_bank(files)
    told = [_mistake(one) for one in reading.diagnostics]
    if reading.bank and reading.places:
        found = map(reading.places.diagnose, item_findings(reading.bank))
        told += map(Told, sorted(found))
    return Verdict(None, None, tuple(told))


def _judge_case(files: Files, budget: int) -> Verdict:
    reading = read_with_places(files)
    library = reading.library
    mistakes = tuple(map(_mistake, library.diagnostics))
    for case in library.cases:
        name = case.scenario.id
        judgement = judge(case, library.walkthroughs.get(name, ()), budget=budget)
        return Verdict(name, judgement.proof, (*mistakes, *_found(reading, name, judgement)))
    return Verdict(None, None, mistakes)


def _mistake(diagnostic: Diagnostic) -> Told:
    return Told(diagnostic, mistake=True)


def _found(reading: Reading, case: str, judgement: Judgement) -> list[Told]:
    places = reading.places[case]
    found = [_told(places, shown) for shown in judgement.shown]
    found += [_told(places, one.shown, accepted=one.because) for one in judgement.accepted]
    return sorted(found, key=lambda one: one.diagnostic)


def _told(places: Places, shown: Shown, *, accepted: str = "") -> Told:
    return Told(places.diagnose(shown.finding), _way(shown), accepted=accepted)


def _way(shown: Shown) -> str:
    if shown.way is None:
        return ""
    left = len(shown.way) - WAY_LIMIT
    if left <= 0:
        return told(shown.way)
    return f"{told(shown.way[:WAY_LIMIT])}, and {left} answers more"
