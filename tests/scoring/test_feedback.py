from simulator.content.people import Resource
from simulator.engine import Answered, Course, GoOn, Pick, Place, Put, Write
from simulator.engine.transcript import transcribe
from simulator.scoring.feedback import Mark, feedback
from tests import builders as b


def told(scene, action, **fields):
    case = b.case(scene, **fields)
    course = Course(case.scenario)
    (turn,) = transcribe(course, [b.started(), Answered(scene.id, action)]).turns
    return feedback(case, course, turn)


def test_a_choice_is_told_its_levels_who_decided_and_why():
    found = told(b.scene("doorway", choices=(b.choice("listen"), b.choice("tell"))), Pick("listen"))
    assert [(criterion.id, level) for criterion, level in found.shown] == [("voice", 2)]
    assert (found.decided_by, found.because) == ("client", "Because of listen.")
    assert found.marks == ()


def test_duties_met_and_breached_are_named():
    choices = (b.choice("say", meets=("explain-limits",)), b.choice("lie"))
    found = told(b.scene("doorway", choices=choices), Pick("say"), known_duties=(b.duty(),))
    assert [duty.id for duty in found.meets] == ["explain-limits"]
    assert found.breaches == ()


def test_reading_on_has_no_feedback():
    assert told(b.scene("doorway", goto=b.to("farewell")), GoOn()) is None


def test_every_card_is_told_where_it_belongs():
    found = told(
        b.scene("table", sort=b.sorting()), Place((("arrears", "need"), ("drawing", "need")))
    )
    assert found.slips == 1
    assert found.marks == (
        Mark("She draws.", "Need", "Strength", False, None),
        Mark("Two months behind.", "Need", "Need", True, None),
    )


def test_a_match_speaks_of_resources_by_name():
    fund = Resource(id="rent-fund", name="The rent fund", offers="Rent")
    match = b.matching()
    nameless = b.Match(
        prompt=match.prompt,
        piles=(b.Pile(id="rent-fund"), b.Pile(id="none", title="Nothing here")),
        cards=match.cards,
        outcomes=match.outcomes,
    )
    found = told(b.scene("table", match=nameless), Place((("rent", "none"),)), resources=(fund,))
    assert found.marks == (Mark("The rent", "Nothing here", "The rent fund", False, None),)


def test_a_ranking_is_told_place_by_place():
    found = told(b.scene("table", rank=b.ranking()), Put(("b", "a", "c")))
    assert [(m.text, m.given, m.sought, m.right) for m in found.marks] == [
        ("Goal b", "1", "2", False),
        ("Goal a", "2", "1", False),
        ("Goal c", "3", "3", True),
    ]


def test_a_note_is_told_sentence_by_sentence():
    found = told(b.scene("desk", note=b.noting()), Write(("heard", "opinion")))
    assert [(m.given, m.sought, m.because) for m in found.marks] == [
        ("in the note", "left out", None),
        ("in the note", "left out", "An opinion."),
    ]
