from pathlib import Path

import pytest

from simulator.cli import ExitCode
from simulator.cli.examining import ExamWish, opened
from simulator.cli.settings import Settings
from simulator.errors import NotOffered
from simulator.practice.examining import ExamSitting
from simulator.store.memory import MemoryStore
from tests.cli.conftest import Run
from tests.files.test_bank import write


def test_study_asks_tens_of_todays_questions_and_keeps_what_was_answered(casewalk: Run) -> None:
    first = casewalk("study", "--plain", typed="a\n1\n1\n")
    assert first.code == ExitCode.FINE
    assert first.lines[0] == "Study: today's questions."
    assert "Question 1 of 10." in first.out
    assert "What governs:" in first.out
    again = casewalk("study", "--plain")
    assert "Question 1 of 10." in again.out
    assert "d: " not in again.out


def test_study_without_keeping_says_so(casewalk: Run) -> None:
    assert (
        "Nothing of this is kept." in casewalk("study", "--plain", "--in-memory", typed="q\n").out
    )


def test_an_exam_is_begun_gone_on_with_listed_and_looked_at_again(casewalk: Run) -> None:
    begun = casewalk("exam", "--plain", typed="\nb3\n")
    assert begun.lines[0] == "Mock exam."
    assert "Its weights are provisional." in begun.out
    assert "Not confirmed: No weights for Masters were found" in begun.out
    assert "To go on: casewalk exam exam-" in begun.out
    (line,) = casewalk("exam", "--list").lines
    name = line.split()[0]
    assert "20, Masters, 1 answered" in line
    ended = casewalk("exam", "--plain", typed="e\ny\n\n")
    assert f"You go on with {name} where it stopped." in ended.out
    assert "no pass or fail is predicted" in ended.out
    assert "Right: " in casewalk("exam", name, "--plain").out
    assert "ended, " in casewalk("exam", "--list").out


def test_a_new_exam_can_be_begun_while_one_is_unfinished(casewalk: Run) -> None:
    casewalk("exam", "--plain", typed="\nb\n")
    assert "122 questions in 4 hours" in casewalk("exam", "--plain", "--new", "--form", "full").out
    assert len(casewalk("exam", "--list").lines) == 1


def test_an_exam_that_was_not_begun_is_not_kept(casewalk: Run) -> None:
    assert "Nothing has begun yet." in casewalk("exam", "--plain", typed="q\n").out
    listed = casewalk("exam", "--list")
    assert (listed.out, listed.err) == ("", "No exam has been begun yet.\n")


def test_an_unknown_exam_is_a_usage_error(casewalk: Run) -> None:
    result = casewalk("exam", "exam-1", "--plain")
    assert result.code == ExitCode.USAGE
    assert "exam-1" in result.err


def test_a_bank_that_is_too_small_says_what_it_lacks(casewalk: Run, tmp_path: Path) -> None:
    small = write(tmp_path / "small")
    result = casewalk("exam", "--plain", "--library", small, typed="\n")
    assert result.code == ExitCode.USAGE
    assert "needs 8 questions of Values and ethics, and there are 1" in result.err


def test_a_bank_with_mistakes_is_told_with_its_places(casewalk: Run, tmp_path: Path) -> None:
    broken = write(tmp_path / "broken", values_and_ethics=b"area: values-and-ethics\n")
    result = casewalk("study", "--plain", "--library", broken)
    assert result.code == ExitCode.CONTENT
    assert "values-and-ethics.yaml:1:1: error: missing-key" in result.err


def test_on_a_screen_an_exam_is_begun_gone_on_with_or_shown_again() -> None:
    settings, store = Settings(), MemoryStore()
    _, begin, said = opened(settings, ExamWish(form="half"), store)
    assert callable(begin) and "61 questions" in said[0]
    sitting = begin()
    _, found, said = opened(settings, ExamWish(), store)
    assert isinstance(found, ExamSitting) and found.name == sitting.name
    assert "where it stopped" in said[0]
    found.hand_in()
    _, ended, said = opened(settings, ExamWish(name=sitting.name), store)
    assert isinstance(ended, ExamSitting) and ended.exam.ended and said == ()
    _, another, _ = opened(settings, ExamWish(), store)
    assert callable(another)


def test_on_a_screen_a_bank_that_is_too_small_is_refused(tmp_path: Path) -> None:
    small = Settings(libraries=(write(tmp_path / "small"),))
    with pytest.raises(NotOffered, match="too small"):
        opened(small, ExamWish(), MemoryStore())
