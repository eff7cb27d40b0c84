from typing import Annotated

import pytest
from pydantic import TypeAdapter, ValidationError

from simulator.content.condition import Condition, Range, When
from simulator.content.passage import Passage, Passages
from simulator.content.shape import Whole, YesNo

NUMBERS = TypeAdapter(Annotated[int, Whole(-2, 20)])


@pytest.mark.parametrize(("word", "number"), [("2", 2), ("+2", 2), ("-1", -1), ("0", 0)])
def test_a_whole_number_is_written_in_digits(word: str, number: int):
    assert NUMBERS.validate_python(word) == number


@pytest.mark.parametrize("word", ["010", "1_0", "1e1", "0x1", "12:30", "two", "", "1.5", 2, True])
def test_nothing_else_is_a_whole_number(word: object):
    with pytest.raises(ValidationError) as refused:
        NUMBERS.validate_python(word)
    assert refused.value.errors()[0]["type"] == "not-a-number"


@pytest.mark.parametrize("word", ["true", "on", "Yes", "y", "1", True])
def test_only_yes_and_no_are_yes_and_no(word: object):
    adapter = TypeAdapter(Annotated[bool, YesNo()])
    assert (adapter.validate_python("yes"), adapter.validate_python("no")) == (True, False)
    with pytest.raises(ValidationError):
        adapter.validate_python(word)


def test_a_text_stands_for_a_single_passage():
    adapter = TypeAdapter(Passages)
    assert adapter.validate_python("Come in.") == (Passage(text="Come in."),)
    assert adapter.validate_python([{"text": "Come in."}]) == (Passage(text="Come in."),)


def test_other_keys_of_a_condition_are_ranges_of_the_state():
    condition = TypeAdapter(When).validate_python(
        {"knows": ["rent-late"], "trust": {"at-least": "3"}, "hope": {"at-most": "1"}}
    )
    state = (("trust", Range(at_least=3)), ("hope", Range(at_most=1)))
    assert condition == Condition(knows=("rent-late",), state=state)


def test_a_range_includes_both_ends_and_may_be_open():
    assert [Range(at_least=1, at_most=2).holds(number) for number in range(4)] == [
        False,
        True,
        True,
        False,
    ]
    assert Range().holds(-20)
