from simulator.content.condition import Range
from simulator.verify.trails import trail, way_to_state
from tests import builders as b
from tests.verify.surveying import survey


def case():
    """Trust is asked for nowhere, so states of it are merged, and two ways lead to 4."""
    choices = (b.choice("two", "table", change=(("trust", 2),)), b.choice("one", "table"))
    again = (b.choice("two", change=(("trust", 2),)), b.choice("one", change=(("trust", -1),)))
    return survey(b.scenario(b.scene("doorway", choices=choices), b.scene("table", choices=again)))


def way(found, number):
    fields = found.fields
    there = fields.numbers("trust", Range(at_least=number, at_most=number))
    read = fields.numbers("trust")
    return way_to_state(found.exploration, fields, read, lambda state, _: state == there)


def test_the_way_to_a_state_is_a_shortest_one():
    found = case()
    assert way(found, 2) == ()
    assert way(found, 4) == (("doorway", "two"),)
    assert way(found, 1) == (("doorway", "one"), ("table", "one"))


def test_to_a_state_that_nobody_comes_to_there_is_no_way():
    assert way(case(), 0) is None


def test_what_is_told_besides_the_spot_may_be_anything():
    found = case()
    counted = trail(
        found.exploration,
        (),
        onward=lambda told, _, step: (*told, step.move.name),
        wanted=lambda told, _: told == ("one", "two"),
    )
    assert counted == (("doorway", "one"), ("table", "two"))
