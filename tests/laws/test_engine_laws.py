"""What holds for every scenario and every way of playing it."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.engine import Course, Pick, apply, begin, decide, options, replay
from simulator.engine.event import to_event, to_plain
from simulator.engine.offer import Over
from simulator.engine.transcript import transcribe
from simulator.errors import AttemptEnded, AttemptError
from tests import builders as b
from tests.laws.strategies import NOTES, answers, scenarios


@st.composite
def attempts_at(draw, scenario):
    """The course of a scenario, the events of an attempt (perhaps broken off), and the states passed."""
    course = Course(scenario)
    events = [b.started(avoid=draw(st.sampled_from(((), NOTES))))]
    states = [begin(course, events[0])]
    broken_off = draw(st.integers(0, 30))
    while len(events) <= broken_off:
        offer = options(course, states[-1])
        if isinstance(offer, Over):
            break
        (event,) = decide(course, states[-1], draw(answers(offer)))
        events.append(event)
        states.append(apply(course, states[-1], event))
    return course, tuple(events), tuple(states)


def attempts():
    """Attempts at any scenario."""
    return scenarios().flatmap(attempts_at)


@given(attempts())
def test_replay_is_the_state(attempt):
    course, events, states = attempt
    for length, state in enumerate(states, start=1):
        assert replay(course, events[:length]) == state


@given(attempts())
def test_replay_after_json_is_the_state(attempt):
    course, events, states = attempt
    stored = json.loads(json.dumps([to_plain(event) for event in events]))
    assert replay(course, [to_event(data) for data in stored]) == states[-1]


@given(attempts())
def test_values_never_leave_their_range(attempt):
    course, _, states = attempt
    for state in states:
        for value, number in zip(course.scenario.state, state.values, strict=True):
            assert value.least <= number <= value.most


@given(attempts())
def test_what_is_known_stays_known(attempt):
    _, _, states = attempt
    for before, after in pairwise(states):
        assert before.facts <= after.facts


@given(attempts(), st.data())
def test_every_attempt_can_be_brought_to_an_end(attempt, data):
    course, _, states = attempt
    state = states[-1]
    for _ in range(60):
        offer = options(course, state)
        if isinstance(offer, Over):
            break
        state = apply(course, state, *decide(course, state, data.draw(answers(offer))))
    assert isinstance(options(course, state), Over)


@given(attempts(), st.text(max_size=8))
def test_what_was_not_offered_is_refused_and_changes_nothing(attempt, name):
    course, _, states = attempt
    state, before = states[-1], repr(states[-1])
    offered = {option.id for option in getattr(options(course, state), "options", ())}
    if name not in offered:
        with pytest.raises(AttemptError) as refused:
            decide(course, state, Pick(name))
        ended = isinstance(options(course, state), Over)
        assert isinstance(refused.value, AttemptEnded) is ended
    assert repr(state) == before


@given(attempts())
def test_a_transcript_tells_the_same_story(attempt):
    course, events, states = attempt
    transcript = transcribe(course, events)
    assert [turn.before for turn in transcript.turns] == list(states[:-1])
    assert transcript.state == states[-1]


@given(scenarios())
def test_states_can_be_counted(scenario):
    course = Course(scenario)
    first, second = begin(course, b.started(seed=1)), begin(course, b.started(seed=2))
    assert len({first, second}) == 1
