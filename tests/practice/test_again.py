from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.case import Case
from simulator.content.scenario import ContentNote
from simulator.engine import Pick
from simulator.engine.action import AskAbout
from simulator.practice import Desk
from simulator.practice.again import again
from simulator.practice.debriefing import Debriefer
from simulator.store.memory import MemoryStore
from tests import builders as b
from tests.laws.strategies import scenarios
from tests.laws.test_engine_laws import attempts_at
from tests.practice.test_debriefing import clock, walked


def test_a_practice_attempt_begins_where_the_moment_stood():
    _, first = walked(b.SMALL_WALK)
    second = again(first, 3)
    assert second.transcript.turns == first.transcript.turns[:2]
    assert second.view.scene.id == "questions"
    record = second.record
    assert (record.kind, record.parent, record.parent_seq) == ("practice", first.name, 3)
    assert (record.events, record.ended, record.place) == (3, None, "Assessment")


def test_it_can_be_taken_up_again_like_any_other():
    desk, first = walked(b.SMALL_WALK)
    second = again(first, 2)
    second.answer(AskAbout("night"))
    resumed = Desk(desk.store, clock()).resume(second.name)
    assert resumed.transcript == second.transcript
    assert desk.unfinished().id == second.name


def test_options_stand_in_an_order_of_their_own_and_the_mode_may_be_another():
    _, first = walked(b.SMALL_WALK)
    second = again(first, 1, mode="assessed")
    assert second.transcript.started.seed != first.transcript.started.seed
    assert (first.coached, second.coached) == (True, False)


def test_topics_that_were_left_out_stay_left_out():
    case = b.small_case(content_notes=(ContentNote(id="loss", text="A loss."),))
    first = Desk(MemoryStore(), clock()).begin(case, "coach", avoid=("loss",))
    first.answer(Pick("tell"))
    assert again(first, 1).transcript.started.avoid == ("loss",)


@pytest.mark.parametrize("seq", [0, 5, -1])
def test_where_nothing_was_answered_nothing_can_be_played_again(seq):
    _, first = walked(b.SMALL_WALK)
    with pytest.raises(ValueError, match=f"no answer {seq}"):
        again(first, seq)


@settings(max_examples=30)
@given(st.data(), scenarios())
def test_whatever_is_played_again_the_first_attempt_never_changes(data, scenario):
    _, events, _ = data.draw(attempts_at(scenario))
    scenario = replace(scenario, content_notes=(ContentNote(id="loss", text="A loss."),))
    desk = Desk(MemoryStore(), clock())
    first = desk.begin(Case(scenario, b.case().rubrics, ()), "coach", avoid=events[0].avoid)
    for event in events[1:]:
        first.answer(event.action)
    before = (desk.store.attempt(first.name), desk.store.events(first.name))
    if not first.transcript.turns:
        return
    seq = data.draw(st.integers(1, len(first.transcript.turns)))
    second = again(first, seq)
    assert second.transcript.state == first.transcript.turns[seq - 1].before
    for turn in first.transcript.turns[seq - 1 :]:
        second.answer(turn.action)
    assert second.transcript.turns == first.transcript.turns
    comparison = Debriefer(desk).comparison(second)
    assert (comparison.parting, comparison.rest) == (None, ((), ()))
    assert (desk.store.attempt(first.name), desk.store.events(first.name)) == before
    assert desk.resume(first.name).transcript == first.transcript
