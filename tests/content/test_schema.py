import json

import pytest

from simulator.content.fieldlist import field_list
from simulator.content.keys import keys_of
from simulator.content.scenario import Scenario
from simulator.content.schema import schemas


def definition(file: str, name: str) -> dict[str, object]:
    found = schemas()[file]["$defs"][name]  # type: ignore[index]
    assert isinstance(found, dict)
    return found


def test_there_is_a_schema_for_each_kind_of_file():
    cases = ["case", "phase", "rubric", "duties", "walkthroughs"]
    assert list(schemas()) == [*cases, "principles", "vignettes", "blueprint"]


def test_schemas_are_json():
    assert json.loads(json.dumps(schemas())) == schemas()


@pytest.mark.parametrize("file", list(schemas()))
def test_every_key_is_described_and_every_reference_leads_somewhere(file: str):
    definitions = schemas()[file]["$defs"]
    assert isinstance(definitions, dict)
    for found in definitions.values():
        for entry in found["properties"].values():
            assert entry["description"]
    for reference in references(schemas()[file]):
        assert reference.removeprefix("#/$defs/") in definitions


def references(part: object) -> list[str]:
    match part:
        case {"$ref": str(reference)}:
            return [reference, *references({**part, "$ref": None})]
        case dict():
            return [found for inner in part.values() for found in references(inner)]
        case list():
            return [found for inner in part for found in references(inner)]
    return []


def test_an_answer_has_the_keys_that_it_inherits():
    properties = definition("phase", "Choice")["properties"]
    assert isinstance(properties, dict)
    assert {"choice", "say", "because", "decided-by", "goto"} <= set(properties)
    assert properties["because"]["description"].startswith("Why these levels")


def test_a_condition_has_its_keys_and_ranges_under_any_other():
    found = definition("phase", "Condition")
    assert set(found["properties"]) == {"knows", "knows-any", "not-knows"}  # type: ignore[call-overload]
    assert found["additionalProperties"] == {"$ref": "#/$defs/Range"}


def test_a_text_may_stand_for_a_list_of_passages():
    client = definition("phase", "Scene")["properties"]["client"]  # type: ignore[index]
    assert [list(way) for way in client["anyOf"]] == [["type"], ["type", "items"]]


def test_the_list_of_fields_has_every_key():
    text = field_list()
    assert text.startswith("### Scenario\n")
    for key in keys_of(Scenario):
        assert f"| `{key}`" in text
