import pytest

from simulator.engine import GoOn, Pick, Place, Put, Write, begin
from simulator.engine.consequence import consequence
from tests import builders as b


def result(course, action):
    found = consequence(course, begin(course, b.started()), action)
    return found and (found.effect.id, found.slips)


def test_a_choice_follows_from_itself():
    assert result(b.course(), Pick("listen")) == ("listen", 0)


def test_reading_on_is_not_judged():
    assert result(b.course(b.scene("doorway", goto=b.to("farewell"))), GoOn()) is None


@pytest.mark.parametrize(
    ("drawing", "arrears", "expected"),
    [
        ("strength", "need", ("clean", 0)),
        ("need", "need", ("rough", 1)),
        ("need", "strength", ("rough", 2)),
    ],
)
def test_each_card_on_a_wrong_pile_is_a_slip(drawing, arrears, expected):
    course = b.course(b.scene("table", sort=b.sorting()))
    assert result(course, Place((("drawing", drawing), ("arrears", arrears)))) == expected


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        ("abc", ("hers", 0)),
        ("bac", ("near", 1)),
        ("acb", ("near", 1)),
        ("bca", ("mine", 2)),
        ("cba", ("mine", 3)),
    ],
)
def test_each_pair_the_wrong_way_round_is_a_slip(order, expected):
    course = b.course(b.scene("table", rank=b.ranking()))
    assert result(course, Put(tuple(order))) == expected


def test_a_sentence_about_what_was_never_disclosed_does_not_belong_in_the_note():
    course = b.course(b.scene("desk", note=b.noting()))
    assert result(course, Write(("heard",))) == ("unfair", 1)
    assert result(course, Write(())) == ("fair", 0)


def test_a_disclosed_fact_belongs_and_an_opinion_never_does():
    facts = (b.Fact(id="draws", text="D", domain="leisure", kind="strength", from_start=True),)
    course = b.course(b.scene("desk", note=b.noting()), facts=facts)
    assert result(course, Write(("heard",))) == ("fair", 0)
    assert result(course, Write(())) == ("unfair", 1)
    assert result(course, Write(("opinion",))) == ("unfair", 2)
