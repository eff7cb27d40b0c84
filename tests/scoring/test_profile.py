from fractions import Fraction

import pytest

from simulator.scoring.points import points
from simulator.scoring.profile import Showing, profile
from tests import builders as b

RUBRIC = b.rubric("self-determination", b.criterion("voice", weight=2), b.criterion("consent"))


def effect(**levels):
    return b.choice("any", evidence=tuple(levels.items()))


def test_points_are_weight_times_level_over_the_criteria_of_the_rubric():
    assert points(RUBRIC, effect(voice=3, consent=1, strengths=3)) == 2 * 3 + 2 * 1


def test_a_decision_without_evidence_for_the_rubric_earns_nothing():
    assert points(RUBRIC, effect(strengths=3)) == 0


def test_a_profile_is_the_mean_level_over_the_decisions_that_exercised_a_criterion():
    voice, consent = profile(RUBRIC, [effect(voice=3), effect(voice=2, strengths=0), effect()])
    assert (voice.levels, voice.mean) == ((3, 2), Fraction(5, 2))
    assert (consent.levels, consent.mean, consent.nearest) == ((), None, None)


@pytest.mark.parametrize(
    ("levels", "nearest"),
    [((0,), 0), ((3,), 3), ((1, 2), 1), ((2, 3), 2), ((1, 2, 2), 2), ((0, 1), 0), ((2, 3, 3), 3)],
)
def test_a_mean_halfway_between_two_levels_is_described_by_the_lower(levels, nearest):
    assert Showing(b.criterion(), levels).nearest == nearest
