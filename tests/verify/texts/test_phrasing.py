import dataclasses

import pytest

from tests import builders as b
from tests.verify.texts.planting import at, case, doorway, found, only, option


def sorting(prompt):
    because = "Why it is so, at some length, so that somebody can learn from it: {}."
    sort = b.sorting()
    outcomes = tuple(dataclasses.replace(o, because=because.format(o.id)) for o in sort.outcomes)
    return case(b.scene("table", sort=dataclasses.replace(sort, prompt=prompt, outcomes=outcomes)))


@pytest.mark.parametrize("words", ["All of the above.", "None of the above.", "Any of the above."])
def test_an_option_that_stands_for_others_is_told(words):
    finding = only(case(doorway(option("listen", 3, "I hear you out."), option("a", 2, words))))
    assert (finding.code, finding.severity) == ("all-of-the-above", "warning")
    assert finding.path == at("choices", 1, "say")


@pytest.mark.parametrize(
    "prompt",
    [
        "All of these belong here EXCEPT which?",
        "Which of these do NOT belong here?",
        "Which of these is not a strength?",
        "Which of these isn't a strength?",
    ],
)
def test_a_question_for_what_is_wrong_is_told(prompt):
    finding = only(sorting(prompt))
    assert (finding.code, finding.severity) == ("negated-stem", "warning")
    assert finding.path == at("sort", "prompt")


@pytest.mark.parametrize("prompt", ["Which is which?", "Put them in her order, not in yours."])
def test_a_plain_question_is_fine(prompt):
    assert found(sorting(prompt)) == []
