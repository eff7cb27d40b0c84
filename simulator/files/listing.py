"""What is in one library, from its index while the files are unchanged."""

from typing import NamedTuple

from simulator.files.bundle import Bundle, shown
from simulator.files.cache import LibraryCache
from simulator.files.layout import Layout
from simulator.files.summary import Summary


class Listed(NamedTuple):
    """A case in its library."""

    summary: Summary
    """What the shelf says about it."""
    bundle: Bundle
    """Its files."""
    rubrics: Bundle
    """The rubrics it is read with."""
    cache: LibraryCache
    """Where its library keeps what was compiled."""


class _Entry(NamedTuple):
    """A line of the index."""

    digest: str
    summary: Summary


def list_library(layout: Layout, cache: LibraryCache) -> list[Listed]:
    """
    The cases of a library, also those with mistakes.

    A case whose files have the names, times and sizes of last time is taken
    from the index. All others are read, and the index is written anew.
    """
    index = _Index(layout, cache)
    entries: dict[str, _Entry] = {}
    for bundle in layout.cases:
        entry = index.entry(bundle) or _read(bundle, layout.rubrics, cache)
        entries[bundle.place.name] = entry
    if index.changed:
        index.keep(entries)
    return [
        Listed(entries[bundle.place.name].summary, bundle, layout.rubrics, cache)
        for bundle in layout.cases
    ]


class _Index:
    """The index of last time, read with distrust."""

    def __init__(self, layout: Layout, cache: LibraryCache) -> None:
        self._layout = layout
        self._cache = cache
        self._cases: dict[object, object] = {}
        plain, self._written = cache.index()
        rubrics = layout.rubrics
        match plain:
            case {"rubrics": kept, "cases": dict(cases)} if kept == _plain(rubrics):
                self._cases = cases if rubrics.newest < self._written else {}
        self.changed = len(self._cases) != len(layout.cases)
        """Whether anything was not as it was kept."""

    def entry(self, bundle: Bundle) -> _Entry | None:
        """
        What was kept of a case whose files seem unchanged.

        A file as new as the index may have been changed once more since without
        a later time to show for it, so it is read again (as git does it).
        """
        match self._cases.get(bundle.place.name):
            case {"files": kept, "digest": str(digest), "summary": plain} if (
                kept == _plain(bundle) and bundle.newest < self._written
            ):
                try:
                    return _Entry(digest, Summary.from_plain(plain, folder=shown(bundle.place)))
                except ValueError:
                    pass
        self.changed = True
        return None

    def keep(self, entries: dict[str, _Entry]) -> None:
        """Write the index anew; a case that could not be read is tried again next time."""
        cases = {
            bundle.place.name: {
                "files": _plain(bundle),
                "digest": entry.digest,
                "summary": entry.summary.to_plain(),
            }
            for bundle in self._layout.cases
            if (entry := entries[bundle.place.name]).digest
        }
        self._cache.keep_index({"rubrics": _plain(self._layout.rubrics), "cases": cases})
        self._cache.forget_all_but({entry.digest for entry in entries.values()})


def _plain(bundle: Bundle) -> list[object]:
    return [str(bundle.folder), *(list(stamp) for stamp in bundle.stamps)]


def _read(bundle: Bundle, rubrics: Bundle, cache: LibraryCache) -> _Entry:
    from simulator.files.compiling import Compiler

    compiler = Compiler(bundle, rubrics, cache)
    return _Entry(compiler.digest, compiler.summary())
