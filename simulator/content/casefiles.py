"""Reading the files of one case."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice

from simulator.content.checks import check_case
from simulator.content.checks.golden import check_walkthroughs
from simulator.content.checks.subject import Subject, subject
from simulator.content.diagnostic import Diagnostic, Position
from simulator.content.layout import CaseFiles, missing_files
from simulator.content.placeholders import fill, words_for
from simulator.content.places import Places
from simulator.content.printing import printable
from simulator.content.scenario import Scenario
from simulator.content.scene import PHASES, Phase
from simulator.content.source import read_tree
from simulator.content.standards import Standards
from simulator.content.tree import AT_KEY, Finding, Tree
from simulator.content.validating import REPORTS_LIMIT, Read, validate
from simulator.content.walkthrough import Walkthrough


@dataclass(frozen=True, slots=True)
class CaseRead:
    """One case as far as its files could be read."""

    scenario: Scenario | None
    """The scenario, with stand-ins for what could not be read."""
    places: Places | None
    """Where its parts stand."""
    walkthroughs: tuple[Walkthrough, ...]
    """Its golden paths; none where their file has a mistake."""
    diagnostics: tuple[Diagnostic, ...]
    """Everything that is wrong."""
    playable: bool
    """Whether none of it keeps the case from being played."""


@dataclass(frozen=True, slots=True)
class _Files:
    head: Read[Scenario]
    phases: tuple[Read[Phase], ...] | None
    missing: tuple[str, ...]

    def diagnostics(self) -> Iterator[Diagnostic]:
        for name in self.missing:
            message = f"there is no {name.rpartition('/')[2]} beside the other files of the case; write it"
            yield Diagnostic(Position(printable(name), 1, 1), "missing-file", message)
        yield from self.head.diagnostics
        for part in self.phases or ():
            yield from part.diagnostics

    def subject(self, standards: Standards, *, whole: bool) -> Subject | None:
        scenario, tree = self.head.value, self.head.tree
        if scenario is None:
            return None
        if self.phases is None:
            places, every_scene = Places(tree), not tree.spoils(("phases",))
        else:
            read = [(part.value, part.tree) for part in self.phases if part.value]
            scenario = replace(scenario, phases=tuple(phase for phase, _ in read))
            places = Places(tree, tuple(each for _, each in read))
            every_scene = not self.missing and len(read) == len(self.phases)
        every_scene = every_scene and not any(
            places.spoils(("phases", index, "scenes")) for index in range(len(scenario.phases))
        )
        return subject(scenario, places, standards=standards, every_scene=every_scene, whole=whole)


def read_case(files: Mapping[str, bytes], case: CaseFiles, *, standards: Standards) -> CaseRead:
    """The case, and all mistakes of all its files."""
    head = _tree(files, case.head)
    words = words_for(head.data.get("client") if isinstance(head.data, dict) else None)
    phases = tuple(
        validate(_placed(_filled(_tree(files, file), words), name), Phase)
        for name, file in case.phases.items()
    )
    parts = _Files(
        validate(_named(_filled(head, words), case), Scenario),
        phases if case.folder else None,
        tuple(missing_files(case)),
    )
    told = list(parts.diagnostics())
    view = parts.subject(standards, whole=not told)
    if view:
        told += _tell(view.places, check_case(view))
    tree = _filled(_tree(files, case.walkthroughs), words)
    walkthroughs, aside = _walkthroughs(tree, view)
    return CaseRead(
        view.scenario if view else None,
        replace(view.places, golden=tree) if view else None,
        walkthroughs,
        (*told, *aside),
        playable=view is not None and all(mistake.severity != "error" for mistake in told),
    )


def _walkthroughs(
    tree: Tree, view: Subject | None
) -> tuple[tuple[Walkthrough, ...], tuple[Diagnostic, ...]]:
    golden = validate(tree, tuple[Walkthrough, ...])
    told = list(golden.diagnostics)
    if view and golden.value:
        told += _tell(Places(golden.tree), check_walkthroughs(view, golden.value, tree))
    return () if told else golden.value or (), tuple(told)


def _tree(files: Mapping[str, bytes], file: str | None) -> Tree:
    return read_tree(file, files[file]) if file else Tree("", ())


def _filled(tree: Tree, words: Mapping[str, str]) -> Tree:
    return tree.with_findings(chain.from_iterable(fill(brace, words) for brace in tree.braces))


def _named(tree: Tree, case: CaseFiles) -> Tree:
    if not isinstance(tree.data, dict):
        return tree
    found = []
    name = tree.data.get("case")
    if isinstance(name, str) and name != case.id:
        kind = "folder" if case.folder else "file"
        message = f"the {kind} is called {case.id}; call both the same"
        found.append(Finding(("case",), "misnamed-file", message))
    if case.folder and tree.data.pop("phases", None):
        message = "in a folder each phase is a file of its own, such as 1-assessment.yaml"
        found.append(Finding(("phases", AT_KEY), "unknown-key", message))
    return tree.with_findings(found)


def _placed(tree: Tree, phase: str) -> Tree:
    name = tree.data.get("phase") if isinstance(tree.data, dict) else None
    if name == phase or name not in PHASES:
        return tree
    message = f"the file is named after the phase {phase}; give it this phase"
    return tree.with_findings([Finding(("phase",), "misnamed-file", message)])


def _tell(places: Places, findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    heard = (finding for finding in findings if not places.spoils(finding.path))
    for finding in islice(heard, REPORTS_LIMIT + 1):
        yield places.diagnose(finding)
