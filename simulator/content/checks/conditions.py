"""Numbers stay within the ranges that are declared, and conditions can hold."""

from collections.abc import Iterator

from simulator.content.checks.subject import Subject
from simulator.content.condition import Condition, Range
from simulator.content.scenario import Value
from simulator.content.tree import AT_KEY, Finding, Path


def check_numbers(case: Subject) -> Iterator[Finding]:
    """Client-state values, changes and conditions that cannot be meant so."""
    for index, value in enumerate(case.scenario.state):
        yield from _value(("state", index), value)
    for path, _, answer in case.parts.answers:
        for name, change in answer.change:
            if change == 0:
                message = f"this does not change {name}; take it out"
                yield Finding((*path, "change", name), "no-change", message)
    values = {value.id: value for value in case.scenario.state}
    for path, condition in case.parts.conditions:
        if not case.places.spoils_within(path):
            yield from _condition(path, condition)
        for name, span in condition.state:
            if name in values:
                yield from _range((*path, name), span, values[name])


def _value(path: Path, value: Value) -> Iterator[Finding]:
    if value.least >= value.most:
        message = f"{value.id} must be able to move; `least` is {value.least}, `most` {value.most}"
        yield Finding(path, "bad-range", message)
        return
    if not value.least <= value.start <= value.most:
        message = f"{value.id} goes from {value.least} to {value.most}; begin within"
        yield Finding((*path, "start"), "bad-start", message)
    numbers = [number for number, _ in value.words]
    if numbers and numbers[0] != value.least:
        message = f"the first word must be for {value.least}, the lowest that {value.id} can be"
        yield Finding((*path, "words", str(numbers[0]), AT_KEY), "bad-words", message)
    elif numbers != sorted(set(numbers)) or (numbers and numbers[-1] > value.most):
        message = f"words go upwards, each from a number on, up to {value.most}"
        yield Finding((*path, "words"), "bad-words", message)


def _condition(path: Path, condition: Condition) -> Iterator[Finding]:
    if condition == Condition():
        yield Finding(path, "empty-condition", "this always holds; say when, or take `when` out")
    both = set(condition.knows) & set(condition.not_knows)
    for fact in sorted(both):
        message = f"{fact} cannot be known and not known; take one out"
        yield Finding((*path, "not-knows"), "impossible-condition", message)


def _range(path: Path, span: Range, value: Value) -> Iterator[Finding]:
    low, high = span.at_least, span.at_most
    if low is None and high is None:
        message = "this always holds; give it at-least, at-most or both"
        yield Finding(path, "empty-condition", message)
    elif low is not None and high is not None and low > high:
        message = f"nothing is at least {low} and at most {high}; the other way round?"
        yield Finding(path, "impossible-condition", message)
    else:
        for key, number in (("at-least", low), ("at-most", high)):
            if number is not None and not value.least <= number <= value.most:
                message = f"{value.id} goes from {value.least} to {value.most} only"
                yield Finding((*path, key), "outside-range", message)
