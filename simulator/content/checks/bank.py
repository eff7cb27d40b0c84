"""What is wrong in principles, vignettes and blueprints although every part of them can be read."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from simulator.content.blueprint import CATEGORIES, Blueprint, BlueprintArea
from simulator.content.principle import AREAS, AreaName, Principle, PrincipleFile
from simulator.content.tree import UNREAD, Finding, Path
from simulator.content.vignette import OPTIONS, QUALIFIERS, Vignette, VignetteFile
from simulator.errors import did_you_mean

_QUALIFIER = re.compile(rf"\b(?:{'|'.join(QUALIFIERS)})\b")
_HUNDRED = 100


class Named(Protocol):
    """Whatever has a name."""

    @property
    def id(self) -> str:
        """The name."""
        ...


def check_principles(file: PrincipleFile, criteria: Sequence[str] | None) -> Iterator[Finding]:
    """
    Mistakes in the file of principles.

    Args:
        file: The file.
        criteria: The criteria of the library; None where not all of them could be read.
    """
    if not file.principles:
        yield Finding(("principles",), "empty-list", "a bank needs at least one principle")
    yield from _repeated("principle", ("principles",), file.principles)
    shown: dict[str, Principle] = {}
    for index, principle in enumerate(file.principles):
        name, path = principle.criterion, ("principles", index, "criterion")
        if name is None:
            continue
        if criteria is not None and name not in criteria:
            guess = did_you_mean(name, criteria)
            yield Finding(path, "unknown-criterion", f"no criterion is called {name}{guess}")
        if name in shown:
            message = f"{name} already shows {shown[name].id}; a decision can point to one only"
            yield Finding(path, "criterion-twice", message)
        shown.setdefault(name, principle)


def check_vignettes(
    file: VignetteFile, principles: Mapping[str, Principle] | None
) -> Iterator[Finding]:
    """
    Mistakes in a file of vignettes; that no two files share a name is looked at elsewhere.

    Args:
        file: The file.
        principles: The principles by name; None where they could not be read.
    """
    if not file.vignettes:
        yield Finding(("vignettes",), "empty-list", "a file needs at least one vignette")
    yield from _repeated("vignette", ("vignettes",), file.vignettes)
    for index, vignette in enumerate(file.vignettes):
        path: Path = ("vignettes", index)
        if principles is not None:
            yield from _principle(path, vignette, file.area, principles)
        yield from _question(path, vignette)
        yield from _options(path, vignette)
        if not vignette.sources:
            yield Finding((*path, "sources"), "empty-list", "a vignette needs at least one source")


def _principle(
    path: Path, vignette: Vignette, area: AreaName, principles: Mapping[str, Principle]
) -> Iterator[Finding]:
    name = vignette.principle
    if name not in principles:
        guess = did_you_mean(name, tuple(principles)) or "; principles.yaml has the list"
        message = f"no principle is called {name}{guess}"
        yield Finding((*path, "principle"), "unknown-principle", message)
    elif principles[name].area != area:
        message = f"{name} belongs to {principles[name].area}; move the vignette to that file"
        yield Finding((*path, "principle"), "wrong-area", message)


def _question(path: Path, vignette: Vignette) -> Iterator[Finding]:
    found = _QUALIFIER.findall(vignette.question)
    if len(found) != 1 or not vignette.question.endswith("?"):
        message = f"ask one question with one of {', '.join(QUALIFIERS)} and a question mark"
        yield Finding((*path, "question"), "bad-question", message)


def _options(path: Path, vignette: Vignette) -> Iterator[Finding]:
    options = vignette.options
    if len(options) != OPTIONS:
        message = f"a vignette has {OPTIONS} options; here are {len(options)}"
        yield Finding((*path, "options"), "three-options", message)
    yield from _repeated("option", (*path, "options"), options)
    names = [option.id for option in options]
    if vignette.key not in names:
        guess = did_you_mean(vignette.key, names) or f"; there are {', '.join(names)}"
        message = f"no option here is called {vignette.key}{guess}"
        yield Finding((*path, "key"), "unknown-option", message)


def check_blueprint(blueprint: Blueprint) -> Iterator[Finding]:
    """Mistakes within one blueprint."""
    if blueprint.scored + blueprint.unscored != blueprint.items:
        total = blueprint.scored + blueprint.unscored
        message = f"scored and unscored together are {total}, and items says {blueprint.items}"
        yield Finding(("items",), "bad-total", message)
    given = [area.id for area in blueprint.areas]
    for index, area in enumerate(blueprint.areas):
        if area.id in given[:index]:
            message = f"{area.id} is already given; take one out"
            yield Finding(("areas", index, "area"), "duplicate-name", message)
        yield from _weights(("areas", index, "weights"), area)
    missing = [area for area in AREAS if area not in given]
    if missing:
        yield Finding(("areas",), "bad-weights", f"give {' and '.join(missing)} a weight as well")
    for category in CATEGORIES:
        given_here = [dict(area.weights).get(category) for area in blueprint.areas]
        total = sum(weight or 0 for weight in given_here)
        if not missing and None not in given_here and total != _HUNDRED:
            message = f"the weights for {category} add up to {total} instead of {_HUNDRED}"
            yield Finding(("areas",), "bad-weights", message)


def _weights(path: Path, area: BlueprintArea) -> Iterator[Finding]:
    given = dict(area.weights)
    if missing := [category for category in CATEGORIES if category not in given]:
        message = f"{area.id} has no weight for {' and '.join(missing)}"
        yield Finding(path, "bad-weights", message)


def _repeated(noun: str, path: Path, named: Iterable[Named]) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, one in enumerate(named):
        if one.id in seen and one.id != UNREAD:
            message = f"there already is a {noun} called {one.id} here; rename one"
            yield Finding((*path, index, noun), "duplicate-name", message)
        seen.add(one.id)
