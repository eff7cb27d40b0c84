"""What is checked by itself: the files of one name, with the rubrics they are read with."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Literal

from simulator.content.diagnostic import Diagnostic
from simulator.files.bank import bank_bundles
from simulator.files.bundle import Bundle
from simulator.files.layout import lay_out
from simulator.files.reading import Files, read_all

Kind = Literal["case", "bank"]
"""A case, or the bank of exam questions."""


@dataclass(frozen=True, slots=True)
class Unit:
    """
    One case that may be in one file or in a folder, or one bank.

    Where a case is in both, they are checked together, for only together can it
    be seen that two cases have one name.
    """

    kind: Kind
    """What it is."""
    name: str
    """What the case must be called, or the folder of the bank."""
    bundles: tuple[Bundle, ...]
    """Its files, and last the rubrics."""
    home: str
    """The library it lies in."""

    @property
    def size(self) -> int:
        """Bytes of its own files."""
        return sum(max(stamp.size, 0) for bundle in self.bundles[:-1] for stamp in bundle.stamps)

    def read(self) -> tuple[Files, tuple[Diagnostic, ...]]:
        """The files under the reader's names; empty, with complaints, where any cannot be read."""
        files, complaints = read_all(self.bundles)
        return ({} if complaints else files), complaints


def units(paths: Iterable[Path]) -> tuple[Unit, ...]:
    """
    Everything to be checked, library by library: cases by name, and then the bank.

    A library that is named twice counts once.

    Raises:
        ContentError: There is no library at a path.
    """
    libraries = {str(path.resolve()): path for path in reversed(tuple(paths))}
    return tuple(
        unit for home, path in reversed(libraries.items()) for unit in _library(path, home)
    )


def _library(path: Path, home: str) -> Iterator[Unit]:
    bank = bank_bundles(path)
    if bank is None or bank[0].folder != path:
        layout = lay_out(path)
        for name, bundles in groupby(layout.cases, key=_name):
            yield Unit("case", name, (*bundles, layout.rubrics), home)
    if bank is not None:
        yield Unit("bank", bank[0].name, bank, home)


def _name(bundle: Bundle) -> str:
    return bundle.name
