"""A mock exam whose program is killed goes on where it stood."""

import subprocess
import sys

from tests.cli.conftest import Run


def test_answers_given_before_a_kill_are_there_afterwards(casewalk: Run) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "simulator", "exam", "--plain"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as program:
        assert program.stdin and program.stdout
        program.stdin.write("\nb4\n")
        program.stdin.flush()
        for line in program.stdout:
            if line.startswith("Question 2 of 20"):
                break
        program.kill()
    assert "1 answered" in casewalk("exam", "--list").out
    again = casewalk("exam", "--plain", typed="l\n").out
    assert "Question 2 of 20." in again
    assert "Answered: 1." in again
