"""Which files make the item bank: told from their names alone."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from simulator.content.principle import AREAS

_FOLDER = ["scenarios", "exam"]
_PRINCIPLES = "principles.yaml"


@dataclass(slots=True)
class BankFiles:
    """The files of a bank by what they are."""

    principles: str | None = None
    """The file of principles."""
    vignettes: list[str] = field(default_factory=list)
    """The files of vignettes."""
    blueprints: list[str] = field(default_factory=list)
    """The blueprints."""
    strangers: list[str] = field(default_factory=list)
    """YAML files whose names say nothing."""

    @property
    def folder(self) -> str | None:
        """The folder of the bank; None where there is no bank."""
        some = (self.principles, *self.vignettes, *self.strangers)
        first = next((file for file in some if file), None)
        if first:
            return first.rpartition("/")[0]
        return self.blueprints[0].rpartition("/blueprints/")[0] if self.blueprints else None


def lay_out_bank(files: Iterable[str]) -> BankFiles:
    """The files of `scenarios/exam/` by what they are; others are left out."""
    found = BankFiles()
    # Without their endings, so that a second file of an area comes after the first.
    for file in sorted(files, key=lambda name: name.rpartition(".")[0]):
        parts = file.split("/")
        name = parts[-1]
        if name.startswith(".") or not name.endswith((".yaml", ".yml")):
            continue
        if parts[-3:-1] == _FOLDER:
            _add(found, file, name)
        elif parts[-4:-2] == _FOLDER:
            known = parts[-2] == "blueprints" and name.endswith(".yaml")
            (found.blueprints if known else found.strangers).append(file)
    return found


def area_in(name: str) -> str | None:
    """The area that the name of a file of vignettes begins with."""
    stem = name.rpartition("/")[2].removesuffix(".yaml")
    return next((area for area in AREAS if stem == area or stem.startswith(f"{area}-")), None)


def _add(found: BankFiles, file: str, name: str) -> None:
    if name == _PRINCIPLES:
        found.principles = file
    elif name.endswith(".yaml") and area_in(name):
        found.vignettes.append(file)
    else:
        found.strangers.append(file)
