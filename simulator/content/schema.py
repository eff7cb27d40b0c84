"""What editors and people are told about the files: made from the types, never written by hand."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from typing import Annotated, Literal, get_args, get_origin

from simulator.content.blueprint import Blueprint
from simulator.content.condition import Condition
from simulator.content.docs import docs_of, summary_of
from simulator.content.keys import given, keys_of
from simulator.content.principle import PrincipleFile
from simulator.content.rubric import Duty, Rubric
from simulator.content.scenario import Scenario
from simulator.content.scene import Phase
from simulator.content.shape import AsMapping, OneOrMany, Whole, YesNo
from simulator.content.text import KEBAB, NAME_LENGTH, IsDate, IsName, IsText
from simulator.content.vignette import VignetteFile
from simulator.content.walkthrough import IsAnswer, Walkthrough

JsonSchema = dict[str, object]
"""A JSON Schema. Source: json-schema.org, draft 2020-12."""

FILES: Mapping[str, object] = {
    "case": Scenario,
    "phase": Phase,
    "rubric": Rubric,
    "duties": tuple[Duty, ...],
    "walkthroughs": tuple[Walkthrough, ...],
}
"""The kinds of file that make cases, and what each holds."""

EXAM_FILES: Mapping[str, object] = {
    "principles": PrincipleFile,
    "vignettes": VignetteFile,
    "blueprint": Blueprint,
}
"""The kinds of file that make an item bank, and what each holds."""

CONDITION_VALUES = "state"
"""The field of a condition whose entries are written as keys of their own."""

_TEXT: JsonSchema = {"type": "string"}


def schemas() -> dict[str, JsonSchema]:
    """A JSON Schema for each kind of file, those of cases first."""
    return {name: _file(hint) for name, hint in {**FILES, **EXAM_FILES}.items()}


def _file(hint: object) -> JsonSchema:
    definitions: dict[str, JsonSchema] = {}
    top = _schema(hint, definitions)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **top,
        "$defs": dict(sorted(definitions.items())),
    }


def _schema(hint: object, definitions: dict[str, JsonSchema]) -> JsonSchema:
    inner = given(hint)
    if get_origin(inner) is Annotated:
        plain, *markers = get_args(inner)
        marked = [_marked(marker, plain, definitions) for marker in markers]
        return next(filter(None, marked), None) or _schema(plain, definitions)
    if isinstance(inner, type) and is_dataclass(inner):
        return _reference(inner, definitions)
    if get_origin(inner) is tuple:
        return {"type": "array", "items": _schema(get_args(inner)[0], definitions)}
    if get_origin(inner) is Literal:
        return {"enum": list(get_args(inner))}
    return _TEXT


def _marked(marker: object, plain: object, definitions: dict[str, JsonSchema]) -> JsonSchema | None:
    match marker:
        case IsName():
            return {**_TEXT, "pattern": f"^{KEBAB.pattern}$", "maxLength": NAME_LENGTH}
        case IsText(most=most):
            return {**_TEXT, "maxLength": most}
        case IsDate():
            return {**_TEXT, "format": "date"}
        case Whole(least=least, most=most):
            return {"type": "integer", "minimum": least, "maximum": most}
        case YesNo():
            return {"enum": ["yes", "no"]}
        case AsMapping():
            entry = get_args(get_args(plain)[0])[1]
            return {"type": "object", "additionalProperties": _schema(entry, definitions)}
        case OneOrMany():
            return {"anyOf": [_TEXT, _schema(plain, definitions)]}
        case IsAnswer():
            names: JsonSchema = {"type": "array", "items": _TEXT}
            placed: JsonSchema = {"type": "object", "additionalProperties": _TEXT}
            return {"anyOf": [_TEXT, names, placed]}
    return None


def _reference(kind: type, definitions: dict[str, JsonSchema]) -> JsonSchema:
    if kind.__name__ not in definitions:
        definitions[kind.__name__] = {}
        definitions[kind.__name__] = _mapping(kind, definitions)
    return {"$ref": f"#/$defs/{kind.__name__}"}


def _mapping(kind: type, definitions: dict[str, JsonSchema]) -> JsonSchema:
    docs = docs_of(kind)
    properties = {
        key.name: {"description": docs[key.field], **_schema(key.hint, definitions)}
        for key in keys_of(kind).values()
    }
    others: object = False
    if kind is Condition:
        others = properties.pop(CONDITION_VALUES)["additionalProperties"]
    return {
        "type": "object",
        "description": summary_of(kind),
        "properties": properties,
        "required": [key.name for key in keys_of(kind).values() if key.required],
        "additionalProperties": others,
    }
