import pytest

from simulator.content.places import Places
from simulator.content.source import read_tree
from simulator.content.tree import AT_KEY, Finding, Path

CONTENT = b"""\
case: visit
content-notes: [hunger]
facts:
  - fact: rent-late
    text: |
      The rent is two
      months behind.
    when: {trust: {at-least: 3}}
client: A word.
"""
PLACES = Places(read_tree("case.yaml", CONTENT))


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ((), "1:1"),
        (("case",), "1:7"),
        (("content-notes", 0), "2:17"),
        (("content_notes", 0), "2:17"),
        (("content-notes", AT_KEY), "2:1"),
        (("facts", 0), "4:5"),
        (("facts", 0, "id"), "4:11"),
        (("facts", 0, "text"), "5:11"),
        (("facts", 0, "domain"), "4:5"),
        (("facts", 7, "domain"), "4:3"),
        (("facts", 0, "when", "state", "trust", "at-least"), "8:30"),
        (("facts", 0, "when", "trust", AT_KEY), "8:12"),
        (("client", 0, "text"), "9:9"),
        (("client", 3, "when", "knows", 2), "9:9"),
    ],
)
def test_a_path_leads_to_the_part_or_to_the_nearest_above_it(path: Path, place: str):
    assert str(PLACES.position(path)) == f"case.yaml:{place}"


def test_phases_of_a_folder_lead_into_their_files():
    phase = read_tree("1-assessment.yaml", b"phase: assessment\nscenes:\n  - scene: door\n")
    places = Places(PLACES.head, (phase,))
    position = places.position(("phases", 0, "scenes", 0, "scene"))
    assert str(position) == "1-assessment.yaml:3:12"


def test_a_finding_is_told_at_the_word_it_is_about():
    told = PLACES.diagnose(Finding(("facts", 0, "text"), "a", "b", word="months"))
    assert str(told.position) == "case.yaml:7:7"
    assert told.excerpt == "      months behind."
