"""The lines under the graph: the moment one is at, and where points went."""

from simulator.engine.course import Course
from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.tui.leaf import Block, Leaf
from simulator.tui.prose import joined, prose, shortened
from simulator.tui.row import Row
from simulator.wording.debrief import (
    ROUNDED,
    MomentLine,
    decision,
    missing,
    moment_line,
    rounding_shows,
)
from simulator.wording.deciders import legend
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scores import DEAREST

_LETTERS = "Under the graph stands who decided:"
_COST = 6
_SPENT = 4
"""Columns that a row needs for its mark and its ends."""


def listed(debrief: Debrief) -> tuple[Moment, ...]:
    """The moments that are listed: the dearest, or all of them where values are not known."""
    return debrief.dearest[:DEAREST] if debrief.overall else debrief.moments


def moment_rows(course: Course, debrief: Debrief, width: int) -> tuple[Row, ...]:
    """
    The listed moments, a row each.

    Args:
        course: What was played.
        debrief: Its debrief.
        width: Columns.
    """
    shown = listed(debrief)
    longest = max((len(PHASE_TITLES[moment.phase]) for moment in shown), default=0)
    return tuple(
        _row(moment_line(course, moment), width, longest, missing(debrief) if index == 0 else "")
        for index, moment in enumerate(shown)
    )


def _row(line: MomentLine, width: int, longest: int, title: str) -> Row:
    worth = "" if line.cost == "0" else f"−{line.cost}"
    head = f"{line.number:>3} {line.phase:<{longest}}  "
    room = width - _SPENT - max(_COST, len(worth)) - len(head)
    return Row(
        joined(
            prose(f"{worth:<{_COST}}", "bold $accent"),
            prose(head, "$quiet"),
            prose(shortened(line.answer, room)),
        ),
        title=title,
    )


def here_leaf(course: Course, debrief: Debrief, moment: Moment, width: int) -> Leaf:
    """The moment one is at, in two lines."""
    line = moment_line(course, moment)
    title = f"{decision(moment).capitalize()}, {PHASE_TITLES[moment.phase]}"
    paid = f"cost {line.cost} of 100" if moment.cost else "cost nothing"
    worth = f" · {paid}" if debrief.overall else ""
    return Leaf(
        (
            Block(joined(prose(f"● {title}", "bold $accent"), prose(worth, "$quiet"))),
            Block(prose(shortened(line.answer, width - 2)), margin=2, above=0),
        )
    )


def told_at_end(debrief: Debrief) -> Leaf:
    """What is said under the list: how to read the numbers and letters, or that there is nothing to list."""
    empty = () if listed(debrief) else (Block(prose(missing(debrief), "bold $accent")),)
    rounded = (Block(prose(ROUNDED, "$quiet")),) if rounding_shows(debrief) else ()
    marks = legend(debrief.case.scenario.client.called)
    letters = ", ".join(f"{mark} {meaning}" for mark, meaning in marks)
    return Leaf((*empty, *rounded, Block(prose(f"{_LETTERS} {letters}.", "$quiet"), above=0)))
