"""What a file says, as plain data, and where in the file each part of it stands.

Data and places are two trees of one shape. Nobody looks at the second unless
something is wrong.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from simulator.content.diagnostic import Diagnostic, Position, Severity
from simulator.content.printing import printable

EXCERPT_LENGTH = 200
"""Characters of a line that an excerpt shows. Ours: the caret must be seen beside it."""

TEXT_LINES = 60
"""How many lines below its start a word of a text is looked for. Ours: a text of 4,000 characters."""

AT_KEY = "[key]"
"""As the last step of a path: the place of the key, not of what stands under it."""

UNREAD = "not-read"
"""What stands where a text or a name could not be read."""

Step = str | int
"""A key, as a field is named or as it is written, or an index from 0."""

Path = tuple[Step, ...]
"""The way from the top of a file, or of a case, to a part of it."""


class Mark(Protocol):
    """A place, counted from 0."""

    line: int
    column: int


class Node:
    """The places of a list or a mapping: its own, and those of its entries."""

    __slots__ = ("entries", "mark")

    def __init__(self, mark: Mark, entries: "Entries") -> None:
        self.mark = mark
        self.entries = entries


Place = Mark | Node
"""Where a value stands: a mark for a text, a node for a list or a mapping."""

Entries = list[Place] | dict[str, tuple[Mark, Place]]
"""Where entries stand; those of a mapping with the place of their key."""


class Fault(NamedTuple):
    """A mistake in the writing; line and column count from 0."""

    line: int
    column: int
    code: str
    message: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake in what is said."""

    path: Path
    """Which part of a file, or of a case, it is about."""
    code: str
    """The kind of mistake, one of the words in `codes`."""
    message: str
    """What is wrong here and how to mend it, in one sentence."""
    severity: Severity = "error"
    """How bad it is."""
    word: str = ""
    """A word of the text there; the mistake stands where it does."""


@dataclass(frozen=True, slots=True)
class Brace:
    """A text in which a brace occurs."""

    text: str
    """The text."""
    holder: list[object] | dict[str, object]
    """The list or mapping that holds it."""
    path: Path
    """Where it stands in the file."""

    def put(self, text: str) -> None:
        """Put another text in its place."""
        step = self.path[-1]
        if isinstance(self.holder, dict):
            self.holder[str(step)] = text
        elif isinstance(step, int):
            self.holder[step] = text


@dataclass(frozen=True, slots=True)
class Tree:
    """A file that was read: what it says, where, and what is wrong with its writing."""

    file: str
    """The file as the author named it."""
    lines: Sequence[str]
    """Its lines, safe to print."""
    data: object = None
    """Texts, lists and mappings; None where nothing could be read."""
    root: Place | None = None
    """The places of the data."""
    faults: tuple[Fault, ...] = ()
    """What is wrong with the writing."""
    findings: tuple[Finding, ...] = ()
    """What is wrong with the words, found before they are looked at as values."""
    spoiled: frozenset[Path] = frozenset()
    """Parts that could not be read as written: nothing more is said about them."""
    braces: tuple[Brace, ...] = ()
    """Texts with braces."""

    def diagnostics(self) -> Iterator[Diagnostic]:
        """The faults and findings, each with its line."""
        for fault in self.faults:
            yield self._diagnostic(fault)
        for finding in self.findings:
            yield self.diagnose(finding)

    def with_findings(self, findings: Iterable[Finding]) -> "Tree":
        """The tree with findings added; the parts they are about count as spoiled."""
        added = tuple(findings)
        if not added:
            return self
        spoiled = self.spoiled.union(finding.path for finding in added)
        return replace(self, findings=self.findings + added, spoiled=spoiled)

    def diagnose(self, finding: Finding, path: Path | None = None) -> Diagnostic:
        """
        The finding with its place and line.

        Args:
            finding: What was found.
            path: The way to it in this file, where that is another than in the case.
        """
        line, column = self.where(finding.path if path is None else path)
        if finding.word:
            line, column = self._word(finding.word, line, column)
        fault = Fault(line, column, finding.code, finding.message)
        return self._diagnostic(fault, finding.severity)

    def where(self, path: Path) -> tuple[int, int]:
        """Line and column, from 0, of the part of the file, or of the nearest part that there is."""
        mark = locate(self.root, path) if self.root else None
        return (mark.line, mark.column) if mark else (0, 0)

    def spoils(self, path: Path) -> bool:
        """Whether the part lies in one that could not be read as written."""
        if not self.spoiled:
            return False
        # The values of a condition are its own keys there: nobody writes `state` in between.
        written = path[:1] + tuple(step for step in path[1:] if step != "state")
        return any(
            one[:end] in self.spoiled for one in {path, written} for end in range(len(one) + 1)
        )

    def _word(self, word: str, line: int, column: int) -> tuple[int, int]:
        for number in range(line, min(line + TEXT_LINES, len(self.lines))):
            found = self.lines[number].find(word, column if number == line else 0)
            if found >= 0:
                return number, found
        return line, column

    def _diagnostic(self, fault: Fault, severity: Severity = "error") -> Diagnostic:
        line, column, code, message = fault
        position = Position(printable(self.file), line + 1, column + 1)
        seen = line < len(self.lines) and column < EXCERPT_LENGTH
        excerpt = self.lines[line][:EXCERPT_LENGTH] if seen else ""
        return Diagnostic(position, code, printable(message), excerpt, severity)


def locate(root: Place, path: Path) -> Mark:
    """The place at the end of the path; of the nearest part above where the path goes on in nothing."""
    at_key = path[-1:] == (AT_KEY,)
    place, mark = root, mark_of(root)
    for step in path:
        if not isinstance(place, Node):
            break
        entries = place.entries
        if isinstance(entries, dict):
            key = _written(entries, step)
            if key is None and step == "state":
                continue
            if key is None:
                break
            mark, place = entries[key]
        elif isinstance(step, int) and step < len(entries):
            place = entries[step]
            mark = mark_of(place)
        else:
            break
        if not at_key:
            mark = mark_of(place)
    return mark


def mark_of(place: Place) -> Mark:
    """The mark of a place."""
    return place.mark if isinstance(place, Node) else place


def _written(entries: dict[str, tuple[Mark, Place]], step: Step) -> str | None:
    if step == "id":
        return next(iter(entries), None)
    for key in (str(step), str(step).replace("_", "-")):
        if key in entries:
            return key
    return None
