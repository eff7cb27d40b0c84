"""What was ever so at a spot is what is so in the states of the engine that the spot stands for."""

from functools import reduce
from operator import or_

from hypothesis import given, settings

from simulator.content.condition import Range
from tests import builders as b
from tests.laws.strategies import scenarios
from tests.verify.brute import Brute
from tests.verify.surveying import survey


def bits(fields, scenario, state):
    """One state of the engine."""
    seen = 0
    for fact in scenario.facts:
        seen |= fields.known(fact.id) if fact.id in state.facts else fields.unknown(fact.id)
    for value, number in zip(scenario.state, state.values, strict=True):
        seen |= fields.numbers(value.id, Range(at_least=number, at_most=number))
    return seen


def states(scenario, found):
    """The states of the engine by the spot that stands for them, as bits."""
    brute = Brute(scenario, {})
    brute.worth(brute.opening)
    by_spot = {}
    for state in brute.known:
        spot = found.exploration.find(state)
        by_spot.setdefault(spot, set()).add(bits(found.fields, scenario, state))
    return by_spot


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_all_states_of_a_spot_are_known_together(scenario):
    found = survey(scenario)
    together = found.together(found.fields.all)
    assert {spot: set(every) for spot, every in enumerate(together)} == states(scenario, found)


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_what_was_ever_so_is_their_union(scenario):
    found = survey(scenario)
    by_spot = states(scenario, found)
    assert list(found.seen) == [reduce(or_, by_spot[spot]) for spot in range(len(by_spot))]


@settings(max_examples=50, deadline=None)
@given(scenarios())
def test_told_apart_by_one_value_only_the_others_are_left_out(scenario):
    found = survey(scenario)
    read = found.fields.numbers("trust")
    by_spot = states(scenario, found)
    assert [set(every) for every in found.together(read)] == [
        {one & read for one in by_spot[spot]} for spot in range(len(by_spot))
    ]


def test_a_scene_that_nobody_comes_to_has_no_way():
    found = survey(b.scenario())
    assert found.way_to("attic") is None
    assert found.way_through("doorway", "shout") is None
    assert found.way_through("doorway", "tell") == (("doorway", "tell"),)
    assert found.way_to("doorway") == ()
    assert len(found.way_to_an_end()) == 1
