"""Asking in a debrief: Enter goes on, `q` leaves, and where no answers are left nothing is asked any more."""

from collections.abc import Iterable

from simulator.errors import StoreError
from simulator.plain.page import Page
from simulator.practice.notebook import Notebook
from simulator.store.words import WHOLE, Words, WordsKind

TAKE_BACK = "-"
"""Typed in place of words, takes back those that were there."""


class LeftDebrief(Exception):
    """The learner left the debrief."""


class Asker:
    """A page on which a debrief is told and asked."""

    def __init__(self, page: Page) -> None:
        """Ask on a page."""
        self.page = page
        """Where lines go out and answers come in."""
        self.silent = False
        """Whether there are no answers left; everything is still told, without questions."""

    def say(self, *lines: str) -> None:
        """Write lines."""
        self.page.say(*lines)

    def blocks(self, blocks: Iterable[tuple[str, ...]]) -> None:
        """Write blocks of lines, each with an empty line before it."""
        for lines in blocks:
            self.page.block(lines)

    def listen(self, prompt: str) -> str:
        """
        One line; nothing where there are no answers left.

        Raises:
            LeftDebrief: The learner typed `q`.
        """
        if self.silent:
            return ""
        try:
            line = self.page.listen(prompt)
        except EOFError:
            self.silent = True
            return ""
        if line.lower() == "q":
            raise LeftDebrief
        return line

    def jot(self, notebook: Notebook, kind: WordsKind, prompt: str, seq: int = WHOLE) -> None:
        """
        Ask for a learner's own words until an empty line; each line is kept before the next is asked for.

        New lines come after those of an earlier time; `-` takes all of them back.

        Args:
            notebook: Where they are kept.
            kind: What they are about.
            prompt: What to ask.
            seq: The event of a moment; 0 for the attempt as a whole.

        Raises:
            LeftDebrief: The learner typed `q`; the lines before it are kept.
        """
        lines = self._written(notebook, kind, seq)
        self.say(*(f"You wrote: {line}" for line in lines))
        while line := self.listen(f"{prompt}; - to begin anew" if lines else prompt):
            new = [] if line == TAKE_BACK else [*lines, line]
            try:
                notebook.write(kind, "\n".join(new), seq)
            except StoreError as error:
                self.say("That could not be kept.", str(error), "Type it again, or press Enter.")
            else:
                lines, prompt = new, "More, or Enter to go on"

    def repeat(self, notebook: Notebook, kind: WordsKind, head: str, seq: int = WHOLE) -> None:
        """Say what was written before, if anything was."""
        self.say(*(f"{head}: {line}" for line in self._written(notebook, kind, seq)))

    def words(self, notebook: Notebook) -> tuple[Words, ...]:
        """Everything written; nothing, and a sentence that says so, where it cannot be read."""
        try:
            return notebook.words()
        except StoreError as error:
            self.say("Your words cannot be read now.", str(error))
            return ()

    def _written(self, notebook: Notebook, kind: WordsKind, seq: int) -> list[str]:
        found = (one for one in self.words(notebook) if (one.kind, one.seq) == (kind, seq))
        return [line for one in found for line in one.text.split("\n")]
