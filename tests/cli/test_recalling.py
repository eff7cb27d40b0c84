import json
from pathlib import Path

from tests.cli.conftest import Run


def test_without_attempts_there_is_no_history(casewalk: Run) -> None:
    told = casewalk("history")
    assert (told.out, told.err) == ("", "No attempt has been begun yet.\n")
    assert json.loads(casewalk("history", "--json").out) == []


def test_a_finished_attempt_is_told_with_its_score(casewalk: Run, library: Path) -> None:
    walked = "\n".join(["", *["1"] * 40])
    casewalk("play", "number-twelve", "--plain", "--library", library, typed=walked)
    (line,) = casewalk("history").out.splitlines()
    assert "number-twelve  first attempt, coach, " in line
    assert " of 100, " in line
    (told,) = json.loads(casewalk("history", "--json").out)
    assert set(told) >= {"id", "scenario", "mode", "sealed", "score"}
    assert told["sealed"] is True
    assert 0 <= told["score"] <= 100


def test_a_case_that_was_finished_twice_is_followed_by_how_its_criteria_were_shown(
    casewalk: Run, library: Path
) -> None:
    for answer in ("1", "2"):
        walked = "\n".join(["", *[answer] * 12, *["q"] * 3])
        casewalk("play", "number-twelve", "--plain", "--library", library, typed=walked)
    lines = casewalk("history").out.splitlines()
    at = lines.index("")
    assert sum("number-twelve  practice, coach, " in line for line in lines[:at]) == 1
    assert sum("number-twelve  first attempt, coach, " in line for line in lines[:at]) == 1
    assert lines[at + 1] == "Number twelve:"
    assert ", first attempt: " in lines[at + 2]
    assert ", practice: " in lines[at + 3]
    assert "undermines  misses      sound       strong" in lines
    told = json.loads(casewalk("history", "--json").out)
    assert {(one["kind"], one["parent"], one["parent_seq"]) for one in told} == {
        ("practice", None, None),
        ("first", None, None),
    }
