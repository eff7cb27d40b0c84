import pytest

from simulator.study.confidence import CONFIDENCES
from simulator.study.rating import rate


def test_a_wrong_answer_is_forgotten_whatever_was_felt_and_named():
    assert {
        rate(right=False, named=named, confidence=sure)
        for named in (True, False)
        for sure in CONFIDENCES
    } == {"again"}


def test_a_right_answer_without_its_principle_comes_back_soon_however_sure():
    assert {rate(right=True, named=False, confidence=one) for one in CONFIDENCES} == {"hard"}


@pytest.mark.parametrize(
    ("confidence", "rating"),
    [("guess", "hard"), ("leaning", "good"), ("fairly-sure", "good"), ("sure", "easy")],
)
def test_a_right_answer_with_its_principle_counts_by_confidence(confidence, rating):
    assert rate(right=True, named=True, confidence=confidence) == rating
