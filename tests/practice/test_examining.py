from datetime import timedelta

import pytest

from simulator.errors import AttemptMoved, NotOffered, UnknownAttempt
from simulator.practice.examining import ExamDesk
from simulator.store.memory import MemoryStore
from simulator.study.form import Shortage
from simulator.study.result import result
from tests.banks import full_bank
from tests.practice.clocks import Clocks

BANK = full_bank(each=4, principles=2)
LIMIT = 24 * 60


def desk(store=None, clocks=None):
    clocks = clocks or Clocks()
    return ExamDesk(store or MemoryStore(), moment=clocks.moment, watch=clocks.watch)


def begun(store=None, clocks=None, form="full"):
    sitting = desk(store, clocks).begin(BANK, form, "masters")
    assert not isinstance(sitting, Shortage)
    return sitting


def seconds(sitting):
    return sitting.left // 1000


def test_an_exam_begins_at_its_first_question_with_all_its_time():
    sitting = begun()
    assert sitting.exam.position == 0
    assert seconds(sitting) == LIMIT
    assert len(sitting.exam.items) == 12


def test_a_bank_that_is_too_small_begins_nothing():
    store = MemoryStore()
    small = full_bank(each=1, principles=2)
    assert isinstance(desk(store).begin(small, "full", "masters"), Shortage)
    assert store.journals.names() == ()


def test_every_answer_is_kept_as_it_is_given_and_a_crash_gives_back_the_time_that_was_left():
    store, clocks = MemoryStore(), Clocks()
    sitting = begun(store, clocks)
    clocks.go(100)
    sitting.choose("a", "sure")
    clocks.go(20)
    clocks.steady = 5  # the machine was started anew
    again = desk(store, clocks).resume(sitting.name)
    assert again.exam.answers == {0: "a"}
    assert seconds(again) == LIMIT - 100
    again.take_up()
    assert again.exam.interruptions == 1


def test_time_looked_at_is_time_kept():
    store, clocks = MemoryStore(), Clocks()
    sitting = begun(store, clocks)
    clocks.go(90)
    sitting.tick()
    assert seconds(desk(store, clocks).resume(sitting.name)) == LIMIT - 90


@pytest.mark.parametrize("days", [-3650, -1, 1, 3650])
def test_a_clock_on_the_wall_that_jumps_takes_and_gives_no_time(days):
    clocks = Clocks()
    sitting = begun(clocks=clocks)
    clocks.go(60)
    clocks.wall += timedelta(days=days)
    sitting.choose("a")
    assert seconds(sitting) == LIMIT - 60


def test_a_machine_that_sleeps_stops_the_clock_where_its_steady_clock_sleeps_too():
    clocks = Clocks()
    sitting = begun(clocks=clocks)
    clocks.wall += timedelta(hours=9)
    assert seconds(sitting) == LIMIT


def test_a_steady_clock_that_runs_back_gives_no_time_beyond_the_last_event():
    clocks = Clocks()
    sitting = begun(clocks=clocks)
    clocks.go(60)
    sitting.tick()
    clocks.steady = 0
    assert seconds(sitting) == LIMIT - 60


def test_when_time_is_up_the_exam_ends_and_what_comes_after_does_not_count():
    store, clocks = MemoryStore(), Clocks()
    sitting = begun(store, clocks)
    sitting.choose("a")
    clocks.go(LIMIT + 1)
    sitting.choose("b")
    assert sitting.exam.ended and sitting.exam.ended.by == "time"
    assert sitting.exam.answers == {0: "a"}
    assert sitting.exam.spent == LIMIT * 1000
    assert desk(store, clocks).resume(sitting.name).exam == sitting.exam


def test_an_exam_that_ran_out_while_nobody_looked_has_ended():
    clocks = Clocks()
    sitting = begun(clocks=clocks)
    clocks.go(LIMIT)
    assert sitting.ended


def test_between_blocks_one_may_pause_and_not_go_back():
    store, clocks = MemoryStore(), Clocks()
    sitting = begun(store, clocks)
    clocks.go(60)
    sitting.close_block()
    clocks.go(3600)
    assert seconds(sitting) == LIMIT - 60
    with pytest.raises(NotOffered):
        sitting.go(0)
    sitting.go(6)
    clocks.go(5)
    assert seconds(sitting) == LIMIT - 65
    with pytest.raises(NotOffered):
        sitting.close_block()


def test_a_pause_between_blocks_is_no_interruption():
    store, clocks = MemoryStore(), Clocks()
    sitting = begun(store, clocks)
    sitting.close_block()
    again = desk(store, clocks).resume(sitting.name)
    again.take_up()
    assert again.exam.interruptions == 0


def test_short_forms_have_one_block():
    sitting = begun(form="half")
    assert len(sitting.exam.items) == 6
    with pytest.raises(NotOffered):
        sitting.close_block()


def test_of_two_windows_the_first_one_answers_and_the_other_catches_up():
    store, clocks = MemoryStore(), Clocks()
    one = begun(store, clocks)
    two = desk(store, clocks).resume(one.name)
    one.choose("a")
    with pytest.raises(AttemptMoved):
        two.choose("b")
    two.reload()
    two.choose("b")
    assert two.exam.answers == {0: "b"}
    assert [(one.before, one.after) for one in two.exam.changes] == [("a", "b")]


def test_questions_stay_as_they_were_worded_when_the_exam_began():
    store, clocks = MemoryStore(), Clocks()
    sitting = begun(store, clocks)
    assert desk(store, clocks).resume(sitting.name).exam.items == sitting.exam.items


def test_marks_struck_options_and_handing_in_are_kept():
    store = MemoryStore()
    sitting = begun(store)
    sitting.flag()
    sitting.strike("b")
    sitting.strike("c")
    sitting.strike("c")
    sitting.hand_in()
    found = desk(store).resume(sitting.name).exam
    assert (found.flags, found.struck) == ({0}, {(0, "b")})
    assert found.ended and found.ended.by == "learner"
    assert result(found).unanswered == 12


def test_the_latest_exam_that_has_not_ended_is_gone_on_with():
    store, clocks = MemoryStore(), Clocks()
    first = begun(store, clocks)
    clocks.go(1)
    second = begun(store, clocks)
    assert desk(store, clocks).unfinished() == second.name
    second.hand_in()
    assert desk(store, clocks).unfinished() == first.name
    assert [one.name for one in desk(store, clocks).past()] == [second.name, first.name]


def test_an_exam_that_cannot_be_read_is_left_out_of_the_list():
    store = MemoryStore()
    store.journals.enter("exam-0", 0, {"event": "dreamt"})
    assert list(desk(store).past()) == []


def test_an_unknown_exam_is_told_with_what_comes_close():
    store = MemoryStore()
    name = begun(store).name
    with pytest.raises(UnknownAttempt, match=name):
        desk(store).resume(name[:-1])
