"""The case file in short, beside the scene: who the client is, how they are, what is known."""

from collections.abc import Iterable
from typing import NamedTuple

from textual.content import Content
from textual.geometry import Size
from textual.widget import Widget

from simulator.engine.course import Course
from simulator.engine.state import State
from simulator.tui.leaf import Block, Leaf, entry, heading
from simulator.tui.prose import joined, prose
from simulator.wording.casefile import CaseFile, FactLine, TieLine, case_file

_MARGIN = 2
_MORE = Block(joined(prose("more in the case file, "), prose("c", "bold $accent")))


class Sidebar(Widget):
    """As much of the case file as fits."""

    DEFAULT_CSS = """
    Sidebar { width: 44; height: 1fr; padding: 0 2 0 3; margin: 0; border-left: solid $quiet;
        display: none; }
    """

    def __init__(self) -> None:
        super().__init__()
        self._summary = Summary((), ())

    def show(self, course: Course, state: State) -> None:
        """Show what is known in this state."""
        self._summary = summary(case_file(course, state), course.scenario.client.called)
        self.refresh()

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """The whole height there is; part of Textual's `Widget`."""
        return container.height

    def render(self) -> Content:
        """The file, or as much of each section as there is room for; part of Textual's `Widget`."""
        width, height = self.size
        return fitted(self._summary, width, height)


class Summary(NamedTuple):
    """The case file in short."""

    head: tuple[Block, ...]
    """Who the client is and how they are."""
    sections: tuple[tuple[Block, ...], ...]
    """What is known: a heading and its entries."""


def fitted(file: Summary, width: int, height: int) -> Content:
    """
    As much of each section as there is room for; an entry is shown whole or not at all.

    Sections take turns, in their order, so that none is pushed out by a long one.

    Args:
        file: The case file in short.
        width: Columns.
        height: Rows.
    """
    rows = [[_rows(block, width) for block in section] for section in file.sections]
    room = height - sum(_rows(block, width) for block in file.head)
    whole = sum(map(sum, rows)) <= room
    shown = [len(section) for section in rows] if whole else _shares(rows, room - 2)
    blocks = (
        block
        for section, many in zip(file.sections, shown, strict=True)
        for block in section[:many]
    )
    return Leaf((*file.head, *blocks, *(() if whole else (_MORE,)))).laid(width)


def _shares(rows: list[list[int]], room: int) -> list[int]:
    """How many blocks of each section are shown; a heading counts with its first entry."""
    shown = [0] * len(rows)
    growing = True
    while growing:
        growing = False
        for index, section in enumerate(rows):
            after = min(max(shown[index] + 1, 2), len(section))
            cost = sum(section[shown[index] : after])
            if after > shown[index] and cost <= room:
                shown[index], room, growing = after, room - cost, True
    return shown


def _rows(block: Block, width: int) -> int:
    return block.above + sum(1 for _ in block.lines(width))


def summary(file: CaseFile, called: str) -> Summary:
    """
    The case file in short.

    Args:
        file: What is known.
        called: What the client is called.
    """
    facts = [fact for domain in file.domains for fact in domain.facts]
    quotes = [fact for fact in facts if fact.quote]
    plain = [fact for fact in facts if not fact.quote]
    sections = (
        _facts("Strengths", (f for f in plain if f.kind == "strength")),
        _facts("Needs and risks", (f for f in plain if f.kind in ("need", "risk"))),
        _facts(f"In {called}’s words", quotes),
        _facts("Wishes and rights", (f for f in plain if f.kind in ("wish", "right"))),
        _facts("Agreed", file.agreements),
        _section(f"Around {called}", map(_tie, file.network)),
    )
    mood = (Block(prose(" · ".join(file.mood), "$accent"), above=0),) if file.mood else ()
    head = (Block(prose(file.person, "bold")), *mood)
    return Summary(head, tuple(section for section in sections if section))


def _section(title: str, entries: Iterable[Block]) -> tuple[Block, ...]:
    blocks = tuple(entries)
    return (heading(title), *blocks) if blocks else ()


def _facts(title: str, facts: Iterable[FactLine]) -> tuple[Block, ...]:
    lines = (entry(fact.mark, fact.text, margin=_MARGIN, style="$accent") for fact in facts)
    return _section(title, lines)


def _tie(tie: TieLine) -> Block:
    words = joined(prose(f"{tie.name} "), prose(tie.tie, "$quiet"))
    return Block(words, prose(tie.line, "$accent"), 4, above=0)
