"""The evaluation graph in characters, without a screen."""

import pytest

from simulator.tui.debrief.graph import LEFT, Graph
from tests.builders import SMALL_WALK, debriefed, small_case
from tests.tui.cases import small
from tests.tui.debrief.test_board import TASKS
from tests.tui.looking import BEST

PICTURE = """\
100 ┤───────╮
    │· · · ·○──────────────╮ · · · · 72.7 ready
    │·   ·   ·   ·   ·   · ●───────╮ 66.6 chance
    │                              │
 20 ┤                              ○ 24.2 you
    └──────────────────────────────┴
            W       S      ·       C
     Assessment"""


def drawn(width: int, rows: int, at: int) -> list[str]:
    graph = Graph(debriefed(small_case(), *SMALL_WALK))
    return [line.plain.rstrip() for line in graph.lines(width, rows, at)]


def test_it_falls_where_points_were_given_away_and_says_what_its_lines_are() -> None:
    assert "\n".join(drawn(48, 5, 2)) == PICTURE


@pytest.mark.parametrize("width", [56, 76, 108])
@pytest.mark.parametrize("rows", [5, 7, 15])
def test_no_line_is_wider_than_the_window_and_every_sign_is_one_column_wide(
    width: int, rows: int
) -> None:
    graph = Graph(debriefed(small_case(), *SMALL_WALK))
    lines = graph.lines(width, rows, 0)
    assert len(lines) == rows + 3
    assert all(line.cell_length == len(line.plain) <= width for line in lines)


@pytest.mark.parametrize("at", range(4))
def test_the_selected_moment_alone_has_a_full_mark_and_its_decider_stands_out(at: int) -> None:
    graph = Graph(debriefed(small_case(), *SMALL_WALK))
    lines = graph.lines(76, 7, at)
    signs = "".join(line.plain for line in lines)
    assert signs.count("●") == 1
    assert signs.count("○") == 3 - (at in (0, 2, 3))
    (span,) = (span for span in lines[-2].spans if "reverse" in str(span.style))
    assert graph.moment_at(span.start, 76) == at


def test_every_column_belongs_to_the_moment_that_is_drawn_there() -> None:
    graph = Graph(debriefed(small_case(), *SMALL_WALK))
    found = [graph.moment_at(column, 76) for column in range(LEFT, 76)]
    assert found == sorted(found)
    assert set(found) == {0, 1, 2, 3}


def test_words_beside_the_lines_never_lie_on_each_other() -> None:
    lines = Graph(debriefed(small_case(), *BEST)).lines(76, 5, 0)
    told = [line.plain for line in lines]
    for word in ("100.0 you", "72.7 ready", "66.6 chance"):
        assert sum(word in line for line in told) == 1


def test_a_way_on_which_nothing_was_given_away_is_a_level_line() -> None:
    top, *rest = (line.plain for line in Graph(debriefed(small_case(), *BEST)).lines(76, 7, 3))
    assert "─" * 40 in top
    assert not any("╮" in line or "╰" in line for line in (top, *rest))


def test_each_phase_has_a_band_with_its_title_and_a_line_where_it_ends() -> None:
    graph = Graph(debriefed(small(), *TASKS))
    *plot, foot, _, titles = (line.plain for line in graph.lines(108, 7, 0))
    lines = {column for row in plot for column, sign in enumerate(row) if sign == "┊"}
    ends = [column for column, sign in enumerate(foot) if sign == "┴"]
    assert sorted(lines) == ends[:-1]
    assert [title[:4] for title in titles.split()] == ["Asse", "Plan", "Impl", "Moni"]
