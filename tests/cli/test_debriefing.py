import json

from simulator.cli import ExitCode
from tests.cli.conftest import Run

WALKED = "\n".join(["", *["1"] * 12, *["q"] * 3])


def played(casewalk: Run, answer: str = "1") -> str:
    """The name of an attempt that was played to its end."""
    casewalk("play", "number-twelve", "--plain", typed=WALKED.replace("1", answer))
    told = json.loads(casewalk("history", "--json").out)
    assert told[0]["ended"]
    return str(told[0]["id"])


def test_the_attempt_that_ended_last_is_debriefed(casewalk: Run) -> None:
    name = played(casewalk)
    casewalk("play", "number-twelve", "--plain", typed="\n1\n")
    told = casewalk("debrief")
    assert told.code == ExitCode.FINE
    assert told.lines[0].startswith("Number twelve, first attempt, ended ")
    for step in ("1 of 4: Reactions", "2 of 4: Description", "3 of 4: Analysis", "4 of 4: Summary"):
        assert f"Debrief, step {step}." in told.lines
    assert told.lines[-1].endswith(f"casewalk debrief {name}")


def test_what_is_written_there_is_there_the_next_time(casewalk: Run) -> None:
    name = played(casewalk)
    casewalk("debrief", name, typed="A long hour.\n")
    assert "You wrote: A long hour." in casewalk("debrief", name).lines


def test_a_moment_can_be_played_again_from_there(casewalk: Run) -> None:
    name = played(casewalk)
    told = casewalk("debrief", name, typed="\n\np 1\n2\n")
    assert "You play on from decision 1. The attempt that you have ended stays as it is." in (
        told.lines
    )
    told = {one["kind"]: one for one in json.loads(casewalk("history", "--json").out)}
    assert (told["practice"]["parent"], told["practice"]["ended"]) == (name, None)
    assert told["first"]["sealed"]
    assert f"practice from a moment of {name}, coach, at " in casewalk("history").out


def test_an_attempt_that_has_not_ended_is_not_debriefed(casewalk: Run) -> None:
    casewalk("play", "number-twelve", "--plain", typed="\n1\n")
    (told,) = json.loads(casewalk("history", "--json").out)
    refused = casewalk("debrief", told["id"])
    assert refused.code == ExitCode.USAGE
    assert f"To go on: casewalk play {told['id']}" in refused.err


def test_without_an_ended_attempt_there_is_nothing_to_debrief(casewalk: Run) -> None:
    assert "nothing to debrief" in casewalk("debrief").err
    unknown = casewalk("debrief", "nobody")
    assert (unknown.code, unknown.out) == (ExitCode.USAGE, "")
