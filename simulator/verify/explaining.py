"""Why a condition always holds where it is read, or never does: in words, with what was ever so there."""

from collections.abc import Iterator, Sequence

from simulator.content.condition import Condition, Range
from simulator.verify.seeing import Fields, Seen


def why_never(condition: Condition, seen: Seen, fields: Fields) -> str:
    """
    What keeps a condition from ever holding.

    Args:
        condition: One that never holds there.
        seen: Everything that was ever so there.
        fields: The facts and values of the case.
    """
    parts = list(_lacking(condition, seen, fields))
    if parts:
        return " and ".join(parts)
    told = ", ".join(_stood(condition, seen, fields))
    ranges = f" ({told})" if told else ""
    return f"each part of it holds for somebody there{ranges}, but for nobody all of them do"


def why_always(condition: Condition, seen: Seen, fields: Fields) -> str:
    """
    What makes a condition hold every time.

    Args:
        condition: One that always holds there.
        seen: Everything that was ever so there.
        fields: The facts and values of the case.
    """
    parts = [f"{fact} is always known there" for fact in condition.knows]
    parts += [f"{fact} is never known there" for fact in condition.not_knows]
    if condition.knows_any:
        parts.append(f"{_listed(condition.knows_any, 'or')} is always known there")
    for name, limits in condition.state:
        parts.append(
            f"{span(name, fields.stood(seen, name))} there, and it asks for {asked_for(limits)}"
        )
    return " and ".join(parts)


def asked_for(limits: Range) -> str:
    """A range in words."""
    low, high = limits.at_least, limits.at_most
    if low is None:
        return f"at most {high}"
    return f"at least {low}" if high is None else f"{low} to {high}"


def _lacking(condition: Condition, seen: Seen, fields: Fields) -> Iterator[str]:
    for fact in condition.knows:
        if not seen & fields.known(fact):
            yield f"{fact} is never known there"
    if condition.knows_any and not any(seen & fields.known(f) for f in condition.knows_any):
        yield f"{_listed(condition.knows_any, 'or')} is never known there"
    for fact in condition.not_knows:
        if not seen & fields.unknown(fact):
            yield f"{fact} is always known there"
    for name, limits in condition.state:
        if not seen & fields.numbers(name, limits):
            yield f"{span(name, fields.stood(seen, name))} there, and it asks for {asked_for(limits)}"


def _stood(condition: Condition, seen: Seen, fields: Fields) -> Iterator[str]:
    for name, _ in condition.state:
        yield span(name, fields.stood(seen, name))


def span(name: str, numbers: Sequence[int]) -> str:
    """Between which numbers a value stood, in words."""
    if len(numbers) == 1:
        return f"{name} is always {numbers[0]}"
    return f"{name} is {numbers[0]} to {numbers[-1]}"


def _listed(names: Sequence[str], word: str) -> str:
    *first, last = names
    return f"{', '.join(first)} {word} {last}" if first else last
