"""Whether a condition ever holds or fails is what trying every answer finds out."""

from hypothesis import given, settings

from simulator.content.parts import walk
from simulator.engine import Course, apply, decide
from simulator.engine.consequence import consequence
from simulator.engine.holding import holds
from simulator.engine.rules import affected
from simulator.verify.leading import leading
from simulator.verify.reading import any_time, at_scene, at_the_end, judged
from tests.laws.strategies import conditions, scenarios
from tests.verify.brute import Brute, answers, options
from tests.verify.surveying import survey


def played(scenario):
    """Every state of the engine, with what follows each answer there and the state after it."""
    brute = Brute(scenario, {})
    brute.worth(brute.opening)
    course = Course(scenario)
    for state in brute.known:
        given = answers(options(course, state))
        steps = [
            (consequence(course, state, one), apply(course, state, *decide(course, state, one)))
            for one in given
        ]
        yield state, steps


def truths(course, condition, states):
    return {holds(course, state, condition) for state in states}


def verdict(found):
    return {truth for truth, ever in ((True, found.holds), (False, found.fails)) if ever}


@settings(max_examples=150, deadline=None)
@given(scenarios(), conditions)
def test_a_condition_of_a_scene_is_judged_as_by_trying_everything(scenario, condition):
    course, found = Course(scenario), survey(scenario)
    every = list(played(scenario))
    for scene in course.scenes:
        here = [state for state, _ in every if state.scene == scene]
        assert verdict(judged(condition, at_scene(scene), [found])) == truths(
            course, condition, here
        )


@settings(max_examples=100, deadline=None)
@given(scenarios(), conditions)
def test_a_condition_of_the_case_file_or_of_a_goal_is_judged_as_by_trying_everything(
    scenario, condition
):
    course, found = Course(scenario), survey(scenario)
    every = list(played(scenario))
    ends = [state for state, steps in every if not steps]
    assert verdict(judged(condition, at_the_end, [found])) == truths(course, condition, ends)
    states = [state for state, _ in every]
    assert verdict(judged(condition, any_time, [found])) == truths(course, condition, states)


@settings(max_examples=150, deadline=None)
@given(scenarios())
def test_a_way_on_is_judged_as_by_trying_everything(scenario):
    course, found = Course(scenario), survey(scenario)
    every = list(played(scenario))
    for way in leading(walk(scenario)):
        barred = []
        for route in way.routes:
            if route.when:
                read = [
                    after
                    for after in _afterwards(course, every, way)
                    if not any(holds(course, after, one) for one in barred)
                ]
                told = judged(route.when, way.moments, [found], barred=tuple(barred))
                assert verdict(told) == truths(course, route.when, read)
                barred.append(route.when)


def _afterwards(course, every, way):
    """What is so when the ways on of a scene or an answer are looked at."""
    for state, steps in every:
        for result, then in steps:
            left = state.scene == way.scene and then.scene != way.scene
            name = "" if result is None else result.effect.id
            if left and way.answer in ("", name):
                yield state if result is None else affected(course, state, result.effect)
