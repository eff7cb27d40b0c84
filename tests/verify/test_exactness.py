"""The values of verify are those of playing in every way there is."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.engine import Course
from simulator.files import read_folder, shipped
from simulator.verify.averaging import likelihoods
from simulator.verify.exploring import Exploration
from simulator.verify.grid import CELLS
from simulator.verify.plan import Plan
from simulator.verify.proof import explore, prove
from simulator.verify.valuing import Valuation, Valuations, lengths, playthroughs
from simulator.verify.worth import LENGTH, alone, overall
from tests import builders as b
from tests.laws.strategies import NOTES, scenarios
from tests.verify.brute import Brute

VOICE, CONSENT = b.criterion("voice"), b.criterion("consent", weight=3)
RUBRICS = (b.rubric("one", VOICE), b.rubric("two", CONSENT))
WORTHS = (overall(RUBRICS[:1]), overall(RUBRICS[1:]), overall(RUBRICS), alone(CONSENT))
SMALL = next(
    case for case in read_folder(shipped()).cases if case.scenario.id == "first-ten-minutes"
)

limits = st.sampled_from((1, 6, CELLS))
"""Client-state values outside the box, one of them in it, and all."""


def explored(scenario, avoid=(), limit=CELLS):
    return Exploration(Plan(Course(scenario), avoid=frozenset(avoid)), limit=limit)


def kinds(exploration):
    return {
        (exploration.node(spot).scene.id, exploration.node(spot).asked, *exploration.told(spot))
        for spot in range(exploration.size)
    }


def assert_same(exploration, valuation, brute):
    truth, opening = brute.worth(brute.opening), exploration.opening
    assert valuation.best[opening] == truth.best
    assert valuation.worst[opening] == truth.worst
    assert valuation.chance() == truth.chance
    assert valuation.ready()[opening] == truth.ready
    assert playthroughs(exploration) == truth.playthroughs
    assert lengths(exploration) == (truth.shortest, truth.longest)


@settings(max_examples=300, deadline=None)
@given(scenarios(), st.sampled_from(((), NOTES)), limits)
def test_every_value_is_that_of_trying_everything(scenario, avoid, limit):
    exploration = explored(scenario, avoid, limit)
    worth = overall(RUBRICS)
    assert_same(exploration, Valuation(exploration, worth), Brute(scenario, worth.weights, avoid))


@settings(max_examples=150, deadline=None)
@given(scenarios(), limits)
def test_measures_that_are_worked_out_together_are_each_that_of_trying_everything(scenario, limit):
    exploration = explored(scenario, limit=limit)
    values = Valuations(exploration, (*WORTHS, LENGTH), sound=3)
    showing = likelihoods(exploration).showing()
    *extremes, length = values.extremes(exploration.opening)
    for place, (worth, found) in enumerate(zip(WORTHS, extremes, strict=True)):
        brute = Brute(scenario, worth.weights)
        truth = brute.worth(brute.opening)
        assert (found.best, found.worst) == (truth.best, truth.worst)
        assert found.ready == (truth.ready if place < 3 else None)
        assert showing.points(worth) == truth.chance
        assert (length.worst, length.best) == (truth.shortest, truth.longest)


@settings(max_examples=100, deadline=None)
@given(scenarios(), limits)
def test_every_state_of_the_engine_has_its_spot_with_the_same_values(scenario, limit):
    exploration = explored(scenario, limit=limit)
    worth = overall(RUBRICS)
    valuation, brute = Valuation(exploration, worth), Brute(scenario, worth.weights)
    brute.worth(brute.opening)
    ready = valuation.ready()
    for state, truth in brute.known.items():
        spot = exploration.find(state)
        assert (valuation.best[spot], valuation.worst[spot]) == (truth.best, truth.worst)
        assert ready[spot] == truth.ready


@settings(max_examples=100, deadline=None)
@given(scenarios(), limits)
def test_no_spot_is_invented(scenario, limit):
    exploration = explored(scenario, limit=limit)
    brute = Brute(scenario, {})
    brute.worth(brute.opening)
    found = {exploration.find(state) for state in brute.known}
    assert found == set(range(exploration.size))


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_it_does_not_matter_which_values_are_in_the_box(scenario):
    within, without = explored(scenario), explored(scenario, limit=1)
    assert within.size == without.size
    assert kinds(within) == kinds(without)


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_costs_are_never_negative(scenario):
    exploration = explored(scenario)
    valuation = Valuation(exploration, overall(RUBRICS))
    costs = [
        valuation.cost(spot, step)
        for spot in range(exploration.size)
        for step in exploration.steps(spot)
    ]
    assert all(cost >= 0 for cost in costs)


@pytest.mark.parametrize("limit", [1, CELLS])
def test_the_small_shipped_case_agrees_on_every_rubric(limit):
    exploration = explored(SMALL.scenario, limit=limit)
    for rubrics in (*((rubric,) for rubric in SMALL.rubrics), SMALL.rubrics):
        worth = overall(rubrics)
        brute = Brute(SMALL.scenario, worth.weights)
        assert_same(exploration, Valuation(exploration, worth), brute)


def test_the_small_shipped_case_agrees_on_every_criterion():
    proof = prove(SMALL, explore(SMALL))
    criteria = [criterion for rubric in SMALL.rubrics for criterion in rubric.criteria]
    for criterion, found in zip(criteria, proof.criteria, strict=True):
        brute = Brute(SMALL.scenario, {criterion.id: criterion.weight})
        truth = brute.worth(brute.opening)
        assert found.title == criterion.title
        assert (found.best, found.worst, found.chance) == (truth.best, truth.worst, truth.chance)
