"""Reading the rubrics and duties of a library."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain

from simulator.content.checks.rubrics import check_duties, check_rubric
from simulator.content.diagnostic import Diagnostic
from simulator.content.layout import Layout
from simulator.content.placeholders import fill
from simulator.content.printing import printable
from simulator.content.rubric import Duty, Rubric
from simulator.content.source import read_tree
from simulator.content.standards import Standards
from simulator.content.tree import Finding, Path, Tree
from simulator.content.validating import Read, validate


def read_standards(
    files: Mapping[str, bytes], layout: Layout
) -> tuple[Standards, tuple[Diagnostic, ...]]:
    """The rubrics and duties, and everything that is wrong with them."""
    return _standards(
        tuple((name, files[name]) for name in layout.rubrics),
        tuple((name, files[name]) for name in layout.duties),
    )


@lru_cache(maxsize=1)  # the cases of a library are read one by one, and all with the same rubrics
def _standards(
    rubric_files: Sequence[tuple[str, bytes]], duty_files: Sequence[tuple[str, bytes]]
) -> tuple[Standards, tuple[Diagnostic, ...]]:
    rubrics = [validate(_tree(name, content), Rubric) for name, content in rubric_files]
    duties = [validate(_tree(name, content), tuple[Duty, ...]) for name, content in duty_files]
    told: list[Diagnostic] = []
    for part in rubrics:
        told += part.diagnostics
        told += _tell(part.tree, check_rubric(part.value) if part.value else ())
        told += _tell(part.tree, _misnamed(part))
    for some in duties:
        told += some.diagnostics
        told += _tell(some.tree, check_duties(some.value or ()))
    told += _taken("rubric", _rubric_names(rubrics))
    told += _taken("criterion", _criterion_names(rubrics))
    told += _taken("duty", _duty_names(duties))
    faulty = {diagnostic.position.file for diagnostic in told}
    standards = Standards(
        rubrics={part.value.id: part.value for part in reversed(rubrics) if part.value},
        duties={duty.id: duty for some in reversed(duties) for duty in some.value or ()},
        sound=frozenset(
            part.value.id
            for part in rubrics
            if part.value and printable(part.tree.file) not in faulty
        ),
        whole=all(part.value for part in rubrics) and all(some.value for some in duties),
        duties_sound=not any(printable(some.tree.file) in faulty for some in duties),
    )
    return standards, tuple(told)


def _tree(name: str, content: bytes) -> Tree:
    tree = read_tree(name, content)
    return tree.with_findings(chain.from_iterable(fill(brace, {}) for brace in tree.braces))


def _tell(tree: Tree, findings: Iterable[Finding]) -> Iterator[Diagnostic]:
    for finding in findings:
        if not tree.spoils(finding.path):
            yield tree.diagnose(finding)


def _misnamed(part: Read[Rubric]) -> Iterator[Finding]:
    stem = part.tree.file.rpartition("/")[2].removesuffix(".yaml")
    if part.value and part.value.id != stem:
        message = f"the file is called {stem}.yaml; call both the same"
        yield Finding(("rubric",), "misnamed-file", message)


def _rubric_names(rubrics: Iterable[Read[Rubric]]) -> Iterator[tuple[str, Tree, Path]]:
    for part in rubrics:
        if part.value:
            yield part.value.id, part.tree, ("rubric",)


def _criterion_names(rubrics: Iterable[Read[Rubric]]) -> Iterator[tuple[str, Tree, Path]]:
    for part in rubrics:
        for index, criterion in enumerate(part.value.criteria if part.value else ()):
            yield criterion.id, part.tree, ("criteria", index, "criterion")


def _duty_names(
    duties: Iterable[Read[tuple[Duty, ...]]],
) -> Iterator[tuple[str, Tree, Path]]:
    for some in duties:
        for index, duty in enumerate(some.value or ()):
            yield duty.id, some.tree, (index, "duty")


def _taken(noun: str, names: Iterable[tuple[str, Tree, Path]]) -> Iterator[Diagnostic]:
    first: dict[str, tuple[Tree, Path]] = {}
    for name, tree, path in names:
        if tree.spoils(path):
            continue
        if name not in first:
            first[name] = tree, path
            continue
        other, there = first[name]
        line = other.where(there)[0] + 1
        message = f"{other.file}, line {line}, already has a {noun} called {name}; rename one"
        yield tree.diagnose(Finding(path, "duplicate-name", message))
