from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.engine import Answered, Course, GoOn, Pick
from simulator.engine.transcript import transcribe
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from tests import builders as b
from tests.laws.strategies import scenarios
from tests.laws.test_engine_laws import attempts_at
from tests.verify.marking import scores

CASE = b.case(
    b.scene("doorway", choices=(b.choice("ask", "table", 3), b.choice("tell", "stairs", 1))),
    b.scene("table", choices=(b.choice("hear", level=3), b.choice("leave", level=0))),
    b.scene("stairs", goto=b.to("farewell")),
)


def marked(case, answers):
    course = Course(case.scenario)
    transcript = transcribe(course, [b.started(), *answers])
    avoid = frozenset(transcript.started.avoid)
    return scores(case, transcript, Exploration(Plan(course, avoid=avoid)))


def told(answers):
    overall = marked(CASE, answers)[-1]
    return overall.score, overall.within_reach, [cost.cost for cost in overall.costs]


def test_the_strongest_playthrough_scores_a_hundred_and_costs_nothing():
    answers = [Answered("doorway", Pick("ask")), Answered("table", Pick("hear"))]
    assert told(answers) == (100, 100, [0, 0])


def test_an_answer_costs_its_points_and_what_it_closes():
    answers = [Answered("doorway", Pick("tell")), Answered("stairs", GoOn())]
    assert told(answers) == (Fraction(100, 6), Fraction(100, 6), [Fraction(500, 6)])


def test_midway_the_score_is_what_was_earned_and_the_rest_is_within_reach():
    assert told([Answered("doorway", Pick("ask"))]) == (50, 100, [0])


def test_each_rubric_has_a_score_of_its_own_beside_the_one_for_all():
    rubrics = (b.rubric("one", b.criterion("voice")), b.rubric("two", b.criterion("voice")))
    titles = [
        score.title
        for score in marked(b.case(*CASE.scenario.phases[0].scenes, rubrics=rubrics), [])
    ]
    assert titles == ["One", "Two", "Overall"]


def test_chance_and_the_ready_line_stand_beside_the_score():
    overall = marked(CASE, [])[-1]
    chance = Fraction(1, 2) * (6 + Fraction(6, 2)) + Fraction(1, 2) * 2
    assert overall.chance == chance * 100 / 12
    assert overall.ready == 100


@settings(max_examples=150, deadline=None)
@given(st.data(), scenarios())
def test_costs_add_up_exactly_to_what_is_missing(data, scenario):
    course, events, _ = data.draw(attempts_at(scenario))
    transcript = transcribe(course, events)
    exploration = Exploration(Plan(course, avoid=frozenset(transcript.started.avoid)))
    for score in scores(b.case(), transcript, exploration):
        costs = [cost.cost for cost in score.costs]
        assert all(cost >= 0 for cost in costs)
        assert sum(costs) == 100 - score.within_reach


def test_a_rubric_under_which_nothing_can_be_earned_gives_no_score():
    rubrics = (b.rubric("one", b.criterion("voice")), b.rubric("two", b.criterion("other")))
    case = b.case(*CASE.scenario.phases[0].scenes, rubrics=rubrics)
    assert [score.title for score in marked(case, [])] == ["One", "Overall"]
