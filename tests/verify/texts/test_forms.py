from dataclasses import replace

import pytest

from tests.verify.texts.planting import at, case, doorway, found, only, option


def done(*texts):
    """A case whose options are done, and not said."""
    return case(
        doorway(
            *(
                _done(name, level, text)
                for name, level, text in zip("abc", (3, 1, 2), texts, strict=True)
            )
        )
    )


def _done(name, level, text):
    return replace(option(name, level), say=None, do=text)


PLAIN = ("Wait here on the stairs.", "Knock on it once more.")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Leaving a card there.", "as a noun in -ing"),
        ("To leave a card there.", "with to"),
        ("You leave a card there.", "with you"),
        ("I leave a card there.", "with I"),
        ("She leaves a card there.", "in the third person"),
    ],
)
def test_an_option_that_begins_in_another_form_is_a_note(text, form):
    finding = only(done(*PLAIN, text))
    assert (finding.code, finding.path) == ("odd-form", at("choices", 2, "do"))
    assert finding.message == f"c begins {form}, and the others with what is to be done"


@pytest.mark.parametrize("text", ["Bring her a card there.", "Ring the bell down there."])
def test_words_that_only_look_like_nouns_are_left_alone(text):
    assert found(done(*PLAIN, text)) == []


def test_an_option_without_a_stop_among_sentences_is_a_note():
    assert only(done(*PLAIN, "Leave a card there on it")).message == (
        "c ends without a stop, and the others as a sentence"
    )


def test_a_question_or_a_quotation_ends_as_a_sentence_too():
    assert (
        found(done("Wait here on the stairs?", "Knock on it once more!", 'Call out "Maya."')) == []
    )


def test_where_options_differ_all_over_there_is_no_odd_one():
    assert (
        found(done("Wait here on the stairs.", "Knocking on it again.", "To leave a card here."))
        == []
    )


def test_of_two_options_neither_is_odd():
    pair = case(
        doorway(_done("a", 3, "Wait on the stairs."), _done("b", 1, "Knocking once again."))
    )
    assert found(pair) == []
