import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.content.text import refused_character
from simulator.plain.gate import safe


@given(st.text())
def test_what_passes_could_have_been_written_by_an_author(text: str) -> None:
    assert refused_character(safe(text)) is None


@given(st.text())
def test_what_passes_is_one_line(text: str) -> None:
    assert "\n" not in safe(text)
    assert len(safe(text).splitlines()) <= 1


@given(st.text(alphabet=st.characters(categories=["L", "M", "N", "P", "S"])))
def test_letters_marks_digits_and_signs_are_left_alone(text: str) -> None:
    assert text == safe(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("\x1b[2J\x1b]0;title\x07gone", "[2J]0;titlegone"),
        ("\x9b31mred", "31mred"),
        ("a\u202eb\u2066c\u200fd", "abcd"),
        ("one\ntwo\ttabbed\u2028three", "one two tabbed three"),
        ("caf\u00e9 \u201cyes\u201d", "caf\u00e9 \u201cyes\u201d"),
        ("a\u00a0b", "a b"),
        ("\ud800", ""),
    ],
)
def test_escape_sequences_and_reordering_are_taken_out(text: str, expected: str) -> None:
    assert expected == safe(text)
