"""Client-state values that nobody reads, that never move, or whose words are never shown."""

from collections.abc import Iterator, Sequence
from functools import reduce
from operator import or_

from simulator.content.condition import Range
from simulator.content.parts import Parts
from simulator.content.scenario import Scenario, Value
from simulator.content.tree import Finding, Path
from simulator.verify.explaining import span
from simulator.verify.routes import Way
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey, effects, first_way
from simulator.verify.trails import way_to_state


def value_findings(scenario: Scenario, parts: Parts, surveys: Sequence[Survey]) -> Iterator[Shown]:
    """Client-state values of which something is wrong; of each one thing only."""
    read = {name for _, condition in parts.conditions for name, _ in condition.state}
    for place, value in enumerate(scenario.state):
        path: Path = ("state", place)
        if value.id not in read and not value.words:
            message = f"no condition reads {value.id}, and it has no words to be shown by"
            finding = Finding(path, "value-never-read", message, "warning")
            yield Shown(finding, _changing(value, surveys))
        elif len(numbers := _numbers(value, surveys)) == 1:
            message = f"{value.id} stays at {numbers[0]} in every playthrough"
            finding = Finding(path, "value-never-moves", message, "warning")
            yield Shown(finding, surveys[0].way_to_an_end())
        else:
            yield from _words(path, value, numbers, surveys)


def _words(
    path: Path, value: Value, numbers: Sequence[int], surveys: Sequence[Survey]
) -> Iterator[Shown]:
    above = (*(number for number, _ in value.words[1:]), value.most + 1)
    for (number, word), end in zip(value.words, above, strict=False):
        if not any(number <= stood < end for stood in numbers):
            message = f'nobody reads "{word}": {span(value.id, numbers)} in the whole case'
            finding = Finding((*path, "words", str(number)), "word-never-shown", message, "note")
            yield Shown(finding, _nearest(value, number, numbers, surveys))


def _numbers(value: Value, surveys: Sequence[Survey]) -> tuple[int, ...]:
    seen = reduce(or_, (one for survey in surveys for one in set(survey.seen)))
    return surveys[0].fields.stood(seen, value.id)


def _changing(value: Value, surveys: Sequence[Survey]) -> Way | None:
    ways = (
        survey.way_through(*answer)
        for survey in surveys
        for answer, effect in effects([survey]).items()
        if value.id in dict(effect.change)
    )
    return min((way for way in ways if way is not None), key=len, default=None)


def _nearest(
    value: Value, number: int, numbers: Sequence[int], surveys: Sequence[Survey]
) -> Way | None:
    """A shortest playthrough to where a value comes as near to a number as it ever does."""
    fields = surveys[0].fields
    near = min(numbers, key=lambda stood: abs(stood - number))
    there = fields.numbers(value.id, Range(at_least=near, at_most=near))
    read = fields.numbers(value.id)
    return first_way(
        way_to_state(survey.exploration, fields, read, lambda state, _: state == there)
        for survey in surveys
    )
