"""Scores in words and bars, each held against chance and the ready line."""

from collections.abc import Iterator

from textual.content import Content

from simulator.scoring.debrief import Debrief
from simulator.scoring.score import HUNDRED, Score
from simulator.tui.prose import joined, prose, shortened
from simulator.wording.rounding import floored
from simulator.wording.scores import ScoreLine, score_lines

_TITLE = 26
_NUMBER = 6
_TAIL = 16
"""Columns for the ready line, chance and a gap before them."""

_LEAST = 12
_LONGEST = 50
_GAP = 2

_REACHED, _REST, _CHANCE, _READY = "━─○│"


def score_rows(debrief: Debrief, width: int) -> list[Content]:
    """
    A sentence for all rubrics together, then a bar for each of them.

    How all together stand to chance and the ready line is seen in the graph.

    Args:
        debrief: What is told; with exact values.
        width: Columns.
    """
    words = score_lines(debrief.scores, debrief.assessment)
    overall = words[-1]
    verdict = f": {overall.verdict}" if overall.verdict else ""
    lead = joined(prose(f"{overall.number} of 100", "bold $accent"), prose(f" overall{verdict}."))
    legend = f"{_READY} ready line  {_CHANCE} chance"
    end = min(width, _TITLE + _NUMBER + _LONGEST + _TAIL)
    gap = end - lead.cell_length - len(legend)
    marks = prose(" " * (gap if gap >= _GAP else end - len(legend)) + legend, "$quiet")
    head = [joined(lead, marks)] if gap >= _GAP else [lead, marks]
    pairs = list(zip(words, debrief.scores, strict=True))
    bars = (_row(line, score, width) for line, score in (pairs[:-1] or pairs))
    return [*head, *bars]


def _row(line: ScoreLine, score: Score, width: int) -> Content:
    room = min(width - _TITLE - _NUMBER - _TAIL, _LONGEST)
    return joined(
        prose(shortened(line.title, _TITLE - _GAP).ljust(_TITLE)),
        prose(f"{line.number:<{_NUMBER}}", "bold"),
        *(_bar(score, room) if room >= _LEAST else ()),
        prose(_tail(score), "$quiet"),
    )


def _tail(score: Score) -> str:
    ready = "" if score.ready is None else f"{_READY} {floored(score.ready)}"
    return f"{' ' * _GAP}{ready:<8}{_CHANCE} {floored(score.chance)}"


def _bar(score: Score, room: int) -> Iterator[Content]:
    reached = round(score.score * room / HUNDRED)
    cells = [_REACHED if column < reached else _REST for column in range(room)]
    cells[_cell(float(score.chance), room)] = _CHANCE
    if score.ready is not None:
        cells[_cell(float(score.ready), room)] = _READY
    bar = "".join(cells)
    yield prose(bar[:reached], "bold $accent")
    yield prose(bar[reached:], "$quiet")


def _cell(share: float, room: int) -> int:
    return min(round(share * room / HUNDRED), room - 1)
