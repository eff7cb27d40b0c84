import pytest

from simulator.verify.texts.readability import grade, syllables
from tests import builders as b
from tests.verify.texts.planting import case, doorway, found, only, option

HARD = (
    "Considering the administrative consequences of another application, I would certainly "
    "appreciate additional information regarding eligibility before anything irrevocable happens. "
)
EASY = "I come in. You sit down. We talk. "


def speaking(first, then=EASY):
    return case(
        doorway(
            option("listen", 3, client=b.text(then)),
            option("tell", 1),
            client=b.text(first),
        )
    )


def test_speech_that_is_hard_to_read_is_told_at_its_hardest_passage():
    finding = only(speaking(EASY * 4, then=HARD * 8))
    assert (finding.code, finding.severity) == ("hard-words", "note")
    assert finding.path[-5:] == ("choices", 0, "client", 0, "text")
    assert "hardest at doorway" in finding.message


def test_one_hard_passage_among_easy_ones_is_fine():
    assert found(speaking(EASY * 40, then=HARD)) == []


def test_a_few_words_are_no_sample():
    assert found(speaking(HARD)) == []


def test_what_somebody_else_says_does_not_count():
    said = (b.Passage(text=HARD * 10, by="ray"),)
    assert found(case(doorway(client=said))) == []


def test_the_grade_is_that_of_the_formula():
    # 6 words, 2 sentences, 7 syllables.
    assert grade(["The cat sat. A happy dog."]) == pytest.approx(0.39 * 3 + 11.8 * 7 / 6 - 15.59)


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("the", 1), ("make", 1), ("table", 2), ("hoped", 1), ("wanted", 2), ("houses", 2)),
        *(("area", 3), ("going", 2), ("something", 2), ("every", 2), ("quiet", 2), ("station", 2)),
        *(("people", 2), ("apartment", 3), ("responsibility", 6), ("hmm", 1)),
    ],
)
def test_syllables_are_about_right(word, count):
    assert syllables(word) == count
