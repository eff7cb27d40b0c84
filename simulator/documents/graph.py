"""The evaluation graph: what could still be reached, against the course of the case.

Measures in units of the drawing; x grows with the decisions, y falls with the score.
"""

from dataclasses import dataclass

from simulator.scoring.debrief import Debrief
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scores import floored, tenths

WIDTH, HEIGHT = 720, 300
LEFT, RIGHT, TOP, BOTTOM = 44, 132, 18, 34
"""Room for the scale, for what stands beside the lines, for the first dot, and for the phases."""

NUMBERED = 5
"""How many of the dearest moments are marked. Ours: as many as are named beside the graph."""


@dataclass(frozen=True, slots=True)
class Band:
    """The part of the graph that belongs to one phase."""

    x: float
    width: float
    title: str
    shaded: bool
    """Every second one, so that phases can be told apart without colour."""


@dataclass(frozen=True, slots=True)
class Level:
    """A line across the graph: chance, the ready line, where it ended."""

    y: float
    text_y: float
    """Where its words stand, moved so that no two lie on each other."""
    text: str
    dashes: str
    """How it is dashed, so that lines can be told apart without colour; empty for none."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One of the dearest moments."""

    x: float
    y: float
    number: int
    """The decision, as learners count them."""


@dataclass(frozen=True, slots=True)
class Graph:
    """The evaluation graph, ready to be drawn."""

    width: int
    height: int
    left: float
    right: float
    top: float
    bottom: float
    line: str
    """Points of a polyline: the score within reach, step by step."""
    bands: tuple[Band, ...]
    levels: tuple[Level, ...]
    dots: tuple[Dot, ...]
    ticks: tuple[tuple[float, str], ...]
    words: str
    """The graph in one or two sentences, for whoever does not see it."""


def graph(debrief: Debrief) -> Graph | None:
    """The graph of an attempt; None where exact values are not known or nothing was decided."""
    overall = debrief.overall
    if overall is None or not debrief.moments:
        return None
    count = len(debrief.moments)
    levels = [
        (
            "you ended here" if debrief.assessment.ending else "you are here",
            overall.within_reach,
            "",
        ),
        ("chance", overall.chance, "2 4"),
    ]
    if overall.ready is not None:
        levels.append(("ready line", overall.ready, "8 4"))
    return Graph(
        width=WIDTH,
        height=HEIGHT,
        left=LEFT,
        right=WIDTH - RIGHT,
        top=TOP,
        bottom=HEIGHT - BOTTOM,
        line=_line(debrief, count),
        bands=_bands(debrief, count),
        levels=_apart(
            [(_y(float(score)), f"{floored(score)} {name}", dash) for name, score, dash in levels]
        ),
        dots=tuple(
            Dot(_x(moment.number, count), _y(float(moment.reach[-1][1])), moment.number)
            for moment in sorted(debrief.dearest[:NUMBERED], key=lambda one: one.number)
        ),
        ticks=tuple((_y(score), str(score)) for score in (0, 25, 50, 75, 100)),
        words=_words(debrief),
    )


def _line(debrief: Debrief, count: int) -> str:
    points = [(_x(0, count), _y(float(debrief.moments[0].reach[-1][0])))]
    for moment in debrief.moments:
        before, after = (float(score) for score in moment.reach[-1])
        points += [(_x(moment.number, count), _y(before)), (_x(moment.number, count), _y(after))]
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in points)


def _bands(debrief: Debrief, count: int) -> tuple[Band, ...]:
    bands: list[Band] = []
    start = 0
    for phase, title in PHASE_TITLES.items():
        here = [moment.number for moment in debrief.moments if moment.phase == phase]
        if here:
            x = _x(start, count)
            bands.append(Band(x, _x(here[-1], count) - x, title, len(bands) % 2 == 1))
            start = here[-1]
    return tuple(bands)


def _apart(levels: list[tuple[float, str, str]]) -> tuple[Level, ...]:
    """Lines from the top down, their words at least 14 units apart."""
    placed: list[Level] = []
    for y, text, dashes in sorted(levels):
        beside = max(y + 4, placed[-1].text_y + 14) if placed else y + 4
        placed.append(Level(y, beside, text, dashes))
    return tuple(placed)


def _words(debrief: Debrief) -> str:
    overall = debrief.overall
    assert overall is not None
    falls = ", ".join(
        f"by {tenths(moment.cost)} at decision {moment.number} in {PHASE_TITLES[moment.phase].lower()}"
        for moment in sorted(debrief.dearest[:NUMBERED], key=lambda one: one.number)
    )
    ready = "" if overall.ready is None else f", and the ready line {floored(overall.ready)}"
    course = f" It falls most {falls}." if falls else " It never falls."
    return (
        f"The score still within reach begins at 100 and ends at {floored(overall.within_reach)}."
        f"{course} Answering at random comes to {floored(overall.chance)}{ready}."
    )


def _x(number: int, count: int) -> float:
    return LEFT + (WIDTH - LEFT - RIGHT) * number / count


def _y(score: float) -> float:
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - score / 100)
