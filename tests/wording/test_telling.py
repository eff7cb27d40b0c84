from simulator.content.task import Card
from simulator.engine.action import AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.course import Course
from simulator.engine.event import Answered
from simulator.engine.transcript import transcribe
from simulator.wording.telling import told
from tests.builders import (
    asking,
    case,
    choice,
    noting,
    ranking,
    scene,
    sorting,
    started,
    text,
    to,
    topic,
)

CARDS = (Card(id="drawing", text="She draws.", piles=("strength",)),)
COURSE = Course(
    case(
        scene("doorway", place="A landing", client=text("Who are you?"), goto=to("table")),
        scene("table", choices=(choice("listen", "talk", client=text("Hm.")), choice("tell"))),
        scene("talk", ask=asking(topic("rent"), topic("school"), goto="cards")),
        scene("cards", sort=sorting("order", cards=CARDS)),
        scene("order", rank=ranking("write")),
        scene("write", note=noting()),
    ).scenario
)
EVENTS = (
    Answered("doorway", GoOn()),
    Answered("table", Pick("listen")),
    Answered("talk", AskAbout("rent")),
    Answered("talk", Leave()),
    Answered("cards", Place((("drawing", "need"),))),
    Answered("order", Put(("b", "a", "c"))),
    Answered("write", Write(())),
)
TOLD = told(COURSE, transcribe(COURSE, [started(), *EVENTS]))


def test_every_answer_is_told_in_order_in_words() -> None:
    assert [exchange.answer for exchange in TOLD] == [
        (),
        ("\u201cThe words of listen.\u201d",),
        ("\u201cWhat about rent?\u201d",),
        ("That is enough for now.",),
        ("Need: She draws.",),
        ("1. Goal b", "2. Goal a", "3. Goal c"),
        ("Nothing.",),
    ]


def test_a_scene_is_told_once_however_much_is_asked_there() -> None:
    assert [exchange.narration for exchange in TOLD[2:4]] == [("This is talk.",), ()]


def test_speech_carries_its_speaker_and_replies_come_after() -> None:
    assert [(s.by, s.text, s.client) for s in TOLD[0].speech] == [("Maya", "Who are you?", True)]
    assert [speech.text for speech in TOLD[1].replies] == ["Hm."]


def test_a_place_stays_until_another_is_named() -> None:
    assert {"A landing"} == {exchange.place for exchange in TOLD}
