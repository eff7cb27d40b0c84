from itertools import pairwise

from simulator.documents.graph import graph
from simulator.documents.paper import day
from simulator.engine import Pick
from tests import builders as b


def drawn(*actions):
    return graph(b.debriefed(b.small_case(), *actions))


def test_the_line_begins_at_a_hundred_and_never_rises():
    one = drawn(*b.SMALL_WALK)
    heights = [float(point.split(",")[1]) for point in one.line.split()]
    assert heights[0] == one.top
    assert heights == sorted(heights)


def test_the_dearest_moments_are_marked_where_the_line_falls():
    debrief = b.debriefed(b.small_case(), *b.SMALL_WALK)
    one = graph(debrief)
    assert {dot.number for dot in one.dots} == {moment.number for moment in debrief.dearest[:5]}


def test_no_two_words_beside_the_graph_lie_on_each_other():
    heights = [level.text_y for level in drawn(*b.SMALL_WALK).levels]
    assert all(below - above >= 14 for above, below in pairwise(heights))


def test_phases_lie_side_by_side_and_fill_the_graph():
    one = drawn(*b.SMALL_WALK)
    assert one.bands[0].x == one.left
    for before, after in pairwise(one.bands):
        assert abs(before.x + before.width - after.x) < 1e-9
    assert abs(one.bands[-1].x + one.bands[-1].width - one.right) < 1e-9


def test_where_nothing_was_decided_there_is_no_graph():
    assert drawn() is None


def test_an_attempt_under_way_says_that_it_is_here_and_has_not_ended():
    one = drawn(Pick("listen"))
    assert any(level.text.endswith("you are here") for level in one.levels)


def test_a_time_is_read_without_its_letters():
    assert day("2026-11-22T10:40:00+00:00") == "2026-11-22 10:40"
