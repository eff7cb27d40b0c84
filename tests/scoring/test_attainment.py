import pytest

from simulator.engine.state import State
from simulator.scoring.attainment import attained, t_score
from tests import builders as b


@pytest.mark.parametrize(
    ("weighted", "expected"),
    [
        ([(1, 1)], 60.0),
        ([(7, 1)], 60.0),
        ([(3, 0), (1, 0)], 50.0),
        ([(1, 1)] * 3, 63.69),
        ([(1, -2)] * 3, 22.61),
        ([(3, 1), (2, 0), (1, -1)], 54.41),
        ([(3, -1), (2, -1), (1, -2)], 34.58),
    ],
)
def test_the_t_score_agrees_with_worked_examples(weighted, expected):
    assert t_score(weighted) == pytest.approx(expected, abs=0.005)


def test_without_goals_there_is_no_t_score():
    assert t_score([]) is None


@pytest.mark.parametrize(("trust", "level"), [(0, -1), (2, -1), (3, 0), (4, 1), (5, 1)])
def test_the_highest_level_that_holds_is_attained_and_otherwise_nothing_has_moved(trust, level):
    course = b.course(goals=(b.goal(),))
    (goal,) = attained(course, State("farewell", (trust,), frozenset()))
    assert (goal.step.id, goal.step.text) == (level, f"At {level}.")
