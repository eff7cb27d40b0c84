"""The values of verify are those of playing in every way there is."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.engine import Course
from simulator.files import read_folder, shipped
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.valuing import Valuation, lengths, overall, playthroughs
from tests import builders as b
from tests.laws.strategies import NOTES, scenarios
from tests.verify.brute import Brute

RUBRIC = b.rubric()
WEIGHTS = {"voice": 2}
SMALL = next(
    case for case in read_folder(shipped()).cases if case.scenario.id == "first-ten-minutes"
)


def proven(scenario, rubrics, avoid=()):
    exploration = Exploration(Plan(Course(scenario), avoid=frozenset(avoid)))
    return exploration, Valuation(exploration, overall(rubrics))


def assert_same(exploration, valuation, brute):
    truth, opening = brute.worth(brute.opening), exploration.opening
    assert valuation.best[opening] == truth.best
    assert valuation.worst[opening] == truth.worst
    assert valuation.chance() == truth.chance
    assert valuation.ready()[opening] == truth.ready
    assert playthroughs(exploration) == truth.playthroughs
    assert lengths(exploration) == (truth.shortest, truth.longest)


@settings(max_examples=300, deadline=None)
@given(scenarios(), st.sampled_from(((), NOTES)))
def test_every_value_is_that_of_trying_everything(scenario, avoid):
    exploration, valuation = proven(scenario, (RUBRIC,), avoid)
    assert_same(exploration, valuation, Brute(scenario, WEIGHTS, avoid))


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_every_state_of_the_engine_has_its_spot_with_the_same_values(scenario):
    exploration, valuation = proven(scenario, (RUBRIC,))
    brute = Brute(scenario, WEIGHTS)
    brute.worth(brute.opening)
    ready = valuation.ready()
    for state, truth in brute.known.items():
        spot = exploration.find(state)
        assert (valuation.best[spot], valuation.worst[spot]) == (truth.best, truth.worst)
        assert ready[spot] == truth.ready


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_no_spot_is_invented(scenario):
    exploration, _ = proven(scenario, (RUBRIC,))
    brute = Brute(scenario, WEIGHTS)
    brute.worth(brute.opening)
    found = {exploration.find(state) for state in brute.known}
    assert found == set(range(len(exploration.spots)))


@settings(max_examples=100, deadline=None)
@given(scenarios())
def test_costs_are_never_negative(scenario):
    exploration, valuation = proven(scenario, (RUBRIC,))
    costs = [
        valuation.cost(spot, step) for spot, steps in enumerate(exploration.steps) for step in steps
    ]
    assert all(cost >= 0 for cost in costs)


def test_the_small_shipped_case_agrees_on_every_rubric():
    for rubrics in (*((rubric,) for rubric in SMALL.rubrics), SMALL.rubrics):
        weights = {c.id: c.weight for rubric in rubrics for c in rubric.criteria}
        assert_same(*proven(SMALL.scenario, rubrics), Brute(SMALL.scenario, weights))
