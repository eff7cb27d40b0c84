"""A list to choose from: options of a scene, cases on a shelf, cards to be placed.

The row one stands on is told by a mark and by its ground, never by colour
alone, and the terminal's own cursor is put beside it, where screen magnifiers
and braille displays look for it.
"""

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset, Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from simulator.tui.prose import joined, prose
from simulator.tui.row import Laid, Row, laid
from simulator.tui.themes import STARK

MARK = "▸"
"""Stands before the row one is on."""

_EMPTY = prose("")


class Rows(Widget, can_focus=True):
    """Rows under each other, of which one is stood on."""

    ALLOW_SELECT = False
    DEFAULT_CSS = "Rows { height: auto; color: $foreground; }"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "step(-1)", show=False),
        Binding("down,j", "step(1)", show=False),
        Binding("home", "first", show=False),
        Binding("end", "last", show=False),
        Binding("pageup", "page(-1)", show=False),
        Binding("pagedown", "page(1)", show=False),
        Binding("enter", "enter", show=False),
        Binding("space", "space", show=False),
        Binding("shift+up,left_square_bracket,u", "carry(-1)", show=False),
        Binding("shift+down,right_square_bracket,d", "carry(1)", show=False),
        *(Binding(str(digit), f"digit({digit})", show=False) for digit in range(10)),
    ]

    at: reactive[int] = reactive(0, init=False)
    """The row one is on, from 0; -1 for none of them."""

    class Entered(Message):
        """Enter was pressed on a row, or the row was clicked."""

        def __init__(self, at: int, *, clicked: bool = False) -> None:
            self.at = at
            self.clicked = clicked
            super().__init__()

    class Digit(Message):
        """A digit was pressed."""

        def __init__(self, digit: int) -> None:
            self.digit = digit
            super().__init__()

    class Spaced(Message):
        """Space was pressed on a row."""

        def __init__(self, at: int) -> None:
            self.at = at
            super().__init__()

    class Carried(Message):
        """The row is to move up (-1) or down (1)."""

        def __init__(self, at: int, by: int) -> None:
            self.at = at
            self.by = by
            super().__init__()

    def __init__(self, rows: Sequence[Row] = (), *, gap: int = 0, id: str | None = None) -> None:
        super().__init__(id=id)
        self._rows = tuple(rows)
        self._gap = gap
        self._laid = Laid(-1)
        self._drawn: dict[tuple[int, bool], Strip] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """What there is to choose."""
        return self._rows

    def show(self, rows: Sequence[Row], *, at: int = 0) -> None:
        """Offer these rows instead, standing on one of them."""
        width, before = self._laid.width, len(self._laid.lines)
        self._rows = tuple(rows)
        self._laid = Laid(-1)
        same = width > 0 and len(self._lay(width).lines) == before
        self.set_reactive(Rows.at, max(0, min(at, len(self._rows) - 1)))
        self.refresh(layout=not same)

    def air(self, gap: int) -> None:
        """Leave this many blank rows between rows."""
        if gap != self._gap:
            self._gap = gap
            self._laid = Laid(-1)
            self.refresh(layout=True)

    def on_mount(self) -> None:
        """Look right in every theme."""
        self.app.theme_changed_signal.subscribe(self, lambda _theme: self._draw_anew())

    def _draw_anew(self) -> None:
        self._drawn.clear()
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """Lines that all rows take; part of Textual's `Widget`."""
        return len(self._lay(width).lines)

    def render_line(self, y: int) -> Strip:
        """One line, so that a long shelf costs no more than what is seen; part of Textual's `Widget`."""
        width = self.size.width
        lines = self._lay(width).lines
        index, content = lines[y] if y < len(lines) else (None, _EMPTY)
        picked = index is not None and index == self.at and self.has_focus
        first = picked and index is not None and y == self._laid.spots[index][0]
        if first:
            self.app.cursor_position = self.region.offset + Offset(0, y)
        strip = self._drawn.get((y, picked))
        if strip is None:
            content = self._picked(content, width, first=first) if picked else content
            strip = Visual.to_strips(self, content, width, 1, self.visual_style)[0]
            self._drawn[y, picked] = strip
        return strip

    def _picked(self, line: Content, width: int, *, first: bool) -> Content:
        stark = self.app.theme in STARK
        bare = line.without_spans if stark else line
        ground = "reverse" if stark else "$picked-text on $picked"
        marked = (
            joined(prose(MARK, "bold" if stark else "bold $accent"), bare[1:]) if first else bare
        )
        return marked.pad_right(max(width - line.cell_length, 0)).stylize_before(ground)

    def _lay(self, width: int) -> Laid:
        if self._laid.width != width:
            self._laid = laid(self._rows, width, self._gap)
            self._drawn.clear()
        return self._laid

    def spot(self, index: int) -> Region:
        """Where a row lies within this widget; nowhere before there is a window to lie in."""
        width = self.size.width
        if not width:
            return Region()
        top, height = self._lay(width).spots[index]
        return Region(0, top, width, height)

    def row_at(self, y: int) -> int | None:
        """The row that lies at this line of the widget."""
        lines = self._lay(self.size.width).lines
        return lines[y][0] if 0 <= y < len(lines) else None

    def in_sight(self, index: int) -> bool:
        """Whether the first line of a row can be seen: nothing is answered unseen."""
        place = self.screen.find_widget(self)
        line = place.region.y + self.spot(index).y
        return place.visible_region.contains(place.region.x, line)

    def watch_at(self, old: int) -> None:
        """Show the row one has moved to."""
        for index in {old, self.at} & set(range(len(self._rows))):
            self.refresh(self.spot(index))
        self._follow()

    def _follow(self) -> None:
        """Bring the row one is on into sight."""
        parent = self.parent
        if self.at < 0 or not self._rows or not self.size.width or not isinstance(parent, Widget):
            return
        spot, place = self.spot(self.at), self.screen.find_widget(self)
        if not place.visible_region.contains_region(spot.translate(place.region.offset)):
            parent.scroll_to_region(
                spot.translate(self.virtual_region.offset), animate=False, force=True
            )
            self.call_after_refresh(self._redraw_mark)

    def _redraw_mark(self) -> None:
        """Draw the mark once more where the page has moved, so that the cursor follows it."""
        if self._rows and self.at >= 0:
            self.refresh(self.spot(self.at))

    def on_focus(self) -> None:
        """Show the row one is on."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """A click is the same as moving there and pressing Enter."""
        index = self.row_at(event.y)
        if index is not None:
            self.at = index
            self.post_message(self.Entered(index, clicked=True))

    def action_step(self, by: int) -> None:
        """Move to the next row or the one before; turn the page where that is still to be read."""
        if not self._rows or (by > 0 and self._turned()):
            return
        if by < 0 and self.at == 0:
            self.action_page(-1)
        self.at = max(0, min(self.at + by, len(self._rows) - 1))

    def action_page(self, by: int) -> None:
        """Turn the page around the rows."""
        parent = self.parent
        if isinstance(parent, Widget):
            step = max(parent.size.height - 2, 1)
            parent.scroll_relative(y=by * step, animate=False, force=True)
            self.call_after_refresh(self._redraw_mark)

    def _turned(self) -> bool:
        """Turn the page if the row one is on cannot be seen yet, and there is a page to turn."""
        parent = self.parent
        if self.at < 0 or self.in_sight(self.at) or not isinstance(parent, Widget):
            return False
        if parent.scroll_y >= parent.max_scroll_y:
            return False
        self.action_page(1)
        return True

    def action_first(self) -> None:
        """Move to the first row, and to the beginning of the page."""
        self.at = 0
        if isinstance(self.parent, Widget):
            self.parent.scroll_to(y=0, animate=False, force=True)

    def action_last(self) -> None:
        """Move to the last row."""
        self.at = max(0, len(self._rows) - 1)
        self._follow()

    def action_enter(self) -> None:
        """Say that Enter was pressed."""
        if self._rows and not self._turned():
            self.post_message(self.Entered(self.at))

    def action_space(self) -> None:
        """Say that space was pressed."""
        if self._rows and not self._turned():
            self.post_message(self.Spaced(self.at))

    def action_carry(self, by: int) -> None:
        """Say that the row is to move."""
        if self._rows:
            self.post_message(self.Carried(self.at, by))

    def action_digit(self, digit: int) -> None:
        """Say that a digit was pressed."""
        self.post_message(self.Digit(digit))
