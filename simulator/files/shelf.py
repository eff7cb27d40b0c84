"""The shelf: every case there is, from all libraries."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.errors import UnknownCase
from simulator.files.cache import LibraryCache
from simulator.files.layout import Layout, lay_out, look_again
from simulator.files.listing import Listed, list_library
from simulator.files.shipped import shipped
from simulator.files.summary import Summary

if TYPE_CHECKING:
    from simulator.content.case import Case


def open_shelf(libraries: Sequence[Path] = (), *, cache: Path | None) -> "Shelf":
    """
    The cases that come with Casewalk, and those of other libraries.

    Where two libraries have a case of the same name, the later one stands on
    the shelf, so that an instructor can put an own version of a case before a
    class; `Shelf.replaced` says which others it stands for.

    Args:
        libraries: Folders with `scenarios/` in them, folders of cases, or
            folders or files of single cases. One that is named twice counts once.
        cache: Where to keep what was read; None keeps nothing and reads
            everything. Cheap while the cache is there and no file has changed.

    Raises:
        ContentError: A library is not there, may not be looked into, or is too
            large to be one. Mistakes inside cases do not matter here.
    """
    layouts: dict[str, Layout] = {}
    for place in (shipped(), *libraries):
        layout = lay_out(place)
        layouts.setdefault(layout.home, layout)
    return Shelf(
        listed
        for layout in layouts.values()
        for listed in list_library(layout, LibraryCache(cache, layout.home))
    )


class Shelf:
    """Cases by name. Those with mistakes are there too, but cannot be opened."""

    def __init__(self, cases: Iterable[Listed]) -> None:
        """Of cases in the order of their libraries; of two with one name the later one counts."""
        self._cases: dict[str, Listed] = {}
        replaced = []
        for listed in cases:
            if earlier := self._cases.get(listed.summary.id):
                replaced.append(earlier.summary)
            self._cases[listed.summary.id] = listed
        self.summaries = tuple(sorted((each.summary for each in self._cases.values()), key=_order))
        """All cases as they stand on the shelf: by title, those with mistakes last."""
        self.replaced = tuple(replaced)
        """Cases that are not on the shelf, because a later library has one of the same name."""

    def summary(self, case: str) -> Summary:
        """
        What the shelf says about a case.

        Raises:
            UnknownCase: There is none of this name.
        """
        return self._find(case).summary

    def case(self, case: str) -> "Case":
        """
        The case, as its files are now.

        Raises:
            UnknownCase: There is none of this name.
            ContentError: It has mistakes: the author's to mend; all of them are told.
        """
        from simulator.files.compiling import Compiler

        listed = self._find(case)
        bundle, rubrics = look_again(listed.bundle), look_again(listed.rubrics)
        return Compiler(bundle, rubrics, listed.cache).case()

    def _find(self, case: str) -> Listed:
        if case not in self._cases:
            raise UnknownCase(case, tuple(self._cases))
        return self._cases[case]


def _order(summary: Summary) -> tuple[bool, str, str]:
    return bool(summary.mistakes), summary.title.casefold(), summary.id
