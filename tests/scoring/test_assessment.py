from simulator.engine import Answered, AskAbout, Course, GoOn, Pick, Put
from simulator.engine.transcript import transcribe
from simulator.scoring import assess
from tests import builders as b

SCENES = (
    b.scene("doorway", goto=b.to("table")),
    b.scene("table", ask=b.asking(b.topic("rent", 30, 3), goto="plan")),
    b.scene("plan", rank=b.ranking("talk")),
    b.scene("talk", choices=(b.choice("listen", level=2), b.choice("tell", level=0))),
)
ANSWERS = (
    Answered("doorway", GoOn()),
    Answered("table", AskAbout("rent")),
    Answered("plan", Put(("b", "a", "c"))),
    Answered("talk", Pick("tell")),
)


def assessment(answers):
    case = b.case(*SCENES, goals=(b.goal(),))
    course = Course(case.scenario)
    return assess(case, course, transcribe(course, [b.started(), *answers]))


def test_every_kind_of_answer_is_judged_alike():
    found = assessment(ANSWERS)
    (rubric,) = found.rubrics
    assert found.decisions == 3
    assert rubric.points == 2 * (3 + 2 + 0)
    assert rubric.profile[0].levels == (3, 2, 0)


def test_the_ribbon_says_who_decided_in_each_phase():
    bands = {band.phase: band.deciders for band in assessment(ANSWERS).ribbon}
    assert bands["assessment"] == ("shared", "worker", "client")
    assert list(bands) == ["assessment", "planning", "implementation", "monitoring", "evaluation"]
    assert bands["planning"] == ()


def test_practice_and_what_becomes_of_the_client_are_told_apart():
    found = assessment(ANSWERS)
    assert (found.ending, found.goals[0].step.id) == ("The door stays open", -1)
    assert found.t_score == 40.0


def test_an_attempt_can_be_assessed_before_it_ends():
    found = assessment(ANSWERS[:2])
    assert (found.ending, found.decisions, found.rubrics[0].points) == (None, 1, 6)
