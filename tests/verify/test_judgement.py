"""Each fault that a proof can find, planted alone in a small case."""

import pytest

from simulator.content.codes import CODES, proof, structure
from simulator.content.scenario import Acceptance, CaseDuty, ContentNote, Fact, Value
from simulator.content.walkthrough import Expectation, Walkthrough
from simulator.engine import Course
from simulator.engine.walking import walk
from simulator.errors import NotOffered
from simulator.verify.judgement import judge
from tests import builders as b


def doorway(*choices, **fields):
    return b.scene("doorway", choices=choices, **fields)


def sound(name="listen", goto="farewell", **fields):
    return b.choice(name, goto, level=3, **{"say": f"{name:_<8}", **fields})


def poor(name="tell", goto="farewell", **fields):
    return b.choice(name, goto, level=1, **{"say": f"{name:_<8}", **fields})


def explained(name, *args, level=3, **fields):
    because = f"What {name} does for her now, what it rests on, and why the other one tempts."
    return b.choice(name, *args, level=level, say=f"{name:_<8}", because=because, **fields)


HIGH = (Value(id="trust", start=2, most=5),)
CLEAN = b.case(
    doorway(
        explained("one", "table", decided_by="worker"),
        explained("two", "table", level=1, decided_by="client"),
    ),
    b.scene(
        "table",
        choices=(
            explained("six", level=1, decided_by="worker"),
            explained("ten", decided_by="client"),
        ),
    ),
    facts=(),
    state=(),
    sources=("Practice knowledge.",),
)
NEVER = b.when(trust=(5, None))


def path(answer="one", ending="farewell"):
    steps = ((("doorway", answer),), (("table", "ten"),))
    return Walkthrough(id="w", about="W.", steps=steps, expect=Expectation(ending=ending))


LIMITS = ("explain-limits",)


def owing(duty):
    owed = CaseDuty(id=duty.id, called_for_by=("doorway",), here="Say it.")
    return {"duties": (owed,), "known_duties": (duty,)}


FAULTS = {
    "never-reached": b.case(
        doorway(
            sound(goto=(b.Route(scene="attic", when=NEVER), b.Route(scene="farewell"))), poor()
        ),
        b.scene("attic", goto=b.to("farewell")),
        state=HIGH,
    ),
    "never-on-offer": b.case(doorway(sound(), poor(), sound("more", when=NEVER)), state=HIGH),
    "no-sound-option": b.case(
        doorway(sound(goto="table"), poor(goto="stairs")),
        b.scene("table", choices=(sound(), poor())),
        b.scene("stairs", choices=(poor("a"), poor("b"))),
    ),
    "strong-choice-costs": b.case(
        doorway(sound("short"), sound("long", "table"), poor("tell", "table")),
        b.scene("table", choices=(sound(), poor())),
    ),
    "poor-choice-pays": b.case(
        doorway(sound(), poor("threaten", "table")),
        b.scene("table", choices=(sound("a"), b.choice("b", level=2))),
    ),
    "worse-choice-pays": b.case(
        doorway(b.choice("short"), b.choice("long", "table", level=1), sound("best", "table")),
        b.scene("table", choices=(b.choice("a"), b.choice("b", level=1))),
    ),
    "condition-never-holds": b.case(
        doorway(sound(), poor(), narration=(b.Passage(text="She laughs.", when=NEVER),)),
        state=HIGH,
    ),
    "condition-always-holds": b.case(
        doorway(sound(), poor(), sound("more", when=b.when(trust=(2, None)))), state=HIGH
    ),
    "value-never-moves": b.case(),
    "word-never-shown": b.case(doorway(sound(change=(("trust", -1),)), poor())),
    "fact-never-used": b.case(
        doorway(sound(learn=("late",)), poor()),
        facts=(Fact(id="late", text="Late.", domain="home", kind="need"),),
    ),
    "note-met-anyway": b.case(
        doorway(sound(), poor(), content_notes=("loss",)),
        content_notes=(ContentNote(id="loss", text="A loss."),),
    ),
    "goal-level-never-reached": b.case(
        doorway(sound(change=(("trust", 1),)), poor()),
        goals=(b.goal(),),
    ),
    "nothing-to-accept": b.case(
        accepted=(Acceptance(id="hard-words", because="She speaks like that."),)
    ),
    "fact-never-learned": b.case(),
    "value-never-read": b.case(state=(Value(id="trust", start=2),)),
    "criterion-never-exercised": b.case(
        rubrics=(b.rubric("self-determination", b.criterion(), b.criterion("consent")),)
    ),
    "criterion-never-strong": b.case(doorway(b.choice("a"), poor())),
    "duty-never-met": b.case(**owing(b.duty())),
    "duty-met-by-all": b.case(doorway(sound(meets=LIMITS), poor(meets=LIMITS)), **owing(b.duty())),
    "illusory-choice": b.case(doorway(sound(), sound("more"))),
    "goal-never-varies": b.case(goals=(b.goal(),), state=(Value(id="trust", start=2, most=2),)),
    "guessable": b.case(doorway(sound(say="A very long answer indeed."), poor(say="Short."))),
}


def codes(case, *paths, **options):
    return {shown.finding.code for shown in judge(case, paths, **options).shown}


def test_a_clean_case_gives_no_finding():
    assert judge(CLEAN, [path()]).shown == ()


