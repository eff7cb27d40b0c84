from hypothesis import given
from hypothesis import strategies as st

from simulator.content.printing import printable
from simulator.content.text import refused_character


def test_plain_words_stay_as_they_are():
    assert printable("the key “goto” — Torres") == "the key “goto” — Torres"


def test_what_could_act_is_shown_as_a_stand_in():
    assert printable("a\x1b[2Jb\nc") == "a\ufffd[2Jb\ufffdc"


@given(st.text(), st.integers(1, 50))
def test_nothing_comes_through_that_may_not_be_shown(text: str, most: int):
    shown = printable(text, most)
    assert refused_character(shown) is None
    assert len(shown) <= most
