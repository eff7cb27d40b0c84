"""How duties can come out is what the judging of every single attempt says."""

from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.case import Case
from simulator.content.scenario import CaseDuty
from simulator.engine import Answered, Course, Pick
from simulator.engine.transcript import transcribe
from simulator.scoring.duty import duties
from simulator.verify.duties import duty_findings, duty_proofs
from tests import builders as b
from tests.verify.surveying import survey

NAMES = ("tell", "ask")
SCENES = ("one", "two", "three", "farewell")

some = st.sets(st.sampled_from(NAMES), max_size=1).map(tuple)


@st.composite
def cases(draw):
    """Three decisions with two choices each; each may meet or breach, and pass over a scene."""
    scenes = [
        b.scene(
            name,
            choices=tuple(
                b.choice(
                    choice,
                    draw(st.sampled_from(SCENES[at + 1 :])),
                    meets=draw(some),
                    breaches=draw(some),
                )
                for choice in ("left", "right")
            ),
        )
        for at, name in enumerate(SCENES[:3])
    ]
    owed = tuple(
        CaseDuty(
            id=name,
            called_for_by=draw(st.sets(st.sampled_from(SCENES[:3]), min_size=1).map(tuple)),
            latest=draw(st.none() | st.sampled_from(SCENES[:3])),
            here="Do it.",
        )
        for name in NAMES
    )
    known = tuple(b.duty(name, must_not=draw(st.booleans())) for name in NAMES)
    return Case(b.scenario(*scenes, duties=owed), (b.rubric(),), known)


def attempts(case):
    """Every way of playing, judged."""
    course = Course(case.scenario)
    for picks in product(("left", "right"), repeat=3):
        events, scene = [b.started()], "one"
        for pick in picks:
            if scene != "farewell":
                events.append(Answered(scene, Pick(pick)))
                scene = transcribe(course, events).state.scene
        yield duties(case, transcribe(course, events), ended=True)


@settings(max_examples=300, deadline=None)
@given(cases())
def test_a_duty_can_end_as_it_ends_in_some_attempt(case):
    found = duty_proofs(case, [survey(case.scenario)])
    every = list(attempts(case))
    assert [proof.ends for proof in found] == [
        {judged[at].standing for judged in every} for at in range(len(NAMES))
    ]


def owing(*scenes, latest=None, called="doorway", **fields):
    owed = CaseDuty(id="tell", called_for_by=(called,), latest=latest, here="Say it.")
    return b.case(*scenes, duties=(owed,), known_duties=(b.duty("tell", **fields),))


def doorway(*goto, meets=(), **fields):
    return b.scene(
        "doorway",
        choices=(b.choice("a", *goto, meets=meets, **fields), b.choice("b", *goto)),
    )


TABLE = b.scene("table", choices=(b.choice("a", meets=("tell",)), b.choice("b")))


def only(case):
    (shown,) = found(case)
    return shown


def found(case):
    looked = [survey(case.scenario)]
    return list(duty_findings(case, looked, duty_proofs(case, looked)))


def test_the_latest_scene_at_which_a_duty_can_be_met_is_told():
    case = owing(doorway("table", meets=("tell",)), TABLE)
    assert [proof.latest for proof in duty_proofs(case, [survey(case.scenario)])] == ["table"]
    assert found(case) == []


def test_a_duty_that_is_met_too_late_is_told_with_what_would_meet_it():
    shown = only(owing(doorway("table"), TABLE, latest="doorway"))
    assert shown.finding.message == (
        "nobody meets tell in time: a at table would, but it is owed by the end of doorway"
    )
    assert shown.way == (("doorway", "a"), ("table", "a"))


def test_a_duty_that_no_answer_meets_is_told_with_a_playthrough_that_breaches_it():
    shown = only(owing(doorway()))
    assert shown.finding.message == "no answer that somebody can give meets tell"
    assert shown.way == (("doorway", "a"),)


def test_a_duty_that_nothing_calls_for_cannot_be_met():
    unreached = b.scene("attic", goto=b.to("farewell"))
    shown = only(owing(doorway(), unreached, called="attic"))
    assert shown.finding.message == "nobody comes to a scene that calls for tell"


def test_a_duty_that_forbids_and_is_always_breached_cannot_be_met():
    breaching = b.scene(
        "doorway",
        choices=(b.choice("a", breaches=("tell",)), b.choice("b", breaches=("tell",))),
    )
    shown = only(owing(breaching, must_not=True))
    assert shown.finding.code == "duty-never-met"


def test_a_duty_that_everybody_meets_is_told():
    shown = only(owing(b.scene("doorway", choices=(b.choice("a", meets=("tell",)),) * 2)))
    assert shown.finding.code == "duty-met-by-all"
    assert shown.way == (("doorway", "a"),)
