"""Rows before they are drawn: what there is to choose, laid out to a width."""

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from simulator.tui.prose import joined, prose

_MARGIN = 5
_EMPTY = prose("")


class Row(NamedTuple):
    """One thing to choose."""

    text: Content
    """What is read; new lines start new lines."""
    key: str = ""
    """The key that chooses it, or a mark that tells how it stands; one column."""
    aside: str = ""
    """A word or two under it, quieter."""
    tail: str = ""
    """A word or two after it, quieter; never broken."""
    above: int = 0
    """Blank lines before it, beside the gap between all rows."""
    title: str = ""
    """Stands over it, and cannot be chosen."""


class Laid(NamedTuple):
    """Rows as lines."""

    width: int
    """The width they were laid out to, in columns; -1 if they still have to be."""
    lines: tuple[tuple[int | None, Content], ...] = ()
    """Each line with the row it belongs to; None between rows."""
    spots: tuple[tuple[int, int], ...] = ()
    """First line and number of lines of each row."""


def laid(rows: Sequence[Row], width: int, gap: int) -> Laid:
    """
    Lay rows out.

    Args:
        rows: What there is to choose.
        width: Columns.
        gap: Blank lines between rows.
    """
    lines: list[tuple[int | None, Content]] = []
    spots: list[tuple[int, int]] = []
    margin = _MARGIN if any(row.key for row in rows) else _MARGIN - 2
    for index, row in enumerate(rows):
        blank = gap + row.above + bool(row.title) if index else 0
        over = prose(row.title, "bold $accent").wrap(max(width, 8)) if row.title else []
        lines.extend((None, line) for line in (*[_EMPTY] * blank, *over))
        wrapped = _wrap(row, width, margin)
        spots.append((len(lines), len(wrapped)))
        lines.extend((index, line) for line in wrapped)
    return Laid(width, tuple(lines), tuple(spots))


def _wrap(row: Row, width: int, margin: int) -> tuple[Content, ...]:
    room = max(width - margin - 1, 8)
    first, *rest = _tailed(_lines(row.text, room), prose(row.tail, "$quiet"), room)
    lead = joined(prose("  "), prose(row.key, "bold $accent"))
    under = _lines(prose(row.aside, "$quiet"), room) if row.aside else []
    head = lead + first.pad_left(margin - lead.cell_length)
    return (head, *(line.pad_left(margin) for line in (*rest, *under)))


def _lines(text: Content, room: int) -> list[Content]:
    """The text wrapped; what fits already, as most lines of a long shelf do, costs nothing."""
    if "\n" in text.plain:
        return [line for part in text.split("\n") for line in _lines(part, room)]
    return [text] if text.cell_length <= room else text.wrap(room)


def _tailed(lines: list[Content], tail: Content, room: int) -> list[Content]:
    if not tail.plain:
        return lines
    *rest, last = lines
    if last.cell_length + 2 + tail.cell_length <= room:
        return [*rest, joined(last, prose("  "), tail)]
    return [*lines, tail]
