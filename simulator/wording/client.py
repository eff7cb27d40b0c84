"""The client in words: who they are, and how they are now."""

from simulator.content.people import Client
from simulator.content.scenario import Value
from simulator.engine.course import Course
from simulator.engine.state import State


def person(client: Client) -> str:
    """Who the client is, in one line: `Maya Torres, 29, she/her`."""
    return f"{client.name}, {client.age}, {client.pronouns}"


def mood(course: Course, state: State) -> tuple[str, ...]:
    """How the client is now: one word or phrase for each value of their state that learners may see."""
    pairs = ((value, course.value(state.values, value.id)) for value in course.scenario.state)
    return tuple(word for value, number in pairs if (word := _word(value, number)))


def _word(value: Value, number: int) -> str | None:
    reached = [(floor, word) for floor, word in value.words if floor <= number]
    return max(reached)[1] if reached else None
