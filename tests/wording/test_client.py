from simulator.content.scenario import Value
from simulator.engine.rules import begin
from simulator.engine.state import State
from simulator.wording.client import mood, person
from tests.builders import course, started

VALUES = (
    Value(id="trust", start=2, words=((0, "shut"), (3, "open"))),
    Value(id="debts", start=4),
    Value(id="strain", least=-2, start=0, words=((4, "at the edge"), (-2, "steady"))),
)


def state(*numbers: int) -> State:
    return State("doorway", numbers, frozenset())


def test_a_client_is_one_line() -> None:
    assert person(course().scenario.client) == "Maya Torres, 29, she/her"


def test_the_word_of_the_highest_number_reached_is_shown() -> None:
    there = course(state=VALUES)
    assert mood(there, state(2, 4, 3)) == ("shut", "steady")
    assert mood(there, state(3, 4, 4)) == ("open", "at the edge")
    assert mood(there, state(5, 4, -2)) == ("open", "steady")


def test_values_without_words_are_never_shown() -> None:
    assert mood(course(state=VALUES[1:2]), state(4)) == ()


def test_mood_at_the_beginning_comes_from_the_start_values() -> None:
    there = course()
    assert mood(there, begin(there, started())) == ("shut",)
