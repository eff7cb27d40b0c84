"""Values as plain JSON data and back, without pydantic.

Keys are field names and defaults are left out, so that what is stored stays
readable when fields are added. One converter per type is put together from its
hints, once.
"""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")

Plain = str | int | bool | None | list["Plain"] | dict[str, "Plain"]
"""What JSON can hold; no fractions, for no value of ours has one."""

_Reader = Callable[[Any], Any]


def encode(value: object) -> Plain:
    """
    The value as plain data: dataclasses as mappings of their fields without defaults.

    Raises:
        TypeError: The value holds something else than dataclasses, tuples, text, whole numbers,
            yes and no, and None.
    """
    if value is None or isinstance(value, str | int):
        return value
    if isinstance(value, tuple):
        return [encode(entry) for entry in value]
    if not is_dataclass(value) or isinstance(value, type):
        raise TypeError(f"{type(value).__name__} cannot be stored")
    plain: dict[str, Plain] = {}
    for name, default in _defaults(type(value)):
        entry = getattr(value, name)
        if default is MISSING or entry != default:
            plain[name] = encode(entry)
    return plain


def decode(kind: type[T], plain: object) -> T:
    """
    The value that `encode` made this of.

    Raises:
        ValueError: The data is not a value of this type; it is damaged or not ours.
        TypeError: The type itself cannot be stored.
    """
    hint: Any = kind
    result: T = _reader(hint)(plain)
    return result


@cache
def _defaults(kind: type) -> tuple[tuple[str, object], ...]:
    return tuple((field.name, _default(field)) for field in fields(kind))


def _default(field: "Field[Any]") -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


@cache
def _reader(hint: Any) -> _Reader:
    origin, parts = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return _reader(parts[0])
    if origin is Literal:
        return _one_of(frozenset(parts))
    if origin is tuple:
        return _tuple_of(parts)
    if origin in (Union, UnionType):
        return _either(parts)
    if hint in (str, int, bool, NoneType):
        return _exactly(hint)
    if is_dataclass(hint):
        return _fields_of(hint)
    raise TypeError(f"{hint} cannot be stored")


def _refuse(plain: object, expected: str) -> ValueError:
    return ValueError(f"{expected} expected, found {type(plain).__name__}")


def _exactly(kind: type) -> _Reader:
    def read(plain: Any) -> Any:
        if type(plain) is not kind:
            raise _refuse(plain, kind.__name__)
        return plain

    return read


def _one_of(words: frozenset[object]) -> _Reader:
    def read(plain: Any) -> Any:
        if not isinstance(plain, str | int) or plain not in words:
            raise _refuse(plain, f"one of {sorted(map(str, words))}")
        return plain

    return read


def _tuple_of(parts: tuple[Any, ...]) -> _Reader:
    if parts[1:] == (Ellipsis,):
        return _names if parts[0] is str else _many(_reader(parts[0]))
    readers = tuple(_reader(part) for part in parts)

    def read(plain: Any) -> Any:
        if type(plain) is not list or len(plain) != len(readers):
            raise _refuse(plain, f"a list of {len(readers)}")
        return tuple([each(entry) for each, entry in zip(readers, plain, strict=True)])

    return read


def _names(plain: Any) -> Any:
    if type(plain) is not list or any(type(name) is not str for name in plain):
        raise _refuse(plain, "a list of texts")
    return tuple(plain)


def _many(each: _Reader) -> _Reader:
    def read(plain: Any) -> Any:
        if type(plain) is not list:
            raise _refuse(plain, "a list")
        return tuple([each(entry) for entry in plain])

    return read


def _either(parts: tuple[Any, ...]) -> _Reader:
    inner = [part for part in parts if part is not NoneType]
    if len([part for part in inner if is_dataclass(part)]) > 1:
        raise TypeError("several dataclasses in one place cannot be told apart")
    readers = tuple(_reader(part) for part in inner)
    if len(inner) < len(parts):
        return _optional(readers[0] if len(readers) == 1 else _first_of(readers))
    return _first_of(readers)


def _optional(each: _Reader) -> _Reader:
    return lambda plain: None if plain is None else each(plain)


def _first_of(readers: tuple[_Reader, ...]) -> _Reader:
    def read(plain: Any) -> Any:
        for each in readers[:-1]:
            try:
                return each(plain)
            except ValueError:
                continue
        return readers[-1](plain)

    return read


def _fields_of(kind: Any) -> _Reader:
    hints = get_type_hints(kind)
    readers: dict[str, _Reader | None] = {}

    def read(plain: Any) -> Any:
        if type(plain) is not dict:
            raise _refuse(plain, kind.__name__)
        if not readers:
            readers.update({field.name: _text_or(hints[field.name]) for field in fields(kind)})
        values = {}
        for name, entry in plain.items():
            if name not in readers:
                raise ValueError(f"{kind.__name__} has no {name}")
            if reader := readers[name]:
                values[name] = reader(entry)
            elif type(entry) is str:
                values[name] = entry
            else:
                raise _refuse(entry, "text")
        try:
            return kind(**values)
        except TypeError as error:
            raise ValueError(str(error)) from None

    return read


def _text_or(hint: Any) -> _Reader | None:
    return None if hint is str else _reader(hint)  # texts are many, and a call for each is slow
