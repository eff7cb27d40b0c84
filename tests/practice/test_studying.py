from dataclasses import replace
from datetime import timedelta

import pytest

from simulator.errors import NotOffered, ReplayError
from simulator.practice.studying import JOURNAL, Study, finished_cases
from simulator.store.memory import MemoryStore
from tests import builders as b
from tests.banks import bank, full_bank, principle, vignette
from tests.practice.clocks import Clocks

BANK = full_bank(each=3, principles=2)


def study(store=None, clocks=None, of=BANK, cases=()):
    clocks = clocks or Clocks()
    return Study(store or MemoryStore(), of, cases, moment=clocks.moment, watch=clocks.watch)


def answer(one, *, right=True, confidence="leaning"):
    asked = one.ask()
    keys = asked.question.keys
    option = next(each.id for each in asked.answers if (each.id in keys) == right)
    return one.answer(asked, option, named=asked.question.principle, confidence=confidence)


def session(one, **fields):
    while one.ask():
        answer(one, **fields)


def test_a_session_asks_every_principle_once_and_is_over_then():
    one = study()
    assert one.remaining == 6
    session(one)
    assert one.ask() is None
    assert len({event.principle for event in one.events}) == 6
    assert one.agenda.session == ()


def test_an_answer_is_kept_before_it_is_judged():
    store = MemoryStore()
    one = study(store)
    answer(one)
    assert [entry["event"] for entry in store.journals.entries(JOURNAL)] == ["reviewed"]
    assert study(store).events == one.events


def test_asking_twice_asks_the_same_in_the_same_order():
    one = study()
    assert one.ask() == one.ask()


def test_the_time_in_front_of_a_question_is_measured_by_the_steady_clock():
    clocks = Clocks()
    one = study(clocks=clocks)
    asked = one.ask()
    clocks.go(12)
    clocks.wall += timedelta(days=900)
    one.answer(asked, "a", named=asked.question.principle, confidence="guess")
    assert one.events[0].milliseconds == 12_000


def test_what_comes_back_comes_with_another_question():
    clocks, store = Clocks(), MemoryStore()
    first = study(store, clocks)
    session(first)
    clocks.go(2 * 86_400)
    again = study(store, clocks)
    assert again.remaining == 6
    session(again)
    asked = [event.question for event in again.events]
    assert len(set(asked)) == 12


def test_what_was_forgotten_comes_back_before_what_was_known():
    clocks, store = Clocks(), MemoryStore()
    one = study(store, clocks)
    wrong = answer(one, right=False)
    session(one, confidence="sure")
    clocks.go(86_400)
    assert study(store, clocks).agenda.due == (one.events[wrong].principle,)


def test_reviews_of_two_windows_are_both_kept():
    store = MemoryStore()
    one, two = study(store), study(store)
    answer(one)
    seq = answer(two)
    assert seq == 1
    assert len(study(store).events) == 2


def test_a_reflection_names_its_review_also_after_another_window_answered():
    store = MemoryStore()
    one, two = study(store), study(store)
    answer(two)
    seq = answer(one, right=False)
    answer(two)
    one.reflect(seq, "rushed")
    (entry,) = study(store).diary.entries
    assert (entry.seq, entry.cause) == (1, "rushed")


def test_a_clock_that_jumps_loses_no_review():
    clocks, store = Clocks(), MemoryStore()
    clocks.wall += timedelta(days=3650)
    session(study(store, clocks), confidence="sure")
    clocks.wall -= timedelta(days=3650)
    back = study(store, clocks)
    assert back.remaining == 6
    session(back)
    assert len(study(store, clocks).events) == 12
    assert study(store, clocks).agenda.session == ()


def test_an_item_edited_between_reviews_keeps_its_history_and_is_asked_as_new():
    clocks, store = Clocks(), MemoryStore()
    only = vignette("one")
    session(study(store, clocks, bank(only, vignette("two"))))
    clocks.go(3 * 86_400)
    edited = replace(only, situation="All is different.", key="c")
    again = study(store, clocks, bank(edited, vignette("two")))
    assert again.ask().question.id == "one"
    assert again.events[0].right


def test_an_item_edited_while_it_is_in_front_of_somebody_is_judged_as_it_was_shown():
    store = MemoryStore()
    one = study(store, of=bank(vignette("one", key="a")))
    asked = one.ask()
    one.answer(asked, "a", named="listen", confidence="sure")
    assert one.events[0].digest == asked.question.digest


def test_a_principle_that_was_taken_out_of_the_bank_is_no_longer_asked():
    store = MemoryStore()
    session(study(store, of=bank(vignette("one"))))
    other = study(store, of=bank(vignette("x", "other"), principles=(principle("other"),)))
    assert other.ask().question.id == "x"


def test_leaving_a_question_out_keeps_nothing_and_goes_on():
    one = study()
    asked = one.ask()
    one.leave_out(asked)
    assert one.events == ()
    assert one.ask().question.principle != asked.question.principle
    assert one.remaining == 5


def test_more_can_be_asked_when_there_is_more_than_a_session():
    one = study(of=full_bank(each=1, principles=5))
    assert one.remaining == 10
    session(one)
    assert one.more() == 5


def test_what_is_not_among_the_options_is_refused_and_not_kept():
    one = study()
    asked = one.ask()
    with pytest.raises(NotOffered):
        one.answer(asked, "z", named=asked.question.principle, confidence="sure")
    with pytest.raises(NotOffered):
        one.answer(asked, "a", named="nothing", confidence="sure")
    assert one.events == ()


def test_a_log_that_another_version_wrote_is_told_and_left_alone():
    store = MemoryStore()
    store.journals.enter(JOURNAL, 0, {"event": "dreamt"})
    with pytest.raises(ReplayError, match="studying"):
        study(store)


def test_decisions_are_asked_only_of_cases_that_were_walked_to_an_end():
    from simulator.engine.action import Pick
    from simulator.practice.desk import Desk

    store = MemoryStore()
    sitting = Desk(store, Clocks().moment).begin(b.case(), "coach")
    assert finished_cases(store) == []
    sitting.answer(Pick("listen"))
    assert sitting.ended
    assert finished_cases(store) == ["a-case"]


def test_a_decision_of_a_case_tests_its_principle_once_its_vignettes_were_seen():
    choices = (b.choice("ask", level=3), b.choice("tell", level=1), b.choice("go", level=0))
    scene = b.scene("doorway", so_far="She called.", criteria=("voice",), choices=choices)
    known = (principle("listen", criterion="voice"),)
    clocks, store = Clocks(), MemoryStore()
    of = bank(vignette("one"), principles=known)
    seen = []
    for _ in range(3):
        one = study(store, clocks, of, [b.case(scene)])
        seen.append(one.ask().question.id)
        session(one)
        clocks.go(180 * 86_400)
    assert seen == ["one", "a-case/doorway", "one"]
