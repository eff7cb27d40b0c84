"""Files become an item bank, and every mistake in every one of them."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from simulator.content.bank import Bank
from simulator.content.banklayout import BankFiles, area_in, lay_out_bank
from simulator.content.blueprint import Blueprint
from simulator.content.checks.bank import check_blueprint, check_principles, check_vignettes
from simulator.content.diagnostic import Diagnostic, Position
from simulator.content.layout import lay_out
from simulator.content.placeholders import fill
from simulator.content.principle import AREAS, Principle, PrincipleFile
from simulator.content.printing import printable
from simulator.content.rubricfiles import read_standards
from simulator.content.source import read_tree
from simulator.content.tree import Finding, Path, Tree
from simulator.content.validating import REPORTS_LIMIT, Read, validate
from simulator.content.vignette import Vignette, VignetteFile
from simulator.errors import did_you_mean

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BankPlaces:
    """Where the principles and vignettes of a bank stand."""

    principles: Tree
    """The file of principles."""
    vignettes: tuple[tuple[Tree, int], ...]
    """The file of each vignette, and its index there; in the order of the bank."""

    def diagnose(self, finding: Finding) -> Diagnostic:
        """
        The finding with its place and line.

        Args:
            finding: Its path begins with `vignettes` and the index of one in the bank, or with
                `principles`; anything else is about the bank as a whole.
        """
        if finding.path[:1] == ("vignettes",) and len(finding.path) > 1:
            tree, index = self.vignettes[int(finding.path[1])]
            return tree.diagnose(finding, ("vignettes", index, *finding.path[2:]))
        return self.principles.diagnose(finding)


@dataclass(frozen=True, slots=True)
class BankReading:
    """What the files of a bank say, and everything that is wrong with them."""

    bank: Bank | None
    """The bank; None where there is none, or a mistake keeps it from being used."""
    places: BankPlaces | None
    """Where its parts stand; None where there is no bank."""
    diagnostics: tuple[Diagnostic, ...]
    """Every mistake, sorted by file, line and column."""


def read_bank(files: Mapping[str, bytes]) -> BankReading:
    """
    The bank that some files make, with all mistakes of all files.

    Args:
        files: Contents by name, among them `scenarios/exam/principles.yaml`, vignettes in
            `scenarios/exam/<area>.yaml` or `<area>-<more>.yaml`, `scenarios/exam/blueprints/<id>.yaml`,
            and the rubrics whose criteria principles name. Other files are left alone.
    """
    layout = lay_out_bank(files)
    folder = layout.folder
    if folder is None:
        return BankReading(None, None, ())
    standards, _ = read_standards(files, lay_out(files))
    known = tuple(one.id for rubric in standards.rubrics.values() for one in rubric.criteria)
    parts = _Parts(
        validate(_tree(files, layout.principles), PrincipleFile),
        tuple(validate(_tree(files, name), VignetteFile) for name in layout.vignettes),
        tuple(validate(_tree(files, name), Blueprint) for name in layout.blueprints),
    )
    told = [
        *_missing(layout, folder),
        *map(_stranger, layout.strangers),
        *parts.diagnostics(known if standards.whole else None),
    ]
    bank = None if any(one.severity == "error" for one in told) else parts.bank()
    return BankReading(bank, parts.places() if bank else None, tuple(sorted(set(told))))


@dataclass(frozen=True, slots=True)
class _Parts:
    principles: Read[PrincipleFile]
    vignettes: tuple[Read[VignetteFile], ...]
    blueprints: tuple[Read[Blueprint], ...]

    def diagnostics(self, criteria: tuple[str, ...] | None) -> Iterator[Diagnostic]:
        head = self.principles
        yield from head.diagnostics
        if head.value:
            yield from _tell(head.tree, check_principles(head.value, criteria))
        by_name = _by_name(head)
        for some in self.vignettes:
            yield from some.diagnostics
            if some.value:
                misplaced = tuple(_misplaced(some.tree.file, some.value))
                known = None if misplaced else by_name
                yield from _tell(some.tree, (*misplaced, *check_vignettes(some.value, known)))
        yield from self._taken()
        for one in self.blueprints:
            yield from one.diagnostics
            if one.value:
                yield from _tell(one.tree, check_blueprint(one.value))
                yield from _tell(one.tree, _misnamed(one.tree.file, one.value))

    def _taken(self) -> Iterator[Diagnostic]:
        first: dict[str, Tree] = {}
        for some in self.vignettes:
            for index, vignette in enumerate(some.value.vignettes if some.value else ()):
                other = first.setdefault(vignette.id, some.tree)
                path: Path = ("vignettes", index, "vignette")
                if other is not some.tree and not some.tree.spoils(path):
                    message = (
                        f"{other.file} already has a vignette called {vignette.id}; rename one"
                    )
                    yield some.tree.diagnose(Finding(path, "duplicate-name", message))

    def bank(self) -> Bank | None:
        if self.principles.value is None:
            return None
        blueprints = [one.value for one in self.blueprints if one.value]
        return Bank(
            principles=self.principles.value.principles,
            vignettes=tuple(self._written()),
            blueprints=tuple(sorted(blueprints, key=lambda one: (one.valid_from, one.id))),
        )

    def places(self) -> BankPlaces:
        found = (
            (some.tree, index)
            for some in self.vignettes
            for index, _ in enumerate(some.value.vignettes if some.value else ())
        )
        return BankPlaces(self.principles.tree, tuple(found))

    def _written(self) -> Iterator[Vignette]:
        for some in self.vignettes:
            yield from some.value.vignettes if some.value else ()


def _tree(files: Mapping[str, bytes], file: str | None) -> Tree:
    if file is None:
        return Tree("", ())
    tree = read_tree(file, files[file])
    return tree.with_findings(chain.from_iterable(fill(brace, {}) for brace in tree.braces))


def _by_name(head: Read[PrincipleFile]) -> Mapping[str, Principle] | None:
    if head.value is None or head.tree.spoils(("principles",)):
        return None
    if any(
        head.tree.spoils(("principles", index)) or head.tree.spoils(("principles", index, key))
        for index, _ in enumerate(head.value.principles)
        for key in ("principle", "area")
    ):
        return None
    return {one.id: one for one in reversed(head.value.principles)}


def _missing(layout: BankFiles, folder: str) -> Iterator[Diagnostic]:
    needed = []
    if layout.principles is None:
        needed.append("principles.yaml")
    if not layout.vignettes:
        needed.append(f"{AREAS[0]}.yaml")
    if not layout.blueprints:
        needed.append("blueprints")
    for name in needed:
        message = f"there is no {name} beside the other files of the bank; write it"
        yield Diagnostic(Position(printable(f"{folder}/{name}"), 1, 1), "missing-file", message)


def _stranger(file: str) -> Diagnostic:
    name = printable(file.rpartition("/")[2])
    known = ("principles.yaml", *(f"{area}.yaml" for area in AREAS))
    guess = did_you_mean(name, known) or f"; there may be {', '.join(known)} and blueprints/"
    message = f"nothing is read from a file of this name{guess}"
    return Diagnostic(Position(printable(file), 1, 1), "unexpected-file", message)


def _misplaced(file: str, value: VignetteFile) -> Iterator[Finding]:
    named = area_in(file)
    if named != value.area:
        message = f"the file is named after {named}; give it this area"
        yield Finding(("area",), "misnamed-file", message)


def _misnamed(file: str, value: Blueprint) -> Iterator[Finding]:
    stem = file.rpartition("/")[2].removesuffix(".yaml")
    if value.id != stem:
        message = f"the file is called {stem}.yaml; call both the same"
        yield Finding(("blueprint",), "misnamed-file", message)


def _tell(tree: Tree, findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    heard = (finding for finding in findings if not tree.spoils(finding.path))
    for _, finding in zip(range(REPORTS_LIMIT), heard, strict=False):
        yield tree.diagnose(finding)
