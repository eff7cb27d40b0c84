"""Reading a library whole, for its author."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.content.library import Library


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
    from simulator.content.reading import read
    from simulator.files.layout import lay_out
    from simulator.files.reading import read_all, with_places

    layout = lay_out(path)
    bundles = (*layout.cases, layout.rubrics)
    files, complaints = read_all(bundles)
    library = read(files)
    diagnostics = (*with_places(library.diagnostics, bundles), *complaints)
    return replace(library, diagnostics=tuple(sorted(diagnostics)))
