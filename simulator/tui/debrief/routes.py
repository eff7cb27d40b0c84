"""Two routes side by side, from where they part."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from simulator.content.scene import PHASES, PhaseName
from simulator.engine.course import Course
from simulator.scoring.comparison import Comparison
from simulator.scoring.moment import Moment
from simulator.tui.leaf import Block, Pair, heading
from simulator.tui.prose import prose
from simulator.wording.debrief_growth import Routes, routes_words


def comparison_blocks(course: Course, comparison: Comparison) -> Iterator[Block | Pair]:
    """Where two routes part, what each came to, and both beside each other phase by phase."""
    words = routes_words(course, comparison)
    yield heading("Both routes side by side")
    yield Block(prose(words.parting, "bold"), above=0)
    for number, line in enumerate(words.numbers):
        yield Block(prose(line), above=int(number == 0))
    if words.routes:
        yield from _pairs(words, comparison)


def _pairs(words: Routes, comparison: Comparison) -> Iterator[Pair]:
    before, after = words.routes
    yield Pair(prose(before.head, "bold $accent"), prose(after.head, "bold $accent"))
    first, second = comparison.rest
    for phase in PHASES:
        sides = (_of(phase, first, before.steps), _of(phase, second, after.steps))
        for number, (left, right) in enumerate(zip_longest(*sides, fillvalue="")):
            yield Pair(prose(left), prose(right), above=int(number == 0))


def _of(phase: PhaseName, moments: Sequence[Moment], steps: Sequence[str]) -> list[str]:
    """The steps of one phase, so that phases begin beside each other."""
    return [step for moment, step in zip(moments, steps, strict=True) if moment.phase == phase]
