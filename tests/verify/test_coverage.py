from fractions import Fraction

import pytest
from hypothesis import given, settings

from simulator.engine import Course, apply, decide, options
from simulator.engine.consequence import consequence
from simulator.verify.averaging import likelihoods
from simulator.verify.coverage import expected_playthroughs, probabilities
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from tests.laws.strategies import scenarios
from tests.verify.brute import Brute, answers


@pytest.mark.parametrize("count", [1, 2, 5, 50])
def test_equal_chances_are_the_classic_collector(count):
    classic = count * sum(1 / n for n in range(1, count + 1))
    # In continuous time every coupon of the classic problem has the rate 1 / count.
    assert expected_playthroughs([1 / count] * count) == pytest.approx(classic, rel=2e-3)


def test_the_rarest_answer_decides_when_all_others_are_common():
    chances = [1 / 2] * 20 + [1 / 100_000]
    assert expected_playthroughs(chances) == pytest.approx(100_000, rel=2e-3)


def test_where_there_are_no_answers_nothing_is_waited_for():
    assert expected_playthroughs([]) == 0


@settings(max_examples=60, deadline=None)
@given(scenarios())
def test_probabilities_are_those_of_trying_everything(scenario):
    course = Course(scenario)
    brute = Brute(scenario, {})
    truth: dict[tuple[str, str], Fraction] = {}

    def play(state, share):
        given = answers(options(course, state))
        for answer in given:
            part = share / len(given)
            result = consequence(course, state, answer)
            if result is not None:
                key = (state.scene, result.effect.id)
                truth[key] = truth.get(key, Fraction(0)) + part
            play(apply(course, state, *decide(course, state, answer)), part)

    if brute.worth(brute.opening).playthroughs < 3_000:
        play(brute.opening, Fraction(1))
        exploration = Exploration(Plan(course))
        taken = likelihoods(exploration)
        found = probabilities(exploration, taken)
        assert {key: Fraction(share, taken.over) for key, share in found.items()} == truth


def test_what_is_too_rare_to_be_seen_is_not_counted():
    assert expected_playthroughs([1 / 2, 1e-300]) == float("inf")
