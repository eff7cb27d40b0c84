"""What was found out about a case as plain JSON, and back.

Unlike authored content (`simulator.content.codec`) it holds fractions and whole
numbers of any size. Those are written in hexadecimal: Python refuses to read
thousands of decimal digits, and takes longer for each than for the one before.
A dataclass is a list of its fields in order; a cache that another version wrote
is not read, so names need not be kept.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from fractions import Fraction
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

_Reader = Callable[[Any], Any]


def to_plain(value: object) -> object:
    """
    A value as JSON can hold it.

    Raises:
        TypeError: It holds something else than dataclasses, tuples, text, numbers, fractions and None.
    """
    match value:
        case None | str() | bool() | float():
            return value
        case int():
            return f"{value:x}"
        case Fraction():
            return f"{value.numerator:x}/{value.denominator:x}"
        case tuple():
            return [to_plain(entry) for entry in value]
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{type(value).__name__} cannot be kept")
    return [to_plain(getattr(value, name)) for name in _names(type(value))]


def from_plain(kind: type[T], plain: object) -> T:
    """
    The value that `to_plain` made this of.

    Raises:
        ValueError: It was made of something else.
    """
    hint: Any = kind
    try:
        result: T = _reader(hint)(plain)
    except (TypeError, AttributeError, ZeroDivisionError) as error:
        raise ValueError(f"not a {kind.__name__}: {error}") from None
    return result


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


@cache
def _reader(hint: Any) -> _Reader:
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Literal:
        return _one_of(frozenset(parts))
    if origin is tuple:
        return _tuple_of(parts)
    if origin in (Union, UnionType):
        return _optional(_reader(next(part for part in parts if part is not NoneType)))
    if is_dataclass(hint):
        return _fields_of(hint)
    readers: dict[Any, _Reader] = {int: _whole, Fraction: _fraction, float: _number}
    return readers.get(hint) or _exactly(hint)


def _whole(plain: Any) -> int:
    return int(plain, 16)


def _fraction(plain: Any) -> Fraction:
    over, parted, under = plain.partition("/")
    return Fraction(int(over, 16), int(under, 16) if parted else 1)


def _number(plain: Any) -> float:
    return plain if type(plain) is float else float(_whole(plain))


def _exactly(kind: type) -> _Reader:
    def read(plain: Any) -> Any:
        if type(plain) is not kind:
            raise ValueError(f"{kind.__name__} expected, found {type(plain).__name__}")
        return plain

    return read


def _one_of(words: frozenset[object]) -> _Reader:
    def read(plain: Any) -> Any:
        if plain not in words:
            raise ValueError(f"{plain!r} is none of {sorted(map(str, words))}")
        return plain

    return read


def _tuple_of(parts: tuple[Any, ...]) -> _Reader:
    if parts[1:] == (Ellipsis,):
        each = _reader(parts[0])
        return lambda plain: tuple([each(entry) for entry in _listed(plain)])
    readers = tuple(map(_reader, parts))
    return lambda plain: tuple(
        [each(entry) for each, entry in zip(readers, _listed(plain), strict=True)]
    )


def _listed(plain: Any) -> list[Any]:
    if type(plain) is not list:
        raise ValueError(f"a list expected, found {type(plain).__name__}")
    return plain


def _optional(each: _Reader) -> _Reader:
    return lambda plain: None if plain is None else each(plain)


def _fields_of(kind: Any) -> _Reader:
    hints = get_type_hints(kind)
    readers = tuple(_reader(hints[name]) for name in _names(kind))
    return lambda plain: kind(
        *[each(entry) for each, entry in zip(readers, _listed(plain), strict=True)]
    )
