"""From the files of one case to a summary or to the case itself, by way of the cache."""

from simulator.content.case import Case
from simulator.content.codec import decode, encode
from simulator.content.diagnostic import Diagnostic
from simulator.errors import ContentError
from simulator.files.bundle import Bundle, complaint, shown
from simulator.files.cache import LibraryCache
from simulator.files.reading import content_digest, read_all, with_places
from simulator.files.summary import Summary


class Compiler:
    """Compiles the case of one bundle, unless its library's cache holds what its files say now."""

    def __init__(self, bundle: Bundle, rubrics: Bundle, cache: LibraryCache) -> None:
        """Read the files; they are parsed only when the cache is of no help."""
        self._bundle = bundle
        self._bundles = (bundle, rubrics)
        self._cache = cache
        self._files, self._complaints = read_all(self._bundles)
        self.digest = "" if self._complaints else content_digest(self._files)
        """Of the files and the program; empty where they cannot be read, which is never kept."""

    def summary(self) -> Summary:
        """What the shelf says about the case."""
        match self._kept():
            case {"summary": plain}:
                try:
                    return Summary.from_plain(plain, folder=shown(self._bundle.place))
                except ValueError:
                    pass
        return self._compile()[0]

    def case(self) -> Case:
        """
        The case.

        Raises:
            ContentError: Its files, or the rubrics, have mistakes.
        """
        match self._kept():
            case {"case": dict(plain)}:
                try:
                    return decode(Case, plain)
                except ValueError:
                    pass
        _, case, diagnostics = self._compile()
        if case is None:
            raise ContentError(diagnostics)
        return case

    def _kept(self) -> object:
        return self._cache.compiled(self.digest) if self.digest else None

    def _compile(self) -> tuple[Summary, Case | None, tuple[Diagnostic, ...]]:
        case, diagnostics = self._read()
        errors = sum(diagnostic.severity == "error" for diagnostic in diagnostics)
        summary = _summary(self._bundle, case, max(errors, 1))
        if self.digest:
            plain = {"summary": summary.to_plain(), "case": encode(case) if case else None}
            self._cache.keep(self.digest, plain)
        return summary, case, diagnostics

    def _read(self) -> tuple[Case | None, tuple[Diagnostic, ...]]:
        if self._complaints:
            return None, self._complaints
        from simulator.content.reading import read

        library = read(self._files)
        diagnostics = with_places(library.diagnostics, self._bundles)
        case = next(iter(library.cases), None)
        if case is None and not diagnostics:
            message = "there is no case in this"
            diagnostics = (complaint(self._bundle.place, "no-case", message),)
        return case, diagnostics


def _summary(bundle: Bundle, case: Case | None, mistakes: int) -> Summary:
    folder = shown(bundle.place)
    if case is None:
        return Summary(id=bundle.name, title=bundle.name, mistakes=mistakes, folder=folder)
    scenario = case.scenario
    return Summary(
        id=scenario.id,
        title=scenario.title,
        tagline=scenario.tagline,
        client=scenario.client.name,
        age=scenario.client.age,
        setting=scenario.setting,
        minutes=scenario.minutes,
        notes=tuple(note.text for note in scenario.content_notes),
        folder=folder,
    )