@pytest.mark.parametrize("code", FAULTS)
def test_a_planted_fault_is_found(code):
    assert code in codes(FAULTS[code])


def test_a_golden_path_that_differs_is_found_at_its_place():
    (shown,) = judge(CLEAN, [path(), path("six")]).shown
    assert (shown.finding.code, shown.finding.path) == ("walkthrough-differs", ("walkthroughs", 1))
    assert "no option six" in shown.finding.message


def test_a_case_with_too_many_states_is_said_and_nothing_is_claimed():
    judgement = judge(CLEAN, [], budget=2)
    assert judgement.proof is None
    (shown,) = judgement.shown
    assert shown.finding.code == "too-many-states"
    assert shown.finding.message.startswith("more than 2 states; most of them")


def test_every_code_of_a_proof_is_planted():
    elsewhere = {"walkthrough-differs", "too-many-states"}
    assert set(FAULTS) | elsewhere == {code.name for code in (*proof.CODES, *structure.CODES)}


@pytest.mark.parametrize("code", FAULTS)
def test_a_finding_is_as_bad_as_its_explanation_says(code):
    told = [one.finding for one in judge(FAULTS[code], []).shown]
    assert {one.severity for one in told if one.code == code} == {CODES[code].severity}


@pytest.mark.parametrize("code", ["no-sound-option", "strong-choice-costs", "poor-choice-pays"])
def test_a_finding_carries_a_shortest_playthrough_that_the_engine_plays(code):
    case = FAULTS[code]
    shown = next(one for one in judge(case, []).shown if one.finding.code == code)
    steps = tuple(((scene, answer),) for scene, answer in shown.way)
    course = Course(case.scenario)
    expect = Expectation(ending="farewell")
    try:
        walk(course, Walkthrough(id="w", about="W.", steps=steps, expect=expect))
    except NotOffered as stopped:
        assert "stops here" in str(stopped)


def test_a_scene_that_only_stands_in_for_a_topic_left_out_is_reached():
    case = b.case(
        doorway(sound(goto="heavy"), poor(goto="heavy")),
        b.scene("heavy", content_notes=("loss",), instead="light", goto=b.to("farewell")),
        b.scene("light", goto=b.to("farewell")),
        content_notes=(ContentNote(id="loss", text="A loss."),),
    )
    assert "never-reached" not in codes(case)


def test_a_duty_that_forbids_must_be_breakable():
    forbidden = b.duty(must_not=True)
    honest = b.case(**owing(forbidden))
    tempted = b.case(doorway(sound(), poor(breaches=LIMITS)), **owing(forbidden))
    assert "duty-met-by-all" in codes(honest)
    assert "duty-met-by-all" not in codes(tempted)


def test_a_goal_that_some_playthroughs_reach_varies():
    choices = (sound(change=(("trust", 2),)), poor())
    assert "goal-never-varies" not in codes(b.case(doorway(*choices), goals=(b.goal(),)))


def test_a_case_in_which_nothing_can_be_earned_is_judged_all_the_same():
    nothing = b.case(doorway(b.choice("a", level=0), b.choice("b", level=0)), facts=())
    assert "poor-choice-pays" not in {one.finding.code for one in judge(nothing, []).shown}


def test_where_every_answer_is_good_no_habit_is_called_guessing():
    good = b.case(doorway(sound("a"), b.choice("b", level=2, say="Something longer.")), facts=())
    assert "guessable" not in codes(good) or all(
        "longest" not in one.finding.message
        for one in judge(good, []).shown
        if one.finding.code == "guessable"
    )


def test_a_scene_that_only_stands_in_for_two_topics_left_out_together_is_reached():
    case = b.case(
        doorway(sound(goto="heavy"), poor(goto="heavy")),
        b.scene("heavy", content_notes=("loss",), instead="other", goto=b.to("farewell")),
        b.scene("other", content_notes=("harm",), instead="light", goto=b.to("farewell")),
        b.scene("light", choices=(poor("a"), poor("b"))),
        content_notes=(ContentNote(id="loss", text="L."), ContentNote(id="harm", text="H.")),
    )
    found = codes(case)
    assert "never-reached" not in found
    assert "no-sound-option" in found


def test_a_duty_that_comes_up_only_when_it_is_too_late_cannot_be_met():
    owed = CaseDuty(
        id="explain-limits", called_for_by=("doorway",), latest="doorway", here="Say it first."
    )
    late = b.case(
        doorway(sound(goto="table"), poor(goto="table")),
        b.scene("table", choices=(sound(meets=LIMITS), poor())),
        duties=(owed,),
        known_duties=(b.duty(),),
    )
    assert "duty-never-met" in codes(late)


def test_a_stand_in_that_only_two_of_three_topics_left_out_lead_to_is_reached():
    heavy = {"content_notes": ("loss",), "instead": "other"}
    other = {"content_notes": ("harm",), "instead": "third"}
    third = {"content_notes": ("hunger",), "instead": "light"}
    case = b.case(
        doorway(sound(goto="heavy"), poor(goto="heavy")),
        b.scene("heavy", goto=b.to("farewell"), **heavy),
        b.scene("other", goto=b.to("farewell"), **other),
        b.scene("third", goto=b.to("farewell"), **third),
        b.scene("light", goto=b.to("farewell")),
        content_notes=tuple(ContentNote(id=n, text=n) for n in ("loss", "harm", "hunger")),
    )
    assert "never-reached" not in codes(case)
