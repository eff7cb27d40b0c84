"""The keys that authors write for each type, worked out from the types themselves."""

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Literal, NamedTuple, Union, get_args, get_origin, get_type_hints

from simulator.content.shape import AsMapping, Whole, YesNo
from simulator.content.text import IsDate
from simulator.content.tree import UNREAD, Path


class Key(NamedTuple):
    """A key as it is written."""

    name: str
    field: str
    hint: object
    required: bool


@cache
def keys_of(kind: type) -> Mapping[str, Key]:
    """The keys of a dataclass by their written name, in the order of its fields."""
    # Every type of ours has it, by `item`; to the type checker it is just a dataclass.
    alias = kind.__pydantic_config__["alias_generator"]  # type: ignore[attr-defined]
    hints = get_type_hints(kind, include_extras=True)
    keys = {}
    for field in fields(kind):
        required = field.default is MISSING and field.default_factory is MISSING
        name = alias(field.name)
        keys[name] = Key(name, field.name, hints[field.name], required)
    return keys


def given(hint: object) -> object:
    """The type without `| None`."""
    if get_origin(hint) not in (Union, UnionType):
        return hint
    left = [part for part in get_args(hint) if part is not NoneType]
    return left[0] if len(left) == 1 else hint


def bare(hint: object) -> object:
    """The type without `| None` and without the markers of `Annotated`."""
    inner = given(hint)
    return bare(get_args(inner)[0]) if get_origin(inner) is Annotated else inner


def hint_at(top: object, path: Path) -> object:
    """What is expected at the end of a path of written keys; None where nothing is."""
    hint = top
    for step in path:
        inner = bare(hint)
        if isinstance(inner, type) and is_dataclass(inner):
            key = keys_of(inner).get(str(step))
            hint = key.hint if key else None
        elif get_origin(inner) is tuple:
            entry = get_args(inner)[0]
            hint = entry if isinstance(step, int) else get_args(entry)[1]
        else:
            return None
    return hint


def stand_in(hint: object) -> object:
    """The smallest data that can be read as this; it stands where what was written cannot be."""
    inner = given(hint)
    if get_origin(inner) is not Annotated:
        return _smallest(inner)
    for marker in get_args(inner)[1:]:
        match marker:
            case Whole():
                return "1"
            case YesNo():
                return "no"
            case IsDate():
                return "2000-01-01"
            case AsMapping():
                return {}
    return stand_in(get_args(inner)[0])


def _smallest(inner: object) -> object:
    if isinstance(inner, type) and is_dataclass(inner):
        return {key.name: stand_in(key.hint) for key in keys_of(inner).values() if key.required}
    if get_origin(inner) is tuple:
        return []
    if get_origin(inner) is Literal:
        return get_args(inner)[0]
    return UNREAD
