"""`casewalk play` in the plain face."""

from pathlib import Path

from simulator.cli import ExitCode
from simulator.store import open_store
from tests.cli.conftest import Run

PLAY = ("play", "number-twelve", "--plain")
TO_RESUME = "Your place is kept. To go on: casewalk play number-twelve --plain"


def options(lines: list[str]) -> list[str]:
    """The last options that were shown, with the prompt and the way back."""
    return lines[-6:]


def test_the_title_comes_first_and_the_briefing_before_anything_begins(casewalk: Run) -> None:
    played = casewalk(*PLAY)
    assert played.lines[0] == "Number twelve"
    assert played.lines[-1] == "Nothing has begun yet."
    assert played.code == ExitCode.FINE
    assert casewalk("attempts").out == ""


def test_the_end_of_input_says_how_to_resume(casewalk: Run) -> None:
    played = casewalk(*PLAY, typed="\n1\n")
    assert (played.lines[-1], played.code) == (TO_RESUME, ExitCode.FINE)


def test_an_unfinished_attempt_goes_on_where_it_stopped(casewalk: Run) -> None:
    stopped = casewalk(*PLAY, typed="\n1\n")
    resumed = casewalk(*PLAY)
    assert "You go on where you stopped. t shows everything so far." in resumed.lines
    assert options(stopped.lines) == options(resumed.lines)


def test_new_begins_anew(casewalk: Run) -> None:
    casewalk(*PLAY, typed="\n1\n")
    assert "Press Enter to begin (? for help)" in casewalk(*PLAY, "--new", typed="\n").lines
    assert len(casewalk("attempts").lines) == 2


def test_without_a_name_the_attempt_touched_last_goes_on(casewalk: Run) -> None:
    casewalk(*PLAY, typed="\n1\n")
    assert casewalk("play", "--plain").lines[0] == "Number twelve"


def test_without_a_name_and_an_attempt_the_cases_are_named(casewalk: Run) -> None:
    played = casewalk("play", "--plain")
    assert played.code == ExitCode.USAGE
    assert "number-twelve" in played.err


def test_an_attempt_may_be_named(casewalk: Run) -> None:
    casewalk(*PLAY, typed="\n1\n")
    name = casewalk("attempts").out.split()[0]
    resumed = casewalk("play", name, "--plain")
    assert resumed.lines[0] == "Number twelve"
    assert resumed.lines[-1].endswith(f"casewalk play {name} --plain")


def test_an_unknown_name_is_answered_with_those_that_come_close(casewalk: Run) -> None:
    played = casewalk("play", "number-twelv", "--plain")
    assert played.code == ExitCode.USAGE
    assert "there is no case called number-twelv; did you mean number-twelve?" in played.err


def test_an_attempt_outlives_its_case(casewalk: Run, library: Path) -> None:
    casewalk(*PLAY, typed="\n1\n")
    (library / "scenarios" / "number-twelve.yaml").rename(library / "scenarios" / "other.yaml")
    resumed = casewalk(*PLAY)
    assert resumed.code == ExitCode.FINE, resumed.err
    assert resumed.lines[0] == "Number twelve"


def test_assessed_keeps_the_feedback_for_the_end(casewalk: Run) -> None:
    assert "Feedback:" not in casewalk(*PLAY, "--assessed", typed="\n1\n").lines
    assert "Feedback:" in casewalk(*PLAY, "--new", "--coach", typed="\n1\n").lines


def test_a_resumed_attempt_keeps_its_mode_and_says_so(casewalk: Run) -> None:
    casewalk(*PLAY, typed="\n1\n")
    resumed = casewalk(*PLAY, "--assessed", typed="1\n")
    assert "goes on as it began" in resumed.err
    assert "Feedback:" in resumed.lines


def test_an_unknown_content_note_begins_nothing(casewalk: Run) -> None:
    played = casewalk(*PLAY, "--avoid", "loss", typed="\n")
    assert played.code == ExitCode.USAGE
    assert "This case has no content note called loss" in played.err
    assert casewalk("attempts").out == ""


def test_a_case_is_walked_to_its_end(casewalk: Run) -> None:
    played = casewalk(*PLAY, typed="\n" + "1\n\n" * 40)
    assert played.code == ExitCode.FINE
    assert any(line.startswith("The end: ") for line in played.lines)
    assert "Debrief, step 3 of 4: Analysis." in played.lines
    assert ", ended, " in casewalk("attempts").out


def test_a_folder_that_was_typed_is_part_of_the_way_back(casewalk: Run, tmp_path: Path) -> None:
    folder = tmp_path / "my data"
    played = casewalk(*PLAY, "--data", folder, typed="\n")
    assert "--data" in played.lines[-1]
    assert "my data" in played.lines[-1].split("--data", 1)[1]
    assert casewalk("attempts").out == ""
    assert "number-twelve" in casewalk("attempts", "--data", folder).out


def test_a_store_that_cannot_be_used_is_a_sentence(casewalk: Run, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("this is no folder", "utf-8")
    played = casewalk(*PLAY, typed="\n1\n")
    assert played.code == ExitCode.STORE
    assert "To play without keeping anything, add --in-memory." in played.err
    assert "Traceback" not in played.err


def test_in_memory_nothing_is_kept_and_every_scene_says_so(casewalk: Run, tmp_path: Path) -> None:
    played = casewalk(*PLAY, "--in-memory", typed="\n1\n")
    assert played.code == ExitCode.FINE
    assert sum("gone when Casewalk closes" in line for line in played.lines) == 3
    assert not (tmp_path / "data").exists()


def test_a_damaged_store_is_a_sentence_and_stays_as_it_is(casewalk: Run, tmp_path: Path) -> None:
    casewalk(*PLAY, typed="\n")
    (file,) = (tmp_path / "data").glob("*.sqlite3")
    file.write_bytes(b"not a store" * 400)
    played = casewalk(*PLAY, typed="\n")
    assert played.code == ExitCode.STORE
    assert file.read_bytes() == b"not a store" * 400


def test_a_record_that_does_not_fit_is_a_sentence_and_a_way_on(
    casewalk: Run, tmp_path: Path
) -> None:
    casewalk(*PLAY, typed="\n")
    store = open_store(tmp_path / "data")
    (record,) = store.attempts()
    foreign = {"event": "answered", "scene": "nowhere", "answer": {"pick": "nothing"}}
    store.append(record.id, 1, foreign, at=record.touched, place="Nowhere", ended=False)
    store.close()
    played = casewalk(*PLAY)
    assert played.code == ExitCode.STORE
    assert "event 1 does not fit this case" in played.err
    assert "--new begins another" in played.err
    assert casewalk(*PLAY, "--new", typed="\n").code == ExitCode.FINE
