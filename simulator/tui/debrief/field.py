"""A field for a learner's own words: some lines that wrap, of which Enter is the end."""

from textual import events
from textual.message import Message
from textual.widgets import TextArea

from simulator.tui.prose import gate


class Field(TextArea):
    """Words being written. Nothing is kept here."""

    DEFAULT_CSS = """
    Field { height: 10; border: round $quiet; padding: 0 1; color: $foreground;
        background: $background; scrollbar-size: 0 0; }
    Field:focus { border: round $quiet; }
    Field .text-area--cursor, Field:dark .text-area--cursor, Field:light .text-area--cursor {
        color: $background; background: $foreground; text-style: not reverse; }
    Field:ansi .text-area--cursor {
        color: ansi_default; background: ansi_default; text-style: reverse; }
    Field .text-area--cursor-line { background: $background; }
    Field .text-area--selection { background: $picked; color: $picked-text; }
    Field:ansi .text-area--selection { text-style: reverse; }
    """

    class Done(Message):
        """The learner has written what there was to write."""

    class Shared(Message):
        """The learner wants to share the words, or to keep them private again."""

    def __init__(self, words: str) -> None:
        """
        Begin with words.

        Args:
            words: What was written before; may come from anywhere.
        """
        super().__init__(gate(words), compact=False, highlight_cursor_line=False)
        self.cursor_blink = False

    @property
    def words(self) -> str:
        """What stands there, without anything that a terminal could obey."""
        return gate(self.text).strip()

    async def _on_key(self, event: events.Key) -> None:
        """Take the keys that are ours; Textual goes on with all others by itself."""
        message = {"enter": self.Done, "escape": self.Done, "tab": self.Shared}.get(event.key)
        if message is not None:
            event.stop()
            event.prevent_default()
            self.post_message(message())

    async def _on_paste(self, event: events.Paste) -> None:
        """Let nothing in that a terminal could obey; Textual goes on with the rest by itself."""
        event.text = gate(event.text)
