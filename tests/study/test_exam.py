import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import NotOffered, ReplayError
from simulator.study.exam import Change, check, left, replay, warning
from simulator.study.exam_event import (
    Closed,
    Ended,
    Flagged,
    Resumed,
    Struck,
    Ticked,
    to_events,
    to_plain,
)
from tests.study.sitting import AT, begun, chose, exam, key, not_key, went


def flagged(item, on=True):
    return Flagged(item=item, on=on, spent=0, at=AT)


def struck(item, option, out=True):
    return Struck(item=item, option=option, out=out, spent=0, at=AT)


def ended(by="learner", spent=0):
    return Ended(by=by, spent=spent, at=AT)


def test_an_answer_stays_and_a_changed_one_is_remembered_with_the_one_before():
    found = exam(went(0), chose(0, "a"), chose(0, "a"), chose(0, "b"))
    assert found.answers == {0: "b"}
    assert found.changes == (Change(0, "a", "b"),)


def test_confidence_belongs_to_the_present_answer():
    sure = exam(went(0), chose(0, "a", confidence="sure"))
    assert sure.confidences == {0: "sure"}
    assert exam(went(0), chose(0, "a", confidence="sure"), chose(0, "b")).confidences == {}


def test_marks_and_struck_options_can_be_taken_back():
    assert exam(went(0), flagged(0), struck(0, "b")).flags == {0}
    assert exam(went(0), struck(0, "b")).struck == {(0, "b")}
    found = exam(went(0), flagged(0), struck(0, "b"), flagged(0, False), struck(0, "b", False))
    assert (found.flags, found.struck) == (frozenset(), frozenset())


def test_a_struck_option_can_still_be_chosen():
    assert exam(went(0), struck(0, "b"), chose(0, "b")).answers == {0: "b"}


def test_time_is_put_down_to_the_question_that_was_open():
    found = exam(went(0), chose(0, "a", 900), went(1, 1000), went(0, 4000), chose(0, "b", 4500))
    assert found.times == {0: 1500, 1: 3000}
    assert found.spent == 4500


def test_what_is_left_is_the_limit_without_what_was_spent():
    found = exam(went(0, 10_000))
    assert left(found) == 50_000
    assert left(found, 7_000) == 43_000
    assert left(found, 90_000) == 0
    assert left(found, -5_000) == 50_000


def test_between_blocks_the_clock_stands_and_there_is_no_way_back():
    closed = Closed(block=0, spent=5_000, at=AT)
    found = exam(went(0), closed, blocks=2)
    assert left(found, 90_000) == 55_000
    with pytest.raises(NotOffered, match="question 1 is not in this block"):
        check(found, went(0))
    assert exam(went(0), closed, went(2, 5_000), blocks=2).position == 2


@pytest.mark.parametrize(
    ("before", "event"),
    [
        ((went(0),), chose(1, "a")),
        ((went(0),), chose(0, "z")),
        ((went(0),), struck(0, "z")),
        ((), chose(0, "a")),
        ((), flagged(0)),
        ((), went(4)),
        ((), went(-1)),
        ((went(0),), Closed(block=0, spent=0, at=AT)),
        ((went(0), ended()), went(1)),
        ((went(0), ended()), ended()),
        ((), begun()),
    ],
)
def test_what_is_not_possible_now_is_refused(before, event):
    with pytest.raises(NotOffered):
        check(exam(*before), event)


def test_an_interruption_is_counted_and_costs_no_time():
    found = exam(went(0), Ticked(spent=2_000, at=AT), Resumed(spent=2_000, at=AT))
    assert (found.interruptions, found.spent) == (1, 2_000)


@pytest.mark.parametrize(
    ("before", "now", "mark"),
    [(301_000, 300_000, 300), (301_000, 301_000, None), (700_000, 30_000, 60), (59_000, 10, None)],
)
def test_marks_are_told_once_when_they_are_passed_and_the_lowest_of_several(before, now, mark):
    assert warning(before, now) == mark


def test_options_stand_in_one_order_for_the_whole_exam():
    found = exam(went(0))
    assert found.options(0) == exam(went(1), went(0)).options(0)
    orders = {tuple(one.id for one in found.options(n)) for n in range(4)}
    assert len(orders) > 1


MOVES = st.one_of(
    st.builds(went, st.integers(0, 3), st.integers(0, 60_000)),
    st.builds(chose, st.integers(0, 3), st.sampled_from("abc"), st.integers(0, 60_000)),
    st.builds(struck, st.integers(0, 3), st.sampled_from("abc"), st.booleans()),
    st.builds(flagged, st.integers(0, 3), st.booleans()),
    st.builds(lambda spent: Ticked(spent=spent, at=AT), st.integers(0, 60_000)),
    st.builds(lambda spent: ended(spent=spent), st.integers(0, 60_000)),
)


@given(st.lists(MOVES, max_size=25))
def test_an_exam_is_its_events_also_after_they_were_kept_and_time_never_runs_back(moves):
    allowed = [begun()]
    spent = 0
    for move in moves:
        standing = replay(allowed)
        try:
            check(standing, move)
        except NotOffered:
            continue
        allowed.append(move)
        after = replay(allowed)
        assert after.spent >= spent
        assert sum(after.times.values()) <= after.spent
        spent = after.spent
    assert to_events([to_plain(event) for event in allowed]) == tuple(allowed)


@pytest.mark.parametrize("kept", [[], [{"event": "went"}], [{"event": "x"}], [{}]])
def test_a_record_that_does_not_begin_or_cannot_be_read_is_told(kept):
    with pytest.raises(ReplayError):
        to_events(kept)


def test_keys_and_others_differ():
    assert key(0) != not_key(0)
