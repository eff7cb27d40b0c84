"""Reading a library whole, for its author."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.diagnostic import Diagnostic
    from simulator.content.library import Library
    from simulator.content.places import Places
    from simulator.content.tree import Finding
    from simulator.files.bundle import Bundle


@dataclass(frozen=True, slots=True)
class Folder:
    """A library that was read past any cache, with the places of what it says."""

    library: "Library"
    """What was read, and everything that is wrong with it."""
    _places: "Mapping[str, Places]"
    _bundles: "tuple[Bundle, ...]"

    def diagnose(self, case: str, findings: "Iterable[Finding]") -> "tuple[Diagnostic, ...]":
        """Findings about a case that can be played, each with its file, place and line."""
        from simulator.files.reading import with_places

        places = self._places[case]
        return with_places(map(places.diagnose, findings), self._bundles)


def read_folder(path: Path) -> "Library":
    """
    Everything in a library and everything that is wrong with it, past any cache.

    Args:
        path: As for `open_shelf`: a folder with `scenarios/` in it, a folder of
            cases, or the folder or file of a single case.

    Raises:
        ContentError: There is no library: nothing of this name, no case in it,
            or it may not be looked into. What is wrong inside its files is in
            the library's diagnostics instead.
    """
    return open_folder(path).library


def open_folder(path: Path) -> Folder:
    """
    A library with the places of what it says; see `read_folder`.

    Raises:
        ContentError: There is no library.
    """
    from simulator.content.reading import read_with_places
    from simulator.files.layout import lay_out
    from simulator.files.reading import read_all, with_places

    layout = lay_out(path)
    bundles = (*layout.cases, layout.rubrics)
    files, complaints = read_all(bundles)
    reading = read_with_places(files)
    diagnostics = (*with_places(reading.library.diagnostics, bundles), *complaints)
    library = replace(reading.library, diagnostics=tuple(sorted(diagnostics)))
    return Folder(library, reading.places, bundles)
