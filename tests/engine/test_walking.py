import pytest

from simulator.content.walkthrough import Expectation, Walkthrough
from simulator.engine import Answered, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.walking import walk
from simulator.errors import NotOffered
from tests import builders as b

COURSE = b.course(
    b.scene("arrival", goto=b.to("table")),
    b.scene("table", ask=b.asking(b.topic("rent"), b.topic("children"), goto="cards")),
    b.scene("cards", sort=b.sorting("order")),
    b.scene("order", rank=b.ranking("desk")),
    b.scene("desk", note=b.noting("door")),
    b.scene("door", choices=(b.choice("listen"), b.choice("tell"))),
)

STEPS = (
    (("table", ("rent", "leave")),),
    (("cards", (("drawing", "strength"), ("arrears", "need"))),),
    (("order", ("a", "b", "c")),),
    (("desk", ("opinion",)),),
    (("door", "tell"),),
)


def path(*steps):
    return Walkthrough(
        id="path", about="Somebody.", steps=steps, expect=Expectation(ending="farewell")
    )


def test_a_walkthrough_answers_every_kind_of_task():
    events = walk(COURSE, path(*STEPS))
    assert events[1:] == (
        Answered("arrival", GoOn()),
        Answered("table", AskAbout("rent")),
        Answered("table", Leave()),
        Answered("cards", Place((("drawing", "strength"), ("arrears", "need")))),
        Answered("order", Put(("a", "b", "c"))),
        Answered("desk", Write(("opinion",))),
        Answered("door", Pick("tell")),
    )


@pytest.mark.parametrize(
    ("steps", "reason"),
    [
        (STEPS[:-1], "at door: the walkthrough stops here"),
        (STEPS[1:], "at table: the walkthrough answers cards"),
        (((("table", "money"),),), "no topic money"),
        ((STEPS[0], (("cards", "strength"),)), "does not fit here"),
        ((*STEPS, STEPS[-1]), "at farewell: the walkthrough answers door"),
    ],
)
def test_a_path_that_cannot_be_walked_says_where_it_stops(steps, reason):
    with pytest.raises(NotOffered, match=reason):
        walk(COURSE, path(*steps))
