from dataclasses import replace

from simulator.study.question import from_case
from tests import builders as b
from tests.banks import bank, full_bank, principle, questions, vignette

BANK = bank(vignette("one"), principles=(principle("listen", criterion="voice"),))


def scene(**fields):
    choices = (b.choice("ask", level=3), b.choice("tell", level=1), b.choice("wait", level=3))
    defaults = {"so_far": "Maya has called twice.", "criteria": ("voice",), "choices": choices}
    return b.scene("doorway", **{**defaults, **fields})


def asked(*scenes):
    return list(from_case(BANK, b.case(*(scenes or (scene(),)))))


def test_a_vignette_keeps_its_words_its_key_and_its_area():
    (question,) = questions(BANK)
    assert (question.id, question.keys, question.area) == ("one", ("a",), "values-and-ethics")
    assert [one.id for one in question.answers] == ["a", "b", "c"]


def test_a_decision_with_the_case_so_far_is_a_question_by_its_first_criterion():
    (question,) = asked()
    assert question.id == "a-case/doorway"
    assert (question.principle, question.origin) == ("listen", "case")
    assert question.situation.startswith("Maya has called twice.\n\nThis is doorway.")
    assert question.question == "What would you do NEXT?"


def test_all_options_of_the_highest_total_level_are_right():
    (question,) = asked()
    assert question.keys == ("ask", "wait")
    assert question.answers[0].because == "Because of ask."
    assert question.answers[0].text == "“The words of ask.”"


def test_decisions_that_cannot_be_asked_outside_the_case_are_left_out():
    few = (b.choice("ask", level=3), b.choice("tell"), b.choice("wait", when=b.when(["draws"])))
    assert asked(scene(so_far=None)) == []
    assert asked(scene(choices=few)) == []
    assert asked(scene(criteria=("other",))) == []


def test_what_is_said_only_sometimes_is_not_part_of_the_question():
    from simulator.content.passage import Passage

    client = (Passage(text="Hello."), Passage(text="Again?", when=b.when(["draws"])))
    (question,) = asked(scene(client=client))
    assert "Maya: Hello." in question.situation
    assert "Again?" not in question.situation


def test_an_edit_changes_the_digest_and_another_reason_does_not():
    (question,) = questions(BANK)
    reasons = tuple(replace(one, because="Else.") for one in question.answers)
    assert replace(question, answers=reasons).digest == question.digest
    assert replace(question, keys=("b",)).digest != question.digest
    assert replace(question, situation="Else.").digest != question.digest
    assert len({one.digest for one in questions(full_bank())}) == 18
