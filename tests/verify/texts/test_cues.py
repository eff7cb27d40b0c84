import pytest

from tests import builders as b
from tests.verify.texts.planting import at, case, doorway, found, only, option


def saying(strong, weak, **fields):
    return case(doorway(option("listen", 3, strong), option("tell", 1, weak), **fields))


def test_an_absolute_word_in_weak_options_only_is_told_where_it_stands():
    finding = only(saying("I will keep that here.", "I will never tell that."))
    assert (finding.code, finding.severity) == ("absolute-word", "note")
    assert (finding.path, finding.word) == (at("choices", 1, "say"), "never")


def test_an_absolute_word_in_a_strong_option_too_gives_nothing_away():
    assert found(saying("I will always ask you.", "I will never tell that.")) == []


@pytest.mark.parametrize(
    "words",
    ["Take a seat after all.", "Never mind the rain.", "You must be tired.", "That’s all right."],
)
def test_sayings_are_not_absolute(words):
    assert found(saying("Come in from the rain.", words)) == []


def test_a_rare_word_of_the_client_in_the_strongest_option_only_is_told():
    planted = saying(
        "Tell me of the radiator.", "Call up the landlord.", client=b.text("It's the radiator.")
    )
    finding = only(planted)
    assert (finding.code, finding.severity, finding.word) == ("echo-word", "note", "radiator")
    assert finding.path == at("choices", 0, "say")


@pytest.mark.parametrize(
    ("client", "weak"),
    [
        ("It's the radiator.", "Report the radiator now."),
        ("It is cold, always, you see.", "Call up the landlord now."),
    ],
    ids=["a weak option takes it up too", "nothing is taken up"],
)
def test_no_echo_is_told_where(client, weak):
    assert found(saying("Tell me of the radiator.", weak, client=b.text(client))) == []


def test_the_word_of_somebody_else_is_no_echo():
    client = (b.Passage(text="The radiator!", by="ray"),)
    assert found(saying("Tell me of the radiator.", "Call up the landlord.", client=client)) == []


def test_a_stage_direction_is_not_said():
    client = b.text("It's cold. (She pats the radiator.)")
    assert found(saying("Tell me of the radiator.", "Call up the landlord.", client=client)) == []


def test_a_word_that_is_said_all_over_the_case_is_not_rare():
    said = b.text("It's the radiator.")
    choices = (
        option("listen", 3, "Tell me of the radiator."),
        option("tell", 1, "Call him now, please."),
    )
    rooms = [b.scene(f"room-{n}", choices=choices, client=said) for n in range(3)]
    codes = {finding.code for finding in found(case(*rooms))}
    assert "echo-word" not in codes
