from io import StringIO

from simulator.plain.exam import exam
from simulator.plain.page import Page
from simulator.plain.walk import Finish
from simulator.practice.examining import ExamDesk
from simulator.store.memory import MemoryStore
from tests.banks import full_bank
from tests.plain.playing import KeptStore
from tests.practice.clocks import Clocks

BANK = full_bank(each=4, principles=2)
LIMIT = 24 * 60


class Typed(StringIO):
    """Answers one a line; a number among them lets so many seconds go by first."""

    def __init__(self, clocks, *answers):
        super().__init__()
        self._clocks = clocks
        self._answers = iter(answers)

    def readline(self, _size=-1, /):
        for answer in self._answers:
            if isinstance(answer, int):
                self._clocks.go(answer)
            elif isinstance(answer, BaseException):
                raise answer
            else:
                return f"{answer}\n"
        return ""


def begun(store=None, clocks=None, form="full"):
    clocks = clocks or Clocks()
    desk = ExamDesk(store or KeptStore(), moment=clocks.moment, watch=clocks.watch)
    return desk.begin(BANK, form, "masters"), clocks


def run(sitting, clocks, *answers):
    out = StringIO()
    page = Page(out, Typed(clocks, *answers))
    finish = exam(sitting, page, BANK, again="casewalk exam")
    return out.getvalue(), finish


def test_an_answer_goes_on_to_the_next_question():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "b")
    assert "Question 1: B." in text
    assert "Question 2 of 12." in text
    assert sitting.exam.answers[0] == sitting.exam.options(0)[1].id


def test_a_number_after_the_letter_says_how_sure():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "c4", "a 1")
    assert "Question 1: C, sure." in text
    assert sitting.exam.confidences == {0: "sure", 1: "guess"}


def test_a_letter_with_anything_else_is_no_answer():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "b9", "bad", "d")
    assert text.count("Not understood") == 3
    assert sitting.exam.answers == {}


def test_options_are_struck_out_and_marks_are_set_and_both_are_shown():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "x A", "f", "s", "x a", "f", "x", "x q")
    assert "A is struck out." in text
    assert "Question 1 of 12, marked, struck out: A." in text
    assert "A is back in." in text
    assert "No longer marked." in text
    assert (sitting.exam.struck, sitting.exam.flags) == (frozenset(), frozenset())


def test_one_goes_back_and_forth_and_not_out_of_the_block():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "", "p", "p", "g 3", "g 7", "g 99", "g x")
    assert "Question 3 of 12." in text
    assert text.count("this block has the questions 1 to 6") == 3
    assert sitting.exam.position == 2


def test_the_list_says_what_is_open_and_the_last_question_shows_it():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "a", "f", "g 6", "c")
    assert "That was the last question here." in text
    assert "Answered: 1, 6." in text
    assert "Not answered: 2 to 5." in text
    assert "Marked to come back to: 2." in text


def test_time_is_told_on_request_and_at_marks():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, 60, "t", 14 * 60, "l", "l", 8 * 60 + 30, "l")
    assert "Time left: 23 minutes." in text
    assert text.count("Time left: 9 minutes.") == 1
    assert "Time left: 30 seconds." in text


def test_when_time_is_up_the_last_answer_does_not_count_and_results_follow():
    sitting, clocks = begun()
    text, finish = run(sitting, clocks, "a", LIMIT, "b")
    assert "Time is up." in text
    assert len(sitting.exam.answers) == 1
    assert finish is Finish.LEFT or finish is Finish.ENDED
    assert "Without an answer: 11" in text


def test_a_block_is_closed_after_a_yes_and_the_clock_stands_between():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "e", "n", "e", "y", 3600, "t", "zz", "", "g 1")
    assert "close this block for good" in text
    assert "You go on." in text
    assert "Time left: 24 minutes." in text
    assert "Question 7 of 12." in text
    assert "this block has the questions 7 to 12" in text


def test_within_a_block_q_does_not_stop_the_clock_and_between_blocks_it_leaves():
    sitting, clocks = begun()
    text, finish = run(sitting, clocks, "q", "e", "y", "q")
    assert "The clock of an exam runs on within a block" in text
    assert finish is Finish.LEFT
    assert "To go on: casewalk exam" in text


def test_the_results_say_areas_changes_and_no_pass_and_show_questions_with_reasons():
    sitting, clocks = begun(form="half")
    wrong = next(
        letter
        for letter, one in zip("ABC", sitting.exam.options(0), strict=True)
        if one.id not in sitting.exam.items[0].question.keys
    )
    text, finish = run(sitting, clocks, 30, wrong, "e", "y", "1", "0", "x", "")
    assert finish is Finish.ENDED
    assert "Values and ethics:" in text
    assert "no pass or fail is predicted" in text
    assert "It was open for 30 seconds." in text
    for one in sitting.exam.items[0].question.answers:
        assert one.because in text
    assert "What governs:" in text
    assert text.count("A number from 1: that question") == 2


def test_help_says_every_command():
    sitting, clocks = begun()
    text, _ = run(sitting, clocks, "?")
    for command in ("x B", "g 12", "f:", "t:", "l:", "e:"):
        assert command in text


def test_an_interruption_says_how_to_go_on_with_the_time_that_is_left():
    sitting, clocks = begun()
    text, finish = run(sitting, clocks, "a", 60, KeyboardInterrupt())
    assert finish is Finish.INTERRUPTED
    assert "Your answers are kept, with 23 minutes left. To go on: casewalk exam" in text


def test_in_memory_it_says_that_nothing_is_kept():
    sitting, clocks = begun(MemoryStore())
    text, _ = run(sitting, clocks)
    assert "Nothing of this exam is kept." in text


def test_another_window_that_was_first_is_told_and_caught_up_with():
    store, clocks = KeptStore(), Clocks()
    sitting, _ = begun(store, clocks)
    other = ExamDesk(store, moment=clocks.moment, watch=clocks.watch).resume(sitting.name)
    other.go(3)
    text, _ = run(sitting, clocks, "a")
    assert "moved on in another window" in text
    assert "Question 4 of 12." in text
    assert sitting.exam.answers == {}
