from simulator.content.people import LaterTie, Member
from simulator.content.scenario import Value
from simulator.content.task import Card
from simulator.verify.conditions import conditions
from simulator.verify.reached import unreached
from tests import builders as b
from tests.verify.surveying import parts, survey

TRUST = Value(id="trust", start=2, most=5)


def doorway(**fields):
    given = {"choices": (b.choice("listen", "table"), b.choice("tell", "table")), **fields}
    return b.scene("doorway", **given)


def table(**fields):
    return b.scene("table", choices=(b.choice("a"), b.choice("b")), **fields)


def warmer(**fields):
    choices = (b.choice("listen", "table", change=(("trust", 1),)), b.choice("tell", "table"))
    return doorway(choices=choices, **fields)


def found(*scenes, **fields):
    case = b.case(*scenes, **{"state": (TRUST,), **fields})
    looked = (survey(case.scenario),)
    nowhere = unreached(parts(case), looked)
    explained = nowhere.explained
    return list(conditions(case.scenario, parts(case), looked, explained=explained))


def only(*scenes, **fields):
    (shown,) = found(*scenes, **fields)
    return shown


def passage(**asked):
    return {"narration": (b.Passage(text="She laughs.", when=b.when(**asked)),)}


def test_a_text_that_nobody_reads_is_told_with_where_the_value_ever_stood():
    shown = only(warmer(), table(**passage(trust=(4, None))))
    assert shown.finding.code == "condition-never-holds"
    assert shown.finding.path == ("phases", 0, "scenes", 1, "narration", 0, "when")
    assert shown.finding.message == (
        "this never holds where it is read: trust is 2 to 3 there, and it asks for at least 4"
    )
    assert shown.way == (("doorway", "listen"),)


def test_a_text_for_those_who_know_what_nobody_knows_yet_is_told():
    shown = only(warmer(), table(**passage(knows=("draws",))))
    assert shown.finding.message == (
        "this never holds where it is read: draws is never known there"
    )


def test_parts_that_hold_for_different_learners_only_are_told_so():
    choices = (
        b.choice("listen", "table", change=(("trust", 1),)),
        b.choice("ask", "table", learn=("draws",)),
    )
    shown = only(doorway(choices=choices), table(**passage(knows=("draws",), trust=(3, None))))
    assert shown.finding.message == (
        "this never holds where it is read: each part of it holds for somebody there "
        "(trust is 2 to 3), but for nobody all of them do"
    )


def test_parts_that_hold_together_for_somebody_are_not_told():
    choices = (
        b.choice("listen", "table", change=(("trust", 1),), learn=("draws",)),
        b.choice("ask", "table"),
    )
    both = passage(knows=("draws",), trust=(3, None))
    assert found(doorway(choices=choices), table(**both)) == []


def test_an_answer_that_everybody_is_offered_in_spite_of_its_condition_is_a_note():
    more = b.choice("more", "table", when=b.when(trust=(2, None)))
    shown = only(doorway(choices=(b.choice("a", "table"), b.choice("b", "table"), more)), table())
    assert (shown.finding.code, shown.finding.severity) == ("condition-always-holds", "note")
    assert shown.finding.message == (
        "this always holds where it is read: trust is always 2 there, and it asks for at least 2"
    )


def test_one_of_several_facts_that_is_always_known_is_enough():
    choices = (
        b.choice("a", "table", learn=("draws",)),
        b.choice("b", "table", learn=("behind",)),
    )
    either = b.Passage(text="She nods.", when=b.Condition(knows_any=("draws", "behind")))
    shown = only(doorway(choices=choices), table(narration=(either,)))
    assert shown.finding.message == (
        "this always holds where it is read: draws or behind is always known there"
    )


def test_a_card_may_name_what_everybody_knows_by_then():
    choices = (b.choice("a", "table", learn=("draws",)),) * 2
    cards = (Card(id="c", text="C.", piles=("need",), when=b.when(knows=("draws",))),)
    assert found(doorway(choices=choices), b.scene("table", sort=b.sorting(cards=cards))) == []


def test_a_card_that_nobody_is_dealt_is_told():
    cards = (Card(id="c", text="C.", piles=("need",), when=b.when(knows=("draws",))),)
    shown = only(doorway(), b.scene("table", sort=b.sorting(cards=cards)))
    assert shown.finding.path[-3:] == ("cards", 0, "when")


def test_a_tie_that_never_changes_is_told():
    later = (LaterTie(tie="broken", when=b.when(trust=(5, None))),)
    ray = Member(id="ray", name="Ray", role="Landlord", tie="weak", flow="both", later=later)
    shown = only(warmer(), table(), network=(ray,))
    assert shown.finding.path == ("network", 0, "later", 0, "when")
    assert shown.way == ()


def test_a_condition_copied_to_every_answer_is_one_condition():
    onward = (b.Route(scene="attic", when=b.when(trust=(3, None))), b.Route(scene="table"))
    choices = (b.choice("listen", onward, change=(("trust", 1),)), b.choice("tell", onward))
    attic = b.scene("attic", goto=b.to("table"))
    assert found(doorway(choices=choices), attic, table()) == []


def test_a_way_that_is_always_taken_is_told_unless_a_scene_behind_it_is():
    onward = (b.Route(scene="attic", when=b.when(trust=(2, None))), b.Route(scene="table"))
    onward_too = (b.choice("listen", onward), b.choice("tell", onward))
    attic = b.scene("attic", goto=b.to("table"))
    shown = only(doorway(choices=onward_too), attic, table())
    assert shown.finding.code == "condition-always-holds"
    elsewhere = b.scene("attic", goto=b.to("farewell"))
    assert found(doorway(choices=onward_too), elsewhere, table()) == []
