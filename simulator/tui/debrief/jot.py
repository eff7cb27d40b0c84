"""Writing down a few words of one's own: how it was, what to keep, what was felt."""

from functools import partial
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import Screen
from textual.widgets import Static

from simulator.practice.notebook import Notebook
from simulator.store.words import Words
from simulator.tui.debrief.field import Field
from simulator.tui.debrief.prompts import Prompt
from simulator.tui.debrief.steps import steps_line, steps_word
from simulator.tui.front import Front
from simulator.tui.keyline import Key, KeyLine
from simulator.tui.leaf import Block, Leaf
from simulator.tui.masthead import Masthead
from simulator.tui.prose import joined, prose
from simulator.tui.trouble import tried

PRIVATE = "Only you read this."
SHARED = "This stands in documents that you hand on."


class Jot(Screen[Words | None]):
    """
    A field to write in, dismissed with the words once they are kept.

    Dismissed with None where nothing was changed, or nothing could be kept.
    """

    DEFAULT_CSS = """
    Jot { align-horizontal: center; }
    Jot > * { max-width: 82; }
    Jot > Vertical { height: 1fr; padding: 0 4; }
    Jot Field { margin-top: 1; max-height: 10; height: 1fr; min-height: 4; }
    Jot #asked { height: auto; }
    Jot #shared { padding: 0 1; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f1", "app.help", show=False)]

    def __init__(
        self, notebook: Notebook, title: str, prompt: Prompt, before: Words | None, *, kept: bool
    ) -> None:
        """
        Ask.

        Args:
            notebook: Where words are kept.
            title: Of the case.
            prompt: What is asked for.
            before: What was written before.
            kept: Whether anything is kept on disk.
        """
        super().__init__()
        self._notebook = notebook
        self._title = title
        self._prompt = prompt
        self._kept = kept
        self._front = Front()
        self._busy = False
        self._before = (before.text, before.shared) if before else ("", False)
        self._shared = self._before[1]

    def compose(self) -> ComposeResult:
        """The question, the field, whether it is shared, the keys."""
        step = self._prompt.step
        yield Masthead(self._title, word=steps_word(step), steps=steps_line(step))
        with Vertical():
            about = (Block(prose(self._prompt.about, "$quiet")),) if self._prompt.about else ()
            leaf = Leaf((Block(prose(self._prompt.title, "bold $accent")), *about))
            yield Static(leaf, id="asked")
            yield Field(self._before[0])
            yield Static(self._standing(), id="shared")
        yield KeyLine(self._keys(), kept=self._kept)

    def on_mount(self) -> None:
        """Be ready to write, after what was written before."""
        field = self.query_one(Field)
        field.focus()
        field.move_cursor(field.document.end)

    def on_screen_resume(self) -> None:
        """Let go on what has waited for this screen."""
        self._front.resumed()

    def _standing(self) -> Leaf:
        mark, words = ("●", SHARED) if self._shared else ("○", PRIVATE)
        return Leaf((Block(joined(prose(f"{mark} ", "$accent"), prose(words, "$quiet"))),))

    def _keys(self) -> tuple[Key, ...]:
        share = "keep it private" if self._shared else "share it"
        return (Key("Enter", "go on"), Key("Tab", share), Key("F1", "help"))

    def on_field_shared(self, message: Field.Shared) -> None:
        """Share the words, or keep them private again."""
        message.stop()
        self._shared = not self._shared
        self.query_one("#shared", Static).update(self._standing())
        self.query_one(KeyLine).show(self._keys())

    def on_field_done(self, message: Field.Done) -> None:
        """Keep the words and go on."""
        message.stop()
        words = self.query_one(Field).words
        if self._busy:
            return
        if (words, self._shared) == self._before or not (words or self._before[0]):
            self.dismiss(None)
            return
        self._busy = True
        self.run_worker(self._keep(words), group="jot")

    async def _keep(self, words: str) -> None:
        prompt = self._prompt
        write = partial(self._notebook.write, prompt.kind, words, prompt.seq, shared=self._shared)
        kept = await tried(self.app, write)
        await self._front.of(self)
        self._busy = False
        self.dismiss(kept)
