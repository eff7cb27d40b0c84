from dataclasses import replace

import pytest

from simulator.engine.action import AskAbout, Leave, Pick
from simulator.scoring.comparison import compare
from tests import builders as b

FIRST = b.debriefed(b.small_case(), *b.SMALL_WALK)


def test_two_routes_part_where_the_same_scene_is_answered_in_two_ways():
    other = b.debriefed(b.small_case(), Pick("tell"), AskAbout("night"), Leave(), Pick("stay"))
    found = compare(FIRST, other)
    assert (found.shared, [one.number for one in found.parting]) == (1, [2, 2])
    assert [one.chosen.name for one in found.rest[1]] == ["night", "leave", "stay"]
    assert found.lost == (FIRST.lost - FIRST.moments[0].cost, other.lost - other.moments[0].cost)


def test_a_route_that_has_only_come_so_far_parts_nowhere():
    found = compare(FIRST, b.debriefed(b.small_case(), *b.SMALL_WALK[:2]))
    assert (found.shared, found.parting) == (2, None)
    assert found.lost[1] == 0


def test_the_same_answer_from_another_state_is_another_moment():
    case = b.small_case()
    one = b.debriefed(case, Pick("listen"))
    other = b.debriefed(case, Pick("listen"), avoid=("loss",))
    assert compare(one, other).shared == 0


def test_attempts_at_different_cases_are_not_compared():
    case = b.small_case()
    other = replace(case, scenario=replace(case.scenario, id="another-case"))
    with pytest.raises(ValueError, match="nothing in common"):
        compare(FIRST, b.debriefed(other, *b.SMALL_WALK))
