from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from simulator.study.calibration import Judged, calibrate
from simulator.study.confidence import CONFIDENCES


def test_nothing_judged_is_not_calibrated():
    assert calibrate([]) is None


def test_the_brier_score_is_the_mean_square_of_what_was_missed():
    found = calibrate([Judged("sure", True), Judged("leaning", False)])
    assert found
    assert found.brier == (Fraction(5, 100) ** 2 + Fraction(1, 2) ** 2) / 2
    assert found.surplus == Fraction(145, 200) - Fraction(1, 2)
    assert found.chance == Fraction(1, 4)


def test_bins_count_what_was_right_under_each_confidence():
    found = calibrate([Judged("sure", True), Judged("sure", False), Judged("guess", False)])
    assert found
    assert [(one.right, one.count, one.share) for one in found.bins] == [
        (0, 1, 0),
        (0, 0, None),
        (0, 0, None),
        (1, 2, Fraction(1, 2)),
    ]


@given(st.lists(st.builds(Judged, st.sampled_from(CONFIDENCES), st.booleans()), min_size=1))
def test_every_answer_is_in_one_bin_and_scores_stay_within_bounds(judged):
    found = calibrate(judged)
    assert found
    assert sum(one.count for one in found.bins) == len(judged)
    assert 0 <= found.brier <= 1
    assert -1 <= found.surplus <= 1
