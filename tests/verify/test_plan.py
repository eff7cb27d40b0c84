from itertools import pairwise

import pytest

from simulator.engine import Course
from simulator.verify.exploring import Exploration, TooManyStates
from simulator.verify.grid import CELLS
from simulator.verify.plan import Plan
from simulator.verify.valuing import Valuation, lengths, overall, playthroughs
from tests import builders as b

LONG = 3_000
"""Scenes in a row; three times as deep as Python calls may nest."""


def row(count, **fields):
    names = [*(f"scene-{number}" for number in range(count)), "farewell"]
    return b.scenario(
        *(
            b.scene(here, choices=(b.choice("one", onward, 3), b.choice("two", onward, 1)))
            for here, onward in pairwise(names)
        ),
        **fields,
    )


def test_a_case_of_thousands_of_scenes_is_proven_like_any_other():
    exploration = Exploration(Plan(Course(row(LONG))))
    valuation = Valuation(exploration, overall((b.rubric(),)))
    assert exploration.size == LONG + 1
    assert valuation.best[exploration.opening] == LONG * 6
    assert valuation.chance() == LONG * 4
    assert playthroughs(exploration) == 2**LONG
    assert lengths(exploration) == (LONG, LONG)


def test_nodes_come_after_all_those_they_lead_to():
    nodes = Plan(Course(row(5))).nodes
    assert [node.scene.id for node in nodes] == [
        "farewell",
        *(f"scene-{number}" for number in reversed(range(5))),
    ]


def test_an_ask_scene_is_a_node_for_each_set_of_topics_asked():
    topics = [b.topic(name) for name in ("a", "b", "c")]
    scenario = b.scenario(b.scene("table", ask=b.asking(*topics, minutes=20)))
    asked = [set(node.asked) for node in Plan(Course(scenario)).nodes if node.scene.ask]
    assert sorted(map(sorted, asked)) == [[], ["a"], ["b"], ["c"]]


def test_a_case_made_to_explode_stops_at_its_budget_and_says_where():
    facts = tuple(
        b.Fact(id=f"f{number}", text="F", domain="home", kind="need") for number in range(40)
    )
    names = [*(f"scene-{number}" for number in range(40)), "last"]
    scenes = [
        b.scene(
            here,
            choices=(b.choice("know", onward, learn=(facts[number].id,)), b.choice("not", onward)),
        )
        for number, (here, onward) in enumerate(pairwise(names))
    ]
    everything = b.when(knows=[fact.id for fact in facts])
    last = b.scene("last", choices=(b.choice("a"), b.choice("b"), b.choice("c", when=everything)))
    plan = Plan(Course(b.scenario(*scenes, last, facts=facts)))
    with pytest.raises(
        TooManyStates, match="more than 20000 states; most of them 8192 at scene-13"
    ) as stopped:
        Exploration(plan, budget=20_000)
    # Of the 13 scenes before this one each brings a fact that may be known or not.
    found = stopped.value.found
    assert set(found.facts) == {f"f{number}" for number in range(13)}
    assert found.values == ()
    assert str(stopped.value).endswith(
        "still reads: 13 facts: f0, f1, f10, f11, f12, f2, f3, f4 and 5 more"
    )


def test_values_that_make_a_case_explode_are_named_with_their_levels():
    wide = tuple(b.Value(id=name, least=0, most=20, start=0) for name in ("trust", "hope"))
    names = [*(f"scene-{number}" for number in range(20)), "last"]
    scenes = [
        b.scene(
            here,
            choices=tuple(b.choice(value.id, onward, change=((value.id, 1),)) for value in wide),
        )
        for here, onward in pairwise(names)
    ]
    ways = tuple(
        b.Route(scene="farewell", when=b.when(trust=(n, n), hope=(n, n))) for n in range(21)
    )
    last = b.scene("last", goto=(*ways, *b.to("farewell")))
    plan = Plan(Course(b.scenario(*scenes, last, state=wide, facts=())))
    for limit in (1, CELLS):
        with pytest.raises(
            TooManyStates, match=r"client state trust \(\d+ levels\), hope"
        ) as stopped:
            Exploration(plan, budget=100, limit=limit)
        # After 13 answers 105 states were met, 14 of them at the widest scene.
        assert dict(stopped.value.found.values) == {"trust": 14, "hope": 14}
