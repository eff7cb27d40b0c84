from simulator.content.scenario import ContentNote
from simulator.verify.structure import structure
from tests import builders as b
from tests.verify.surveying import parts, survey

NOTES = (ContentNote(id="loss", text="A loss."),)


def found(*scenes, rubrics=(), **fields):
    case = b.case(*scenes, rubrics=rubrics, content_notes=NOTES, **fields)
    looked = [survey(case.scenario), survey(case.scenario, ["loss"])]
    shown = structure(case, parts(case), looked)
    return [(one.finding.code, one.finding.message, one.way, one.about) for one in shown]


def doorway(*choices, **fields):
    given = choices or (b.choice("a", level=3), b.choice("b"))
    return b.scene("doorway", choices=given, **fields)


def test_a_row_that_does_not_come_up_is_told_by_its_name():
    rubric = b.rubric("self-determination", b.criterion(), b.criterion("consent"))
    ((code, _, _, about),) = found(doorway(), rubrics=(rubric,))
    assert (code, about) == ("criterion-never-exercised", ("consent",))


def test_a_row_that_is_never_shown_at_its_best_is_told_with_its_best_answer():
    ((code, message, way, about),) = found(doorway(b.choice("a", level=1), b.choice("b", level=2)))
    assert code == "criterion-never-strong"
    assert message == "voice is shown at level 2 at most, by b at doorway"
    assert (way, about) == ((("doorway", "b"),), ("voice",))


def test_answers_that_differ_in_words_only_are_no_choice():
    ((code, _, way, _),) = found(doorway(b.choice("a", level=3), b.choice("b", level=3)))
    assert (code, way) == ("illusory-choice", ())


def test_outcomes_that_do_not_differ_are_no_choice_either():
    same = (b.outcome("a", 0, 3), b.outcome("b", None, 3))
    rank = b.Rank(prompt="P.", items=b.ranking().items, order=b.ranking().order, outcomes=same)
    ((code, _, _, _),) = found(b.scene("doorway", rank=rank))
    assert code == "illusory-choice"


def test_what_is_learned_or_where_it_leads_makes_a_difference():
    assert found(doorway(b.choice("a", level=3), b.choice("b", level=3, learn=("draws",)))) == []


def test_a_topic_that_cannot_be_left_out_is_told():
    ((code, message, way, _),) = found(doorway(content_notes=("loss",)))
    assert code == "note-met-anyway"
    assert message == (
        "a learner who leaves out loss comes here all the same; name a scene to go to `instead`"
    )
    assert way == ()


def test_a_topic_with_a_way_around_is_not_told():
    around = b.scene("around", goto=b.to("farewell"))
    heavy = b.scene("heavy", content_notes=("loss",), instead="around", goto=b.to("farewell"))
    first = doorway(b.choice("a", "heavy", 3), b.choice("b", "heavy"))
    assert found(first, heavy, around) == []
