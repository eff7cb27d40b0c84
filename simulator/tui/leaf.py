"""A leaf of the book: paragraphs with a margin, laid out to whatever width there is.

Textual wraps text but cannot hang it. A `Block` says what stands in the margin
and what beside it; a `Leaf` is a Textual visual that wraps each block to the
width it is given, so one `Static` shows a whole page.
"""

from collections.abc import Iterable, Iterator
from itertools import zip_longest
from typing import NamedTuple

from textual.content import Content
from textual.css.styles import RulesMap
from textual.strip import Strip
from textual.style import Style
from textual.visual import RenderOptions, Visual

from simulator.tui.prose import prose

MEASURE = 72
"""Columns of running text at most. Source: Bringhurst, The Elements of Typographic Style: 45 to 75 characters."""

_EMPTY = prose("")
_BETWEEN = prose(" │ ", "$quiet")


class Block(NamedTuple):
    """A piece of text with a margin on its left."""

    text: Content
    """The text; new lines start new lines."""
    lead: Content = _EMPTY
    """What stands in the margin beside the first line; pushes the text down where it does not fit."""
    margin: int = 0
    """Width of the margin."""
    under: Content = _EMPTY
    """What stands in the margin beside all further lines."""
    above: int = 1
    """Blank rows before it, unless it is the first."""

    def lines(self, width: int) -> Iterator[Content]:
        """The block in lines that fit."""
        room = max(width - self.margin, 8)
        first, *rest = self.text.wrap(room) if self.text.plain else [_EMPTY]
        if self.lead.cell_length > self.margin:
            yield from self.lead.wrap(width)
            yield first.pad_left(self.margin)
        else:
            yield self.lead + first.pad_left(self.margin - self.lead.cell_length)
        yield from (self.under + one.pad_left(self.margin - self.under.cell_length) for one in rest)


class Pair(NamedTuple):
    """Two pieces of text beside each other, each wrapped to half of the width."""

    left: Content
    """On the left."""
    right: Content
    """On the right."""
    above: int = 1
    """Blank rows before it, unless it is the first."""

    def lines(self, width: int) -> Iterator[Content]:
        """The pair in lines that fit."""
        room = max((width - _BETWEEN.cell_length) // 2, 8)
        sides = (_wrapped(self.left, room), _wrapped(self.right, room))
        for left, right in zip_longest(*sides, fillvalue=_EMPTY):
            yield left.pad_right(room - left.cell_length) + _BETWEEN + right


def _wrapped(text: Content, room: int) -> list[Content]:
    return list(text.wrap(room)) if text.plain else [_EMPTY]


class Leaf(Visual):
    """Blocks under each other."""

    def __init__(self, blocks: Iterable[Block | Pair]) -> None:
        self._blocks = tuple(blocks)
        self._laid: tuple[int, Content] = (0, _EMPTY)

    def laid(self, width: int) -> Content:
        """All blocks as one text whose lines fit the width."""
        if self._laid[0] != width:
            lines: list[Content] = []
            for block in self._blocks:
                lines.extend([_EMPTY] * (block.above if lines else 0))
                lines.extend(block.lines(width))
            self._laid = (width, Content("\n").join(lines))
        return self._laid[1]

    def render_strips(
        self, width: int, height: int | None, style: Style, options: RenderOptions
    ) -> list[Strip]:
        """The lines, drawn; part of Textual's `Visual`."""
        return self.laid(width).render_strips(width, height, style, options)

    def get_optimal_width(self, rules: RulesMap, container_width: int) -> int:
        """As wide as there is room; part of Textual's `Visual`."""
        return container_width

    def get_height(self, rules: RulesMap, width: int) -> int:
        """How many rows it takes; part of Textual's `Visual`."""
        return self.laid(width).plain.count("\n") + 1


def paragraphs(text: str, style: str = "", *, margin: int = 0, above: int = 1) -> tuple[Block, ...]:
    """Authored text, one block per paragraph."""
    parts = [part for part in text.split("\n\n") if part.strip()]
    first = Block(prose(parts[0], style), margin=margin, above=above) if parts else None
    rest = (Block(prose(part, style), margin=margin) for part in parts[1:])
    return (first, *rest) if first else ()


def heading(text: str, *, above: int = 1) -> Block:
    """A heading on a page."""
    return Block(prose(text, "bold $accent"), above=above)


def entry(lead: str, text: str, *, margin: int, style: str = "", above: int = 0) -> Block:
    """A line of a list: a word or mark in the margin, and what it is about."""
    return Block(prose(text), prose(lead, style), margin, above=above)
