"""Where the parts of a case stand, be it one file or a folder."""

from dataclasses import dataclass

from simulator.content.diagnostic import Diagnostic, Position
from simulator.content.tree import Finding, Path, Tree


@dataclass(frozen=True, slots=True)
class Places:
    """The files of one case, and the way from a part of the case to its place in them."""

    head: Tree
    """The case file."""
    phases: tuple[Tree, ...] | None = None
    """The phase files in order; None where the case is one file."""
    golden: Tree | None = None
    """The file of golden paths."""

    def position(self, path: Path) -> Position:
        """
        The place of a part, or of the nearest part above it that was written.

        Args:
            path: Keys as written (or as fields are named) and indexes from 0, such as
                `("phases", 0, "scenes", 3, "goto")`; `AT_KEY` at the end asks for the key.
                `("walkthroughs", 0)` is the first golden path.
        """
        tree, rest = self.resolve(path)
        line, column = tree.where(rest)
        return Position(tree.file, line + 1, column + 1)

    def diagnose(self, finding: Finding) -> Diagnostic:
        """The finding with its place and line."""
        tree, rest = self.resolve(finding.path)
        return tree.diagnose(finding, rest)

    def spoils(self, path: Path) -> bool:
        """Whether the part lies in one that could not be read as written."""
        tree, rest = self.resolve(path)
        return tree.spoils(rest)

    def spoils_within(self, path: Path) -> bool:
        """Whether something in the part could not be read as written."""
        tree, rest = self.resolve(path)
        return any(one[: len(rest)] == rest for one in tree.spoiled)

    def resolve(self, path: Path) -> tuple[Tree, Path]:
        """The file that a part stands in, and the way to it there."""
        if self.golden and path[:1] == ("walkthroughs",):
            return self.golden, path[1:]
        if self.phases and path[:1] == ("phases",) and len(path) > 1:
            index = path[1]
            if isinstance(index, int) and index < len(self.phases):
                return self.phases[index], path[2:]
        return self.head, path
