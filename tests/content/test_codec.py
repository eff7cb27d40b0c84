import json
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.content.case import Case
from simulator.content.codec import decode, encode
from simulator.content.condition import Condition, Range
from simulator.content.effect import Choice
from simulator.content.reading import read
from simulator.content.walkthrough import Walkthrough
from tests.content.mistaken import sound_files


@dataclass(frozen=True, slots=True)
class Sample:
    name: str
    size: int = 0
    open: bool = False
    kind: Literal["a", "b"] = "a"
    inner: "Sample | None" = None
    pairs: tuple[tuple[str, int], ...] = ()


samples = st.recursive(
    st.builds(Sample, st.text(), st.integers(), st.booleans(), st.sampled_from(["a", "b"])),
    lambda inner: st.builds(
        Sample,
        st.text(),
        inner=inner,
        pairs=st.lists(st.tuples(st.text(), st.integers())).map(tuple),
    ),
    max_leaves=5,
)


@given(samples)
def test_what_is_encoded_is_decoded_to_the_same(sample: Sample):
    assert decode(Sample, json.loads(json.dumps(encode(sample)))) == sample


def test_a_case_comes_back_as_it_was():
    (case,) = read(sound_files()).cases
    assert decode(Case, json.loads(json.dumps(encode(case)))) == case


def test_a_walkthrough_comes_back_with_its_kinds_of_answer():
    (golden,) = read(sound_files()).walkthroughs["visit"]
    assert decode(Walkthrough, encode(golden)) == golden


def test_defaults_are_left_out():
    assert encode(Range(at_least=2)) == {"at_least": 2}
    assert encode(Condition()) == {}


@pytest.mark.parametrize(
    "plain",
    [
        None,
        "x",
        [],
        {},
        {"id": 1},
        {"id": "a", "id2": "b"},
        {"id": "a", "learn": "b"},
        {"id": "a", "learn": [1]},
        {"id": "a", "change": [["trust"]]},
        {"id": "a", "change": [["trust", True]]},
        {"id": "a", "decided_by": "nobody"},
        {"id": "a", "decided_by": ["client"]},
        {"id": "a", "goto": [{"scene": "b", "when": []}]},
    ],
)
def test_nonsense_is_refused(plain: object):
    with pytest.raises(ValueError):
        decode(Choice, plain)


def test_what_cannot_be_stored_is_refused():
    with pytest.raises(TypeError):
        encode(1.5)


def test_every_field_of_a_case_is_stored_when_it_is_not_the_default():
    (case,) = read(sound_files()).cases
    scenario = replace(case.scenario, licence="Other")
    plain = encode(scenario)
    assert isinstance(plain, dict)
    assert plain["licence"] == "Other"
    assert is_dataclass(scenario)
    assert set(plain) <= {field.name for field in fields(scenario)}
