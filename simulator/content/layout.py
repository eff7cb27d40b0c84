"""Which files make a case, and which are rubrics: told from their names alone."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from simulator.content.scene import PHASES, PhaseName

_PHASE_FILES: dict[str, PhaseName] = {
    f"{number}-{phase}.yaml": phase for number, phase in enumerate(PHASES, start=1)
}
_YAML = re.compile(r".*\.ya?ml", re.DOTALL)
_WALKTHROUGHS = ".walkthroughs.yaml"

FOLDER_FILES = ("case.yaml", *_PHASE_FILES, "walkthroughs.yaml")
"""The files of a case folder that are read."""


@dataclass(slots=True)
class CaseFiles:
    """The files of one case, as far as they are there."""

    id: str
    """What the case must be called."""
    folder: str | None
    """Its folder, or None where the case is one file."""
    head: str | None = None
    """The case file."""
    phases: dict[PhaseName, str] = field(default_factory=dict)
    """The phase files."""
    walkthroughs: str | None = None
    """The file of golden paths."""


@dataclass(slots=True)
class Layout:
    """Files by what they are."""

    cases: dict[tuple[str, bool], CaseFiles] = field(default_factory=dict)
    """The cases, by place and by whether they are folders."""
    rubrics: list[str] = field(default_factory=list)
    """The rubric files."""
    duties: list[str] = field(default_factory=list)
    """The files of duties."""
    strangers: list[str] = field(default_factory=list)
    """YAML files whose names say nothing."""


def lay_out(files: Iterable[str]) -> Layout:
    """The files by what they are; those that are no business of ours are left out."""
    layout = Layout()
    for file in sorted(files):
        parts = file.split("/")
        if parts[-1].startswith(".") or not _YAML.fullmatch(parts[-1]):
            continue
        at = _last_shelf(parts)
        if at is None:
            continue
        rest = parts[at + 1 :]
        if parts[at] == "rubrics":
            _add_rubric(layout, file, rest)
        elif len(rest) == 1:
            _add_single(layout, file, rest[0])
        elif rest[0] != "exam":
            _add_to_folder(layout, file, rest[1:])
    return layout


def _last_shelf(parts: list[str]) -> int | None:
    found = [at for at, part in enumerate(parts[:-1]) if part in ("scenarios", "rubrics")]
    return found[-1] if found else None


def _add_rubric(layout: Layout, file: str, rest: list[str]) -> None:
    if rest == ["duties.yaml"]:
        layout.duties.append(file)
    elif len(rest) == 1 and file.endswith(".yaml"):
        layout.rubrics.append(file)
    else:
        layout.strangers.append(file)


def _add_single(layout: Layout, file: str, name: str) -> None:
    stem = file.removesuffix(_WALKTHROUGHS).removesuffix(".yaml")
    if not name.endswith(".yaml"):
        layout.strangers.append(file)
        return
    case = layout.cases.setdefault((stem, False), CaseFiles(stem.rpartition("/")[2], None))
    if name.endswith(_WALKTHROUGHS):
        case.walkthroughs = file
    else:
        case.head = file


def _add_to_folder(layout: Layout, file: str, rest: list[str]) -> None:
    name = rest[-1]
    if len(rest) > 1 or name not in FOLDER_FILES:
        layout.strangers.append(file)
        return
    folder = file.rpartition("/")[0]
    case = layout.cases.setdefault((folder, True), CaseFiles(folder.rpartition("/")[2], folder))
    if name == "case.yaml":
        case.head = file
    elif name == "walkthroughs.yaml":
        case.walkthroughs = file
    else:
        case.phases[_PHASE_FILES[name]] = file


def missing_files(case: CaseFiles) -> Iterator[str]:
    """The files that a case lacks."""
    if case.folder is None:
        if case.head is None and case.walkthroughs:
            yield case.walkthroughs.removesuffix(_WALKTHROUGHS) + ".yaml"
        return
    present = {case.head, *case.phases.values()}
    for name in ("case.yaml", *_PHASE_FILES):
        if f"{case.folder}/{name}" not in present:
            yield f"{case.folder}/{name}"
