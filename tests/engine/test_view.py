from simulator.content.passage import Passage
from simulator.engine import Answered, GoOn, Pick
from simulator.engine.transcript import transcribe
from simulator.engine.view import reply, view
from tests import builders as b

SPEECH = (
    Passage(text="Who is it?"),
    Passage(text="Come in.", when=b.when(trust=(3, None))),
    Passage(text="What?", when=b.when(trust=(None, 2))),
)


def test_only_passages_that_hold_are_met():
    transcript = transcribe(b.course(b.scene("doorway", client=SPEECH)), [b.started()])
    met = view(b.course(b.scene("doorway", client=SPEECH)), transcript)
    assert [passage.text for passage in met.speech] == ["Who is it?", "What?"]


def test_a_place_carries_over_until_another_is_named():
    course = b.course(
        b.scene("doorway", place="The flat", goto=b.to("kitchen")),
        b.scene("kitchen", goto=b.to("street")),
        b.scene("street", place="Outside", goto=b.to("farewell")),
    )
    events = [b.started()]
    places = []
    for name in ("doorway", "kitchen", "street"):
        places.append(view(course, transcribe(course, events)).place)
        events.append(Answered(name, GoOn()))
    assert places == ["The flat", "The flat", "Outside"]


def test_a_reply_is_spoken_by_the_client_as_they_were_before():
    warm = b.choice("kind", change=(("trust", 2),), client=SPEECH)
    course = b.course(b.scene("doorway", choices=(warm, b.choice("cool"))))
    (turn,) = transcribe(course, [b.started(), Answered("doorway", Pick("kind"))]).turns
    assert [passage.text for passage in reply(course, turn).speech] == ["Who is it?", "What?"]
    assert turn.after.values == (4,)


def test_options_stand_in_the_order_of_the_attempt_not_of_writing():
    choices = tuple(b.choice(name) for name in ("one", "two", "three", "four"))
    course = b.course(b.scene("doorway", choices=choices))
    orders = {
        tuple(
            option.id
            for option in view(course, transcribe(course, [b.started(seed=seed)])).offer.options
        )
        for seed in range(400)
    }
    assert len(orders) == 24
