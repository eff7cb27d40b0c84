"""How the YAML of an author becomes the fields of a dataclass.

Three things differ between the file and the value. Keys are kebab-case and an
item opens with its kind (`- scene: doorway`), mappings become sorted-by-writing
tuples of pairs so that values stay hashable, and a plain text may stand where a
list is possible. Each difference is one marker here.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, get_args

_WHOLE = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,8})")


def item(kind: str = "") -> dict[str, object]:
    """
    How a dataclass is read: its `id` is written under the key `kind`, no key is unknown.

    Returns:
        What pydantic reads from `__pydantic_config__`; a plain dict, so that
        pydantic itself need not be imported.
    """
    return {"extra": "forbid", "alias_generator": _key(kind), "use_attribute_docstrings": True}


def _key(kind: str) -> Callable[[str], str]:
    def alias(field: str) -> str:
        return kind if field == "id" and kind else field.rstrip("_").replace("_", "-")

    return alias


@dataclass(frozen=True)
class Whole:
    """A whole number from `least` to `most`. `010`, `1_000` and `1e3` are not numbers here."""

    least: int
    most: int

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> Any:
        from pydantic_core import PydanticCustomError, core_schema

        def parse(value: object) -> int:
            if not isinstance(value, str) or not _WHOLE.fullmatch(value):
                raise PydanticCustomError(
                    "not-a-number", "this must be a whole number, such as 2, +1 or -1"
                )
            number = int(value)
            if not self.least <= number <= self.most:
                raise PydanticCustomError(
                    "out-of-range",
                    "{number} is outside {least} to {most}",
                    {"number": number, "least": self.least, "most": self.most},
                )
            return number

        return core_schema.no_info_plain_validator_function(parse)


@dataclass(frozen=True)
class YesNo:
    """`yes` or `no`, and nothing else that YAML might take for it."""

    def __get_pydantic_core_schema__(self, _source: object, _handler: object) -> Any:
        from pydantic_core import PydanticCustomError, core_schema

        def parse(value: object) -> bool:
            if value not in ("yes", "no"):
                raise PydanticCustomError("not-yes-or-no", "this must be yes or no")
            return value == "yes"

        return core_schema.no_info_plain_validator_function(parse)


@dataclass(frozen=True)
class AsMapping:
    """A tuple of pairs that is written as a mapping, in the order of writing."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        key, value = get_args(get_args(source)[0])
        return core_schema.no_info_after_validator_function(
            lambda mapping: tuple(mapping.items()),
            core_schema.dict_schema(handler.generate_schema(key), handler.generate_schema(value)),
        )


@dataclass(frozen=True)
class OneOrMany:
    """A tuple of items where a plain text may stand for a single item with only `field` given."""

    field: str

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        def spread(value: object) -> object:
            return [{self.field: value}] if isinstance(value, str) else value

        return core_schema.no_info_before_validator_function(spread, handler(source))


@dataclass(frozen=True)
class GathersOthers:
    """A dataclass whose unknown keys are the entries of its one mapping field, `into`."""

    into: str
    known: tuple[str, ...]

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        from pydantic_core import core_schema

        def gather(value: object) -> object:
            if not isinstance(value, dict):
                return value
            own = {key: entry for key, entry in value.items() if key in self.known}
            others = {key: entry for key, entry in value.items() if key not in self.known}
            return {**own, self.into: others} if others else own

        return core_schema.no_info_before_validator_function(gather, handler(source))
