import pytest

from simulator.content.scenario import ContentNote
from tests import builders as b
from tests.verify.texts.planting import at, case, doorway, found, only, option


@pytest.mark.parametrize(
    "words",
    [
        "I thought of suicide.",
        "It was an overdose.",
        "He was beaten.",
        "She wants to kill herself.",
    ],
)
def test_a_heavy_topic_without_a_note_is_told_once_a_scene(words):
    finding = only(case(doorway(client=b.text(words), narration=b.text(words))))
    assert (finding.code, finding.severity) == ("missing-content-note", "note")
    assert finding.path == at("narration", 0, "text")


def test_an_option_is_read_too():
    choices = (
        option("ask", 3, "Do you think of suicide?"),
        option("go", 1, "Shall we stop for today?"),
    )
    assert only(case(doorway(*choices))).path == at("choices", 0, "say")


def test_a_scene_with_a_content_note_has_said_so():
    notes = (ContentNote(id="suicide", text="Thoughts of suicide."),)
    scene = doorway(client=b.text("I thought of suicide."), content_notes=("suicide",))
    assert found(case(scene, content_notes=notes)) == []


@pytest.mark.parametrize(
    "words", ["The eggs are beaten.", "That kills me.", "She cut herself some bread."]
)
def test_everyday_words_are_not_heavy(words):
    assert found(case(doorway(client=b.text(words)))) == []
