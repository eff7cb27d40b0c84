"""Two routes side by side, without a screen."""

from simulator.scoring.comparison import compare
from simulator.tui.debrief.routes import comparison_blocks
from simulator.tui.leaf import Leaf, Pair
from simulator.tui.prose import prose
from tests.builders import SMALL_WALK, course, debriefed, small_case
from tests.tui.looking import BEST


def test_two_texts_are_wrapped_beside_each_other_and_the_shorter_one_leaves_blanks() -> None:
    pair = Pair(prose("one two three four"), prose("five"))
    assert [line.plain.rstrip() for line in pair.lines(19)] == [
        "one two  │ five",
        "three    │",
        "four     │",
    ]


def test_both_routes_are_told_from_where_they_part_with_what_each_came_to() -> None:
    case = small_case()
    first, second = debriefed(case, *SMALL_WALK), debriefed(case, *BEST)
    blocks = comparison_blocks(course(*case.scenario.phases[0].scenes), compare(first, second))
    told = Leaf(blocks).laid(72).plain
    assert "The two routes part at once, at decision 1, Assessment." in told
    assert "Overall: 24.2 before, 100.0 now." in told
    assert "4. Assessment. “The words of go.”  │ 4. Assessment. “The words of" in told


def test_routes_that_do_not_part_have_nothing_side_by_side() -> None:
    case = small_case()
    one = debriefed(case, *SMALL_WALK)
    blocks = comparison_blocks(course(*case.scenario.phases[0].scenes), compare(one, one))
    assert "│" not in Leaf(blocks).laid(72).plain
