import json

import pytest

from simulator.engine import Answered, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.event import to_event, to_plain
from tests import builders as b

ACTIONS = [
    GoOn(),
    Pick("listen"),
    AskAbout("rent"),
    Leave(),
    Place((("card", "pile"), ("other", "none"))),
    Put(("b", "a")),
    Write(()),
    Write(("s1", "s2")),
]


@pytest.mark.parametrize("action", ACTIONS)
def test_an_answer_survives_json(action):
    event = Answered("doorway", action)
    assert to_event(json.loads(json.dumps(to_plain(event)))) == event


def test_a_start_survives_json():
    event = b.started(avoid=("loss",))
    assert to_event(json.loads(json.dumps(to_plain(event)))) == event


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"event": "started"},
        {"event": "answered", "scene": "x", "answer": {"pick": 3}},
        {"event": "answered", "scene": "x", "answer": {"place": [["card"]]}},
        {"event": "answered", "scene": "x", "answer": {"put": ["a", 1]}},
        {"event": "answered", "scene": 1, "answer": {"go-on": True}},
        {**to_plain(b.started()), "mode": "exam"},
    ],
)
def test_foreign_data_is_not_an_event(data):
    with pytest.raises(ValueError, match=r"not an? "):
        to_event(data)
