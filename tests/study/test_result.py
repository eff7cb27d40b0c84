from fractions import Fraction

from simulator.study.exam_event import Closed
from simulator.study.result import Count, result
from tests.study.sitting import AT, chose, exam, key, not_key, went


def test_only_scored_questions_count_and_missing_answers_are_wrong():
    found = result(exam(went(0), chose(0, key(0)), went(3), chose(3, key(3))))
    assert found.scored == Count(1, 3)
    assert found.unscored == Count(1, 1)
    assert found.unanswered == 2


def test_areas_without_a_question_are_left_out():
    found = result(exam(went(0), chose(0, key(0))))
    assert found.areas == (("values-and-ethics", Count(1, 3)),)


def test_changes_are_judged_from_the_first_answer_to_the_last():
    helped = (went(0), chose(0, not_key(0)), chose(0, key(0)))
    hurt = (went(1), chose(1, key(1)), chose(1, not_key(1)))
    back = (went(2), chose(2, key(2)), chose(2, not_key(2)), chose(2, key(2)))
    found = result(exam(*helped, *hurt, *back)).changes
    assert (found.helped, found.hurt, found.neither) == (1, 1, 1)


def test_calibration_is_over_answers_whose_confidence_was_said():
    found = result(exam(went(0), chose(0, key(0), confidence="sure"), went(1), chose(1, key(1))))
    assert found.calibration
    assert found.calibration.brier == Fraction(5, 100) ** 2
    assert result(exam(went(0), chose(0, key(0)))).calibration is None


def test_principles_are_listed_by_what_was_missed():
    found = result(exam(went(0), chose(0, key(0))))
    assert found.principles == (("p0-0", Count(1, 3)), ("p1-0", Count(0, 1)))


def test_time_is_told_per_question_opened():
    found = result(exam(went(0), went(1, 1000), Closed(block=0, spent=4000, at=AT), blocks=2))
    assert [one.milliseconds for one in found.items] == [1000, 3000, 0, 0]
    assert found.mean == 2000
    assert [one.number for one in found.slowest] == [1, 0]
