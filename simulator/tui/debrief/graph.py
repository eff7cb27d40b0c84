"""The evaluation graph in characters: what could still be reached, against the course of the case.

Columns grow with the decisions, rows fall with the score. Every character is
one column wide, and everything that a colour says a mark says too.
"""

from dataclasses import dataclass

from textual.content import Content

from simulator.content.effect import DecidedBy
from simulator.scoring.debrief import Debrief
from simulator.tui.prose import joined, prose
from simulator.wording.deciders import DECIDER_MARKS
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.rounding import floored
from simulator.wording.scores import DEAREST

LEFT, RIGHT = 5, 12
"""Columns for the scale, and for the words beside the lines."""

UNDER = 3
"""Rows under the plot: its foot, who decided, the phases."""

_TOP = 100
_STEP = 10

Cells = list[list[tuple[str, str]]]
"""Characters with their styles, row by row."""


@dataclass(frozen=True, slots=True)
class Level:
    """A height that means something."""

    score: float
    """Out of 100."""
    word: str
    """What it is, with its number."""
    every: int
    """Every how many columns it has a dot; 0 for none."""


class Graph:
    """The graph of one attempt, to be drawn in any size."""

    def __init__(self, debrief: Debrief) -> None:
        """
        Read what is to be drawn.

        Args:
            debrief: With at least one moment, and with exact values.
        """
        overall = debrief.overall
        assert overall is not None
        self._reach = tuple((float(b), float(a)) for b, a in (m.reach[-1] for m in debrief.moments))
        self._phases = tuple(PHASE_TITLES[moment.phase] for moment in debrief.moments)
        self._marks = tuple(
            _letter(m.feedback.decided_by if m.feedback else None) for m in debrief.moments
        )
        self._dear = frozenset(moment.number - 1 for moment in debrief.dearest[:DEAREST])
        self._levels = [Level(self._reach[-1][1], f"{floored(overall.within_reach)} you", 0)]
        if overall.ready is not None:
            self._levels.append(Level(float(overall.ready), f"{floored(overall.ready)} ready", 2))
        self._levels.append(Level(float(overall.chance), f"{floored(overall.chance)} chance", 4))
        least = min(level.score for level in self._levels)
        self._low = min(int(least // _STEP) * _STEP, _TOP - _STEP)

    def lines(self, width: int, rows: int, at: int) -> list[Content]:
        """
        The graph as lines.

        Args:
            width: Columns.
            rows: Rows of the plot; `UNDER` more stand under it.
            at: The moment that is selected, from 0.
        """
        room = max(width - LEFT - RIGHT, 10)
        cells: Cells = [[(" ", "")] * room for _ in range(rows)]
        self._draw_bands(cells, room)
        self._draw_levels(cells, room)
        self._draw_course(cells, room)
        self._draw_dots(cells, room, at)
        words = self._words(rows)
        plot = [
            joined(self._scale(row, rows), *_runs(cells[row]), prose(f" {words.get(row, '')}"))
            for row in range(rows)
        ]
        margin = prose(" " * LEFT)
        return [
            *plot,
            joined(prose(" " * (LEFT - 1) + "└", "$quiet"), prose(self._foot(room), "$quiet")),
            joined(margin, *_runs(self._ribbon(room, at))),
            joined(margin, prose(self._titles(room), "$quiet")),
        ]

    def moment_at(self, x: int, width: int) -> int:
        """The moment whose part of the graph lies at this column."""
        room = max(width - LEFT - RIGHT, 10)
        ends = (self._edge(index + 1, room) for index in range(len(self._reach)))
        last = len(self._reach) - 1
        return next((index for index, end in enumerate(ends) if x - LEFT < end), last)

    def _edge(self, number: int, room: int) -> int:
        """The column at which a moment ends, counted from 1."""
        return round(room * number / len(self._reach))

    def _spot(self, index: int, room: int) -> int:
        """The column at which a moment is marked: its last."""
        return max(self._edge(index + 1, room) - 1, 0)

    def _row(self, score: float, rows: int) -> int:
        return round((_TOP - score) / (_TOP - self._low) * (rows - 1))

    def _draw_bands(self, cells: Cells, room: int) -> None:
        """A faint line where each phase ends but the last."""
        for _, end, _ in self._bands(room)[:-1]:
            for line in cells:
                line[end - 1] = ("┊", "$quiet")

    def _draw_levels(self, cells: Cells, room: int) -> None:
        for level in self._levels:
            row = self._row(level.score, len(cells))
            for column in range(0, room if level.every else 0, max(level.every, 1)):
                cells[row][column] = ("·", "$quiet")

    def _draw_course(self, cells: Cells, room: int) -> None:
        start = 0
        for index, (before, after) in enumerate(self._reach):
            upper, lower = self._row(before, len(cells)), self._row(after, len(cells))
            spot = self._spot(index, room)
            for column in range(start, spot + 1):
                cells[upper][column] = ("─", "")
            for row in range(upper, lower + 1 if lower > upper else upper):
                sign = "╮" if row == upper else "╰" if row == lower else "│"
                cells[row][spot] = (sign, "")
            start = spot + 1

    def _draw_dots(self, cells: Cells, room: int, at: int) -> None:
        for index in (*sorted(self._dear - {at}), at):
            row = self._row(self._reach[index][1], len(cells))
            mark = "●" if index == at else "○"
            cells[row][self._spot(index, room)] = (mark, "bold $accent")

    def _scale(self, row: int, rows: int) -> Content:
        number = f"{_TOP}" if row == 0 else f"{self._low}" if row == rows - 1 else ""
        return prose(f"{number:>3} {'┤' if number else '│'}", "$quiet")

    def _words(self, rows: int) -> dict[int, str]:
        """What stands beside each row; words that would lie on each other move down or up."""
        placed: dict[int, str] = {}
        for level in sorted(self._levels, key=lambda one: -one.score):
            here = self._row(level.score, rows)
            places = (*range(here, rows), *range(here - 1, -1, -1))
            free = next((row for row in places if row not in placed), None)
            if free is not None:
                placed[free] = level.word
        return placed

    def _bands(self, room: int) -> list[tuple[int, int, str]]:
        """Each phase with its first column and the one after its last."""
        bands: list[tuple[int, int, str]] = []
        for index, title in enumerate(self._phases):
            end = self._edge(index + 1, room)
            if bands and bands[-1][2] == title:
                bands[-1] = (bands[-1][0], end, title)
            else:
                bands.append((bands[-1][1] if bands else 0, end, title))
        return bands

    def _foot(self, room: int) -> str:
        ends = {end - 1 for _, end, _ in self._bands(room)}
        return "".join("┴" if column in ends else "─" for column in range(room))

    def _ribbon(self, room: int, at: int) -> list[tuple[str, str]]:
        cells = [(" ", "")] * room
        for index in (*(i for i in range(len(self._marks)) if i != at), at):
            style = "bold reverse" if index == at else ""
            cells[self._spot(index, room)] = (self._marks[index], style)
        return cells

    def _titles(self, room: int) -> str:
        return "".join(_fitted(title, end - start) for start, end, title in self._bands(room))


def _letter(decider: DecidedBy | None) -> str:
    return "·" if decider is None else DECIDER_MARKS[decider]


def _fitted(title: str, width: int) -> str:
    """A phase in its band, with at least a blank after it; shortened where it is too long."""
    room = max(width - 1, 0)
    if len(title) > room:
        title = f"{title[: room - 1]}." if room > 3 else title[:room]
    return title.ljust(width)


def _runs(cells: list[tuple[str, str]]) -> list[Content]:
    """Cells of equal style put together."""
    runs: list[tuple[str, str]] = []
    for sign, style in cells:
        if runs and runs[-1][1] == style:
            runs[-1] = (runs[-1][0] + sign, style)
        else:
            runs.append((sign, style))
    return [prose(text, style) for text, style in runs]
