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
