from simulator.content.scenario import ContentNote, Value
from simulator.verify.reached import unreached
from tests import builders as b
from tests.verify.surveying import parts, survey

HIGH = (Value(id="trust", start=2, most=5),)
NEVER = b.when(trust=(5, None))


def found(*scenes, **fields):
    case = b.case(*scenes, **{"state": HIGH, **fields})
    return unreached(parts(case), (survey(case.scenario),)).shown


def only(*scenes, **fields):
    (shown,) = found(*scenes, **fields)
    return shown


def doorway(*ways, **fields):
    onward = (*ways, b.Route(scene="farewell"))
    choices = (
        b.choice("listen", onward, change=(("trust", 1),)),
        b.choice("tell"),
    )
    return b.scene("doorway", **{"choices": choices, **fields})


def test_a_scene_behind_a_condition_is_told_with_what_the_condition_asks_and_what_there_was():
    attic = b.scene("attic", goto=b.to("farewell"))
    shown = only(doorway(b.Route(scene="attic", when=NEVER)), attic)
    assert shown.finding.code == "never-reached"
    assert shown.finding.message == (
        "no playthrough comes here: from doorway by listen, "
        "trust is always 3 there, and it asks for at least 5"
    )
    assert shown.way == (("doorway", "listen"),)


def test_scenes_behind_it_are_named_and_not_told_again():
    attic = b.scene("attic", goto=b.to("box"))
    box = b.scene("box", goto=b.to("farewell"))
    shown = only(doorway(b.Route(scene="attic", when=NEVER)), attic, box)
    assert shown.finding.message.endswith("; so nobody comes to box either")


def test_a_scene_below_a_way_that_is_always_taken_is_told_with_that_way():
    taken = b.Route(scene="farewell", when=b.when(trust=(1, None)))
    choices = (b.choice("listen", (taken, b.Route(scene="attic"))), b.choice("tell"))
    attic = b.scene("attic", goto=b.to("farewell"))
    shown = only(b.scene("doorway", choices=choices), attic)
    assert shown.finding.message == (
        "no playthrough comes here: from doorway by listen, a way above it is always taken: "
        "trust is always 2 there, and it asks for at least 1"
    )


def test_a_scene_behind_an_answer_that_is_never_on_offer_is_named_with_the_answer():
    choices = (b.choice("listen"), b.choice("tell"), b.choice("more", "attic", when=NEVER))
    attic = b.scene("attic", goto=b.to("farewell"))
    shown = only(b.scene("doorway", choices=choices), attic)
    assert shown.finding.code == "never-on-offer"
    assert shown.finding.message == (
        "more comes up in no playthrough: trust is always 2 there, and it asks for at least 5"
        "; so nobody comes to attic either"
    )
    assert shown.way == ()


def test_a_topic_for_which_there_is_no_time_is_told_so():
    ask = b.asking(b.topic("rent", 20), b.topic("school", 40), minutes=30)
    shown = only(b.scene("doorway", ask=ask))
    assert shown.finding.message == "school comes up in no playthrough: there never is time for it"


def test_an_outcome_for_more_slips_than_there_can_be_is_told_so():
    outcomes = (b.outcome("a", 0), b.outcome("b", 3), b.outcome("c", None))
    rank = b.Rank(prompt="P.", items=b.ranking().items, order=b.ranking().order, outcomes=outcomes)
    shown = only(b.scene("doorway", rank=rank))
    assert shown.finding.message == "c comes up in no playthrough: no answer has so many slips"


def test_a_stand_in_for_what_is_left_out_earlier_already_is_told():
    note = (ContentNote(id="loss", text="A loss."),)
    heavy = {"content_notes": ("loss",)}
    case = b.case(
        b.scene("doorway", goto=b.to("night")),
        b.scene("night", instead="street", goto=b.to("morning"), **heavy),
        b.scene("morning", instead="square", goto=b.to("farewell"), **heavy),
        b.scene("street", goto=b.to("farewell")),
        b.scene("square", goto=b.to("farewell")),
        content_notes=note,
    )
    looked = (survey(case.scenario), survey(case.scenario, ["loss"]))
    (shown,) = unreached(parts(case), looked).shown
    assert shown.finding.message == (
        "no playthrough comes here: it stands in for morning, "
        "and nobody who leaves out loss gets so far"
    )
