from simulator.study.diary import diary
from simulator.study.event import Reflected
from tests.banks import full_bank, questions
from tests.study.test_rotation import answered

ONE = questions(full_bank())[0]
OTHER = "p1-0"


def wrong(**fields):
    return answered(ONE, right=False, answer="b", rating="again", **fields)


def said(review, cause):
    return Reflected(review=review, cause=cause, at="2026-11-02T08:00:00+00:00")


def test_an_empty_log_says_nothing():
    found = diary([])
    assert (found.answered, found.entries, found.pattern, found.calibration) == (0, (), None, None)


def test_wrong_answers_are_listed_the_latest_first_with_the_last_cause_said():
    found = diary([wrong(), said(0, "rushed"), said(0, "misread"), wrong(), answered(ONE)])
    assert [(one.seq, one.cause) for one in found.entries] == [(3, None), (0, "misread")]
    assert (found.answered, found.right) == (3, 1)
    assert found.causes == (("misread", 1),)


def test_a_cause_is_a_pattern_from_the_third_time_on():
    events = [wrong(), said(0, "rushed"), wrong(), said(2, "rushed")]
    assert diary(events).pattern is None
    assert diary([*events, wrong(), said(4, "rushed")]).pattern == "rushed"


def test_the_most_frequent_cause_comes_first():
    events = [wrong(), said(0, "misread"), wrong(), said(2, "rushed"), wrong(), said(4, "rushed")]
    assert diary(events).causes == (("rushed", 2), ("misread", 1))


def test_sure_and_wrong_and_right_for_another_reason_are_counted_apart():
    found = diary([wrong(confidence="sure"), wrong(), answered(ONE, named=OTHER), answered(ONE)])
    assert (found.surely_wrong, found.unexplained) == (1, 1)


def test_a_principle_taken_for_another_three_times_is_told():
    events = [answered(ONE, named=OTHER), wrong(named=OTHER)]
    assert diary(events).mistaken == ()
    assert diary([*events, answered(ONE, named=OTHER)]).mistaken == (("p0-0", OTHER, 3),)
