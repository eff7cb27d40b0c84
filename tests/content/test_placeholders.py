import pytest

from simulator.content.placeholders import fill, words_for
from simulator.content.tree import Brace, Finding


def filled(text: str, pronouns: str = "she/her") -> tuple[object, list[Finding]]:
    holder: list[object] = [text]
    words = words_for({"called": "Maya", "pronouns": pronouns})
    findings = fill(Brace(text, holder, (0,)), words)
    return holder[0], findings


@pytest.mark.parametrize(
    ("pronouns", "expected"),
    [
        ("she/her", "Maya: she her her hers herself"),
        ("he/him", "Maya: he him his his himself"),
        ("they/them", "Maya: they them their theirs themself"),
    ],
)
def test_each_pronoun_has_its_form(pronouns: str, expected: str):
    text = "{client}: {they} {them} {their} {theirs} {themself}"
    assert filled(text, pronouns) == (expected, [])


def test_capitals_begin_a_sentence():
    assert filled("{They} said: {Their} rent.") == ("She said: Her rent.", [])


def test_an_unknown_placeholder_is_told_with_the_one_that_comes_close():
    (finding,) = filled("In {thier} chair")[1]
    assert finding.code == "unknown-placeholder"
    assert "their" in finding.message


@pytest.mark.parametrize("text", ["a { b", "a } b", "{they", "{{they}}"])
def test_a_single_brace_is_told(text: str):
    assert {finding.code for finding in filled(text)[1]} == {"unknown-placeholder"}


def test_a_client_that_cannot_be_read_does_not_stand_in_the_way():
    assert words_for(None)["client"] == "the client"
    assert words_for({"called": ["x"], "pronouns": "it"})["they"] == "they"
