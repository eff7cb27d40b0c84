"""Files become a library: every case that can be played, and every mistake in every file.

Neither YAML nor pydantic is imported before there is a file to read.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from simulator.content.case import Case
from simulator.content.casefiles import CaseRead, read_case
from simulator.content.diagnostic import Diagnostic, Position
from simulator.content.layout import FOLDER_FILES, lay_out
from simulator.content.library import Library
from simulator.content.places import Places
from simulator.content.printing import printable
from simulator.content.rubricfiles import read_standards
from simulator.content.standards import Standards
from simulator.content.tree import Finding
from simulator.content.validating import REPORTS_LIMIT
from simulator.errors import did_you_mean


@dataclass(frozen=True, slots=True)
class Reading:
    """A library, and where the parts of its cases stand."""

    library: Library
    """What was read."""
    places: Mapping[str, Places]
    """The places of each case that can be played, by its name."""


def read(files: Mapping[str, bytes]) -> Library:
    """
    The library that some files make, with all mistakes of all files.

    Args:
        files: Contents by name. Names use `/` and hold a folder `scenarios` or `rubrics`
            somewhere: `scenarios/<id>/case.yaml`, `scenarios/<id>/1-assessment.yaml`,
            `scenarios/<id>/walkthroughs.yaml`, `scenarios/<id>.yaml`,
            `scenarios/<id>.walkthroughs.yaml`, `rubrics/<id>.yaml`, `rubrics/duties.yaml`.
            Diagnostics show the names as they are given. Other files are left alone.
    """
    return read_with_places(files).library


def read_with_places(files: Mapping[str, bytes]) -> Reading:
    """The library, as `read` gives it, and the places of the parts of its cases."""
    layout = lay_out(files)
    standards, told = read_standards(files, layout)
    found: dict[str, CaseRead] = {}
    more: list[Diagnostic] = [*told, *map(_stranger, layout.strangers)]
    for case in layout.cases.values():
        result = read_case(files, case, standards=standards)
        more += result.diagnostics
        first = found.setdefault(case.id, result)
        if first is not result and first.places and result.places:
            more.append(_taken(case.id, result.places, first.places))
    built = {name: _case(result, standards) for name, result in sorted(found.items())}
    cases = {name: case for name, case in built.items() if case}
    library = Library(
        cases=tuple(cases.values()),
        walkthroughs={name: found[name].walkthroughs for name in cases},
        diagnostics=tuple(_limited(sorted(set(more)))),
    )
    places = ((name, found[name].places) for name in cases)
    return Reading(library, {name: place for name, place in places if place})


def _case(result: CaseRead, standards: Standards) -> Case | None:
    scenario = result.scenario
    if scenario is None or not result.playable:
        return None
    if not standards.sound.issuperset(scenario.rubrics):
        return None
    if scenario.duties and not standards.duties_sound:
        return None
    rubrics = tuple(standards.rubrics[name] for name in scenario.rubrics)
    return Case(scenario, rubrics, tuple(standards.duties[duty.id] for duty in scenario.duties))


def _stranger(file: str) -> Diagnostic:
    name = printable(file.rpartition("/")[2])
    guess = did_you_mean(name, FOLDER_FILES) or "; names end in .yaml and stand where README says"
    message = f"nothing is read from a file of this name{guess}"
    return Diagnostic(Position(printable(file), 1, 1), "unexpected-file", message)


def _taken(name: str, places: Places, other: Places) -> Diagnostic:
    message = f"{other.head.file} already has a case called {name}; rename one"
    return places.diagnose(Finding(("case",), "duplicate-name", message))


def _limited(diagnostics: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    for _, group in groupby(diagnostics, key=lambda diagnostic: diagnostic.position.file):
        some = list(group)
        yield from some[:REPORTS_LIMIT]
        if len(some) > REPORTS_LIMIT:
            message = "there are more mistakes in this file; mend these first"
            last = some[REPORTS_LIMIT - 1].position
            yield Diagnostic(last, "more-mistakes", message, severity="note")
