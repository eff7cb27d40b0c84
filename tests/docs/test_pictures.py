"""The pictures of the README stand alone, and show what the program shows."""

import re

import pytest

from tests.docs.screenshot import FOLDER

SHOWN = {
    "scene": ("Rent and Roots", "MAYA", "YOU", "Maya Torres, 29, she/her", "answer"),
    "debrief": ("Rent and Roots", "3 Analysis", "of 100", "100 ┤", "ready line", "●", "moments"),
}
"""What each picture shows."""


def read(name: str) -> str:
    return (FOLDER / f"{name}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_loads_nothing_from_elsewhere(name):
    assert re.findall(r"(?:url\(|href=|src=)[\"']?https?:", read(name)) == []


@pytest.mark.parametrize("name", SHOWN)
def test_a_picture_shows_what_it_is_of(name):
    words = re.sub(r"<[^>]+>", "", read(name)).replace("&#160;", " ")
    for word in SHOWN[name]:
        assert word in words
