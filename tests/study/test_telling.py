from datetime import UTC, datetime, timedelta

import pytest

from simulator.study.calibration import Judged, calibrate
from simulator.study.diary import diary
from simulator.study.event import CAUSES, Reflected
from simulator.study.exam_event import Ended, Resumed
from simulator.study.exam_telling import (
    NO_PASS,
    clock,
    numbers,
    opening,
    past_line,
    result_lines,
    short,
)
from simulator.study.form import Shortage, plan
from simulator.study.result import result
from simulator.study.rotation import Agenda
from simulator.study.telling import (
    CAUSE_ADVICE,
    CAUSE_WORDS,
    calibration_lines,
    closing,
    diary_lines,
    nothing_due,
    verdict,
)
from tests.banks import blueprint, full_bank, questions
from tests.study.sitting import AT, chose, exam, key, not_key, went
from tests.study.test_rotation import answered

BANK = full_bank()
ONE = questions(BANK)[0]
NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("milliseconds", "words"),
    [
        (0, "0 seconds"),
        (999, "0 seconds"),
        (61_000, "1 minute 1 second"),
        (600_000, "10 minutes"),
        (601_000, "10 minutes"),
        (300_000, "5 minutes"),
        (3_600_000, "1 hour"),
        (5_460_000, "1 hour 31 minutes"),
        (-5, "0 seconds"),
    ],
)
def test_time_is_told_in_words_to_the_second_only_where_it_matters(milliseconds, words):
    assert clock(milliseconds) == words


def test_numbers_of_questions_are_drawn_together():
    assert numbers([0, 1, 2, 4, 7, 6]) == "1 to 3, 5, 7 to 8"
    assert numbers([]) == "none"


@pytest.mark.parametrize(
    ("later", "when"),
    [
        (timedelta(hours=3), "later today"),
        (timedelta(days=1), "tomorrow"),
        (timedelta(days=9), "in 9 days"),
    ],
)
def test_it_is_said_when_the_next_question_comes(later, when):
    assert when in nothing_due(Agenda((), (), NOW + later), NOW)


def test_each_way_of_being_right_or_wrong_has_its_own_words():
    assert (
        len({verdict(ONE, right, named) for right in (True, False) for named in (True, False)}) == 4
    )


def test_every_cause_has_words_and_advice():
    assert set(CAUSE_WORDS) == set(CAUSE_ADVICE) == set(CAUSES)


def test_the_diary_says_what_recurs_with_advice_and_without_blame():
    wrong = answered(ONE, right=False, answer="b", rating="again", confidence="sure", named="p1-0")
    events = [
        event
        for number in range(3)
        for event in (wrong, Reflected(review=2 * number, cause="rushed", at=AT))
    ]
    text = "\n".join(diary_lines(diary(events), BANK))
    assert "3 of 3 wrong answers: I went too fast." in text
    assert CAUSE_ADVICE["rushed"] in text
    assert "Sure and wrong: 3 times." in text
    assert "3 times you took “The principle p1-0.” for “The principle p0-0.”" in text


def test_calibration_is_told_with_its_tendency():
    sure = calibrate([Judged("sure", False)])
    low = calibrate([Judged("guess", True)])
    fair = calibrate([Judged("leaning", True), Judged("leaning", False)])
    assert sure and low and fair
    assert "less often right than you said, by 95 in 100" in "\n".join(calibration_lines(sure))
    assert "more often right than you said, by 67 in 100" in "\n".join(calibration_lines(low))
    assert "about as often right as you said" in "\n".join(calibration_lines(fair))


def test_a_session_ends_with_what_was_done_and_no_streak():
    lines = " ".join(closing(3, 2, Agenda((), (), None), NOW))
    assert lines == "That was 3 questions, 2 right. Nothing is due."


def test_an_exam_opens_with_its_blueprint_and_every_doubt():
    from simulator.content.blueprint import Doubt

    doubts = (Doubt(id="time", text="One says less."), Doubt(id="weights", text="They conflict."))
    some = blueprint(unconfirmed=doubts)
    text = "\n".join(opening(some, plan(some, "full"), "clinical"))
    assert "Blueprint 2026, in force from 2026-08-03. Its weights are provisional." in text
    assert "Not confirmed: One says less." in text
    assert "Not confirmed: They conflict." in text
    assert "There are 2 blocks." in text
    assert "blocks" not in "\n".join(opening(some, plan(some, "half"), "clinical"))


def test_a_result_says_what_there_is_and_never_predicts_a_pass():
    done = exam(
        went(0),
        chose(0, not_key(0), 1000, "sure"),
        chose(0, key(0), 2000, "sure"),
        Resumed(spent=2000, at=AT),
        Ended(by="time", spent=60_000, at=AT),
    )
    text = "\n".join(result_lines(done, result(done), BANK))
    assert "Time is up." in text
    assert "Right: 1 of 3, 33 in 100" in text
    assert "Changed answers: 1 from wrong to right" in text
    assert "Interrupted 1 time" in text
    assert NO_PASS in text


def test_a_line_about_an_exam_says_where_it_stands():
    going = exam(went(0), chose(0, "a"))
    assert past_line("exam-1", going).startswith("exam-1  20, Masters, 1 answered, 1 minute left")
    done = exam(went(0), Ended(by="learner", spent=0, at=AT))
    assert "ended, 0 of 3" in past_line("exam-1", done)


def test_a_shortage_says_area_and_numbers():
    said = short(Shortage("values-and-ethics", 43, 40), "full")
    assert "full needs 43 questions of Values and ethics, and there are 40" in said
