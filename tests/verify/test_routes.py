from collections import deque

from hypothesis import given, settings

from simulator.engine import Course
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.routes import Shortest
from tests import builders as b
from tests.laws.strategies import scenarios


def breadth_first(exploration):
    far = {exploration.opening: 0}
    queue = deque([exploration.opening])
    while queue:
        spot = queue.popleft()
        for step in exploration.steps(spot):
            if step.then not in far:
                far[step.then] = far[spot] + 1
                queue.append(step.then)
    return far


@settings(max_examples=60, deadline=None)
@given(scenarios())
def test_no_way_is_shorter(scenario):
    exploration = Exploration(Plan(Course(scenario)))
    shortest, far = Shortest(exploration), breadth_first(exploration)
    for spot in range(exploration.size):
        others = range(spot, exploration.size)
        assert far[shortest.nearest(others)] == min(far[other] for other in others)
        assert len(shortest.to(spot)) <= far[spot]


def test_a_way_names_scenes_and_answers_and_leaves_reading_out():
    case = b.scenario(
        b.scene("doorway", choices=(b.choice("a", "stairs"), b.choice("b", "table"))),
        b.scene("stairs", goto=b.to("table")),
        b.scene("table", choices=(b.choice("c"), b.choice("d"))),
    )
    exploration = Exploration(Plan(Course(case)))
    (table,) = [n for n in range(exploration.size) if exploration.node(n).scene.id == "table"]
    (end,) = [n for n in range(exploration.size) if exploration.node(n).scene.ending]
    shortest = Shortest(exploration)
    assert shortest.to(table) == (("doorway", "b"),)
    assert shortest.to(end) == (("doorway", "b"), ("table", "c"))
