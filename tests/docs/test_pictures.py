"""The pictures of the README stand alone, and show what the program shows."""

import re

from tests.docs.screenshot import FOLDER

SVG = (FOLDER / "scene.svg").read_text(encoding="utf-8")


def test_a_picture_loads_nothing_from_elsewhere():
    loads = re.findall(r"(?:url\(|href=|src=)[\"']?https?:", SVG)
    assert loads == []


def test_the_picture_shows_a_scene_with_options_and_the_case_file():
    words = re.sub(r"<[^>]+>", "", SVG).replace("&#160;", " ")
    for word in ("Rent and Roots", "MAYA", "YOU", "Maya Torres, 29, she/her", "answer"):
        assert word in words
