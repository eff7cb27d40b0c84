"""The list of all keys for people, as it stands in the guide to writing cases."""

from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from typing import Annotated, Literal, get_args, get_origin

from simulator.content.condition import Condition
from simulator.content.docs import docs_of, summary_of
from simulator.content.keys import Key, bare, given, keys_of
from simulator.content.schema import CONDITION_VALUES, FILES
from simulator.content.shape import AsMapping, OneOrMany, Whole, YesNo
from simulator.content.text import PROSE_LENGTH, IsDate, IsName, IsText
from simulator.content.walkthrough import IsAnswer


def field_list(files: Mapping[str, object] = FILES) -> str:
    """All keys of some files as Markdown: what each holds, whether it is needed, what it means."""
    sections = [_section(kind) for kind in _kinds(files)]
    return "\n\n".join(sections) + "\n"


def _kinds(files: Mapping[str, object]) -> list[type]:
    found: list[type] = []
    for top in files.values():
        _collect(top, found)
    return found


def _collect(hint: object, found: list[type]) -> None:
    inner = bare(hint)
    if isinstance(inner, type) and is_dataclass(inner) and inner not in found:
        found.append(inner)
        for key in keys_of(inner).values():
            _collect(key.hint, found)
    for part in get_args(inner) if get_origin(inner) is tuple else ():
        _collect(part, found)


def _section(kind: type) -> str:
    lines = [
        f"### {title(kind)}",
        "",
        summary_of(kind),
        "",
        "| key | holds | meaning |",
        "|---|---|---|",
    ]
    return "\n".join([*lines, *_rows(kind)])


def title(kind: type) -> str:
    """What a type is called in the list, such as `Rule card`."""
    name = kind.__name__
    words = "".join(f" {letter.lower()}" if letter.isupper() else letter for letter in name)
    return words.strip().capitalize()


def _rows(kind: type) -> Iterator[str]:
    docs = docs_of(kind)
    for key in keys_of(kind).values():
        spread = kind is Condition and key.name == CONDITION_VALUES
        name = "*any value of the state*" if spread else f"`{key.name}`"
        needed = " **needed**" if key.required else ""
        holds = "range" if spread else _holds(key)
        yield f"| {name}{needed} | {holds} | {docs[key.field]} |"


def _holds(key: Key) -> str:
    return describe(key.hint)


def describe(hint: object) -> str:
    """What stands under a key, in few words."""
    inner = given(hint)
    if get_origin(inner) is Annotated:
        plain, *markers = get_args(inner)
        told = [_told(marker, plain) for marker in markers]
        return next(filter(None, told), None) or describe(plain)
    if isinstance(inner, type) and is_dataclass(inner):
        return f"[{title(inner).lower()}](#{title(inner).lower().replace(' ', '-')})"
    if get_origin(inner) is tuple:
        return f"list of {describe(get_args(inner)[0])}"
    if get_origin(inner) is Literal:
        return ", ".join(f"`{word}`" for word in get_args(inner))
    return "text"


def _told(marker: object, plain: object) -> str | None:
    match marker:
        case IsName():
            return "name"
        case IsText(most=most):
            return f"text, up to {most:,}" if most == PROSE_LENGTH else f"line, up to {most}"
        case IsDate():
            return "day"
        case Whole(least=least, most=most):
            return f"{least} to {most}"
        case YesNo():
            return "`yes`, `no`"
        case AsMapping():
            key, value = get_args(get_args(plain)[0])
            return f"{describe(key)}: {describe(value)}"
        case OneOrMany():
            return f"text, or {describe(plain)}"
        case IsAnswer():
            return "name, list of names, or cards: piles"
    return None
