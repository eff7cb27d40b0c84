"""Verdicts that were found before, for as long as neither files nor program change."""

from pathlib import Path

from simulator.files.cache import LibraryCache
from simulator.files.program import judging_program
from simulator.files.reading import Files, content_digest
from simulator.files.records import from_plain, to_plain
from simulator.files.unit import Kind
from simulator.files.verdict import Verdict


class Verdicts:
    """The verdicts on the cases of some libraries; those of files that are gone are forgotten."""

    def __init__(self, cache: Path | None, budget: int | None) -> None:
        """
        Look in a cache, or nowhere.

        Args:
            cache: Its folder; None finds nothing and keeps nothing.
            budget: States at which a proof stops, None for as many as usual; with another
                budget a verdict may be another.
        """
        self._cache = cache
        self._by = f"{judging_program()} {budget}"
        self._drawers = dict[str, LibraryCache]()
        self._seen = dict[str, set[str]]()

    def digest(self, kind: Kind, files: Files) -> str:
        """Everything that the verdict on files of this kind depends on."""
        return content_digest(files, f"{self._by} {kind}")

    def find(self, home: str, digest: str) -> Verdict | None:
        """The verdict that was kept of a library under this digest, if it is whole."""
        self._seen.setdefault(home, set()).add(digest)
        match self._drawer(home).verdicts.load(digest):
            case [str(same), plain] if same == digest:
                try:
                    return from_plain(Verdict, plain)
                except ValueError:
                    return None
        return None

    def keep(self, home: str, digest: str, verdict: Verdict) -> None:
        """Keep a verdict under its digest."""
        self._drawer(home).verdicts.save(digest, [digest, to_plain(verdict)])

    def forget_others(self) -> None:
        """Forget what was not looked for, so that the cache stays as small as the libraries."""
        for home, seen in self._seen.items():
            self._drawer(home).verdicts.forget_all_but(seen)

    def _drawer(self, home: str) -> LibraryCache:
        if home not in self._drawers:
            self._drawers[home] = LibraryCache(self._cache, home)
        return self._drawers[home]
