from io import StringIO

from simulator.errors import StoreUnreachable
from simulator.plain.page import Page
from simulator.plain.study import study
from simulator.plain.walk import Finish
from simulator.practice.studying import Study
from simulator.store.memory import MemoryStore
from tests.banks import bank, full_bank, vignette
from tests.plain.playing import KeptStore, Lines
from tests.practice.clocks import Clocks

BANK = bank(vignette("one"))


def sitting(of=BANK, store=None):
    clocks = Clocks()
    return Study(store or KeptStore(), of, moment=clocks.moment, watch=clocks.watch)


def run(one, *answers):
    out = StringIO()
    finish = study(one, Page(out, Lines(*answers)))
    return out.getvalue(), finish


def letter(one, *, right=True):
    asked = one.ask()
    return next(
        name
        for name, each in zip("ABC", asked.answers, strict=True)
        if (each.id in asked.question.keys) == right
    )


def test_the_key_is_shown_only_after_answer_principle_and_confidence():
    one = sitting()
    text, _ = run(one, letter(one), "1")
    assert "How sure are you?" in text
    assert "The key" not in text
    assert one.events == ()


def test_a_right_answer_tells_what_governs_and_why_each_option_is_what_it_is():
    one = sitting()
    text, finish = run(one, letter(one), "1", "4")
    assert "Right, and for the reason that governs." in text
    assert "What governs: The principle listen. (Ours.)" in text
    for each in one.questions[0].answers:
        assert each.because in text
    assert "Why did it appeal?" not in text
    assert finish is Finish.ENDED
    assert "That was 1 question, 1 right." in text


def test_a_wrong_answer_asks_why_it_appealed_and_keeps_what_was_said():
    one = sitting()
    text, _ = run(one, letter(one, right=False), "1", "2", "5")
    assert "Why did it appeal?" in text
    assert one.diary.entries[0].cause == "over-stepped"


def test_why_it_appealed_may_be_left_open():
    one = sitting()
    run(one, letter(one, right=False), "1", "2", "")
    assert one.diary.entries[0].cause is None


def test_what_is_not_understood_is_said_and_asked_again():
    one = sitting()
    text, _ = run(one, "z", "9", letter(one), "7", "1", "x", "3")
    assert "Not understood: z Possible: A, B, C." in text.replace("z. ", "z ")
    assert "There is no 7 here." in text
    assert len(one.events) == 1


def test_numbers_and_small_letters_answer_as_well():
    one = sitting()
    number = str("ABC".index(letter(one)) + 1)
    run(one, number, "1", "1")
    assert one.events[0].right


def test_help_the_question_again_and_the_diary_can_be_had_at_any_prompt():
    one = sitting()
    text, _ = run(one, "?", "s", "d")
    assert "k: leave this question out for now" in text
    assert text.count("What should the social worker do NEXT?") == 2
    assert "Nothing has been answered yet." in text


def test_a_question_can_be_left_out():
    one = sitting(full_bank())
    text, _ = run(one, "k", "q")
    assert "Left out." in text
    assert "Question 2 of 6." in text


def test_leaving_and_running_out_of_answers_and_an_interruption_each_say_what_was_done():
    for stop, finish in (("q", Finish.LEFT), (KeyboardInterrupt(), Finish.INTERRUPTED)):
        one = sitting(full_bank())
        text, found = run(one, letter(one), "1", "1", *(["q"] if stop == "q" else [stop]))
        assert found is finish or "1 question answered" in text
    text, finish = run(sitting())
    assert finish is Finish.LEFT
    assert "0 questions answered, 0 right." in text


def test_without_a_store_that_keeps_it_is_said():
    text, _ = run(sitting(store=MemoryStore()), "q")
    assert "Nothing of this is kept." in text


def test_when_nothing_is_due_it_says_when_the_next_one_comes():
    store = KeptStore()
    one = sitting(store=store)
    run(one, letter(one), "1", "2")
    text, finish = run(sitting(store=store))
    assert "Nothing is due today. The next question comes" in text
    assert finish is Finish.ENDED


def test_more_can_be_asked_after_a_session():
    one = sitting(full_bank(each=1, principles=4))
    text, _ = run(one, *_given(one, 10), "m")
    assert "m for more questions" in text
    assert "Question 1 of 2." in text


def _given(one, count):
    """Answers to as many questions, whatever they are: right ones, with the first principle."""
    copy = sitting(one.bank)
    given = []
    for _ in range(count):
        given += [letter(copy), "1", "1"]
        asked = copy.ask()
        copy.answer(
            asked,
            asked.question.keys[0],
            named=asked.principles[0].id,
            confidence="guess",
        )
    return given


class FailingOnce(KeptStore):
    """A store whose first entry cannot be written."""

    def __init__(self):
        super().__init__()
        inner = self.journals

        class Failing:
            failed = False

            def enter(self, journal, seq, event):
                if not self.failed:
                    self.failed = True
                    raise StoreUnreachable("here", "the disk is full", "Free some space.")
                inner.enter(journal, seq, event)

            def entries(self, journal):
                return inner.entries(journal)

            def names(self):
                return inner.names()

        self.journals = Failing()


def test_an_answer_that_could_not_be_kept_is_tried_again_and_not_lost():
    one = sitting(store=FailingOnce())
    text, _ = run(one, letter(one), "1", "2", "")
    assert "the disk is full" in text
    assert len(one.events) == 1
