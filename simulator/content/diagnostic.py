"""A mistake in a file, with its place: what authors are told."""

from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning", "note"]
"""An error keeps the case from being played; a warning and a note do not."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A place in a file; line and column count from 1."""

    file: str
    """The file as the author named it."""
    line: int
    """The line."""
    column: int
    """The column, in characters."""

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One mistake: where, which kind, and what to do about it."""

    position: Position
    """Where it stands."""
    code: str
    """The kind of mistake, one of the words in `codes`."""
    message: str
    """What is wrong here and how to mend it, in one sentence."""
    excerpt: str = ""
    """The line itself, safe to print, or nothing where there is none."""
    severity: Severity = "error"
    """How bad it is."""

    def __str__(self) -> str:
        head = f"{self.position}: {self.severity}: {self.code}"
        if not self.excerpt:
            return f"{head}\n      {self.message}"
        number = f"{self.position.line:>4}"
        caret = " " * (self.position.column - 1) + "^"
        return f"{head}\n{number} | {self.excerpt}\n{' ' * len(number)} | {caret} {self.message}"
