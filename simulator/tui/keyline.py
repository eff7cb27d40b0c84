"""The last lines of every screen: the keys that work now, and whether answers are kept."""

from collections.abc import Iterable
from typing import NamedTuple

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from simulator.tui.prose import joined, prose
from simulator.wording.resume import NOT_KEPT

MORE_BELOW = "↓ more below"
"""Said where a page goes on under the window."""


class Key(NamedTuple):
    """A key and what it does now."""

    key: str
    """What is on the key."""
    does: str
    """What it does, in a word or three."""


class KeyLine(Widget):
    """The keys that work now."""

    DEFAULT_CSS = "KeyLine { height: auto; padding: 0 2; color: $quiet; }"

    def __init__(self, keys: Iterable[Key] = (), *, kept: bool = True) -> None:
        super().__init__()
        self._keys = tuple(keys)
        self._kept = kept
        self._more = False

    def tell(self, *, more: bool) -> None:
        """Say whether there is more of the page below."""
        if more != self._more:
            self._more = more
            self.refresh()

    def show(self, keys: Iterable[Key], *, kept: bool | None = None) -> None:
        """Show these keys instead."""
        shown = tuple(keys)
        if shown != self._keys or kept not in (None, self._kept):
            self._keys = shown
            self._kept = self._kept if kept is None else kept
            self.refresh(layout=True)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many lines as the keys need; part of Textual's `Widget`."""
        return len(self._lines(width))

    def render(self) -> Content:
        """The lines; part of Textual's `Widget`."""
        return Content("\n").join(self._lines(self.size.width))

    def _lines(self, width: int) -> list[Content]:
        notice = () if self._kept else tuple(prose(NOT_KEPT, "bold $accent").wrap(max(width, 8)))
        words = tuple(map(_word, self._keys))
        mark = prose(f"  {MORE_BELOW}" if self._more else "")
        return [mark, *notice, *min((packed(words, width, gap) for gap in (3, 2)), key=len)]


def packed(words: Iterable[Content], width: int, gap: int) -> list[Content]:
    """The words in as few lines as fit with this many blanks between them, none broken."""
    lines: list[Content] = []
    for word in words:
        if lines and lines[-1].cell_length + gap + word.cell_length <= width:
            lines[-1] = joined(lines[-1], prose(" " * gap), word)
        else:
            lines.append(word)
    return lines


def _word(key: Key) -> Content:
    return joined(prose(key.key, "bold $accent"), prose(f" {key.does}"))
