import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from simulator.content.text import Day, Line, Name, Prose, reflow, refused_character

NAMES = TypeAdapter(Name)
LINES = TypeAdapter(Line)
PROSES = TypeAdapter(Prose)
DAYS = TypeAdapter(Day)


def code(adapter: TypeAdapter[str], value: object) -> str:
    with pytest.raises(ValidationError) as refused:
        adapter.validate_python(value)
    return refused.value.errors()[0]["type"]


@pytest.mark.parametrize("name", ["a", "two-months-behind", "10-days", "a" * 60])
def test_words_joined_by_hyphens_are_a_name(name: str):
    assert NAMES.validate_python(name) == name


@pytest.mark.parametrize("name", ["A", "a_b", "a--b", "-a", "a-", "a b", "é", "a\n"])
def test_other_words_are_not(name: str):
    assert code(NAMES, name) == "bad-name"


def test_a_paragraph_is_put_on_one_line():
    assert PROSES.validate_python("One\n  line.\n\n\nTwo.\n") == "One line.\n\nTwo."
    assert code(LINES, "One.\n\nTwo.") == "not-one-line"


def test_length_is_limited():
    assert LINES.validate_python("x" * 240) == "x" * 240
    assert code(LINES, "x" * 241) == "text-too-long"
    assert code(PROSES, "x" * 4_001) == "text-too-long"


@pytest.mark.parametrize("value", [["x"], {"x": "y"}, None, 3])
def test_only_text_is_text(value: object):
    assert code(LINES, value) == "not-text"


@pytest.mark.parametrize(
    "character", ["\x1b", "\x9b", "\0", "\t", "\r", "\u202e", "\u2028", "\ufeff", "\U000e0041"]
)
def test_what_acts_on_a_terminal_or_reorders_text_is_refused(character: str):
    assert code(LINES, f"a{character}b") == "forbidden-character"


@given(st.text())
def test_the_quick_way_and_the_long_way_refuse_the_same(text: str):
    refused = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
    first = next(
        (at for at, one in enumerate(text) if one != "\n" and unicodedata.category(one) in refused),
        None,
    )
    assert refused_character(text) == first


@given(st.text())
def test_reflowing_twice_changes_nothing(text: str):
    assert reflow(reflow(text)) == reflow(text)


@pytest.mark.parametrize("day", ["2026-13-01", "2026-1-1", "today", "22.11.2026"])
def test_a_day_is_year_month_day(day: str):
    assert code(DAYS, day) == "bad-date"
