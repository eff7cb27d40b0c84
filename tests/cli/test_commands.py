"""Words, options, lists, reports and exit codes."""

import json
import re
from pathlib import Path

import pytest

from simulator import __version__
from simulator.cli import ExitCode
from simulator.cli.commands import cases, play
from simulator.cli.commands import casewalk as command
from simulator.cli.options import THEMES, settings_of
from simulator.content.codes import CODES
from tests.cli.conftest import Run
from tests.files.writing import spoil


def test_the_version_is_that_of_the_package(casewalk: Run) -> None:
    assert f"casewalk {__version__}\n" == casewalk("--version").out


def test_help_names_every_command(casewalk: Run) -> None:
    shown = casewalk("--help").out
    assert not [name for name in command.commands if name not in shown]


@pytest.mark.parametrize("words", [["plya"], ["play", "--plan"], ["cases", "more"], ["explain"]])
def test_what_is_not_understood_is_a_usage_error(casewalk: Run, words: list[str]) -> None:
    result = casewalk(*words)
    assert (result.code, result.out) == (ExitCode.USAGE, "")
    assert "Error:" in result.err


def test_where_there_is_no_screen_the_shelf_is_printed(casewalk: Run) -> None:
    shown = casewalk()
    assert shown.code == ExitCode.FINE
    assert any(line.startswith("number-twelve  Number twelve: ") for line in shown.lines)
    assert "To play a case: casewalk play NAME --plain" in shown.lines


def test_cases_are_listed_one_a_line_with_their_name_first(casewalk: Run) -> None:
    names = [line.split()[0] for line in casewalk("cases").lines]
    assert {"number-twelve", "first-ten-minutes"} <= set(names)


def test_a_case_with_mistakes_is_listed_and_cannot_be_played(casewalk: Run, library: Path) -> None:
    spoil(library / "scenarios" / "number-twelve.yaml")
    assert "number-twelve  cannot be played: 1 mistake" in casewalk("cases").out
    played = casewalk("play", "number-twelve", "--plain")
    assert played.code == ExitCode.CONTENT
    assert "not-a-number" in played.err


def test_attempts_are_listed_the_last_first(casewalk: Run) -> None:
    nothing = casewalk("attempts")
    assert (nothing.code, nothing.out, nothing.err) == (0, "", "No attempt has been begun yet.\n")
    casewalk("play", "number-twelve", "--plain", typed="\n")
    (line,) = casewalk("attempts").lines
    assert "  number-twelve  first, coach, at Assessment, " in line


def test_a_library_without_mistakes_is_proven_without_a_complaint(
    casewalk: Run, library: Path
) -> None:
    checked = casewalk("check", library)
    assert checked.code == ExitCode.FINE
    assert set(re.findall(r": (error|warning|note): ", checked.err)) <= {"note"}
    first, *_, last = checked.out.splitlines()
    assert re.fullmatch(r"[a-z-]+: every one of \d+ states was visited\.", first)
    assert last.startswith("1 case can be played; ")


def test_strict_counts_notes(casewalk: Run, library: Path) -> None:
    noted = ": note: " in casewalk("check", library).err
    expected = ExitCode.FINDINGS if noted else ExitCode.FINE
    assert casewalk("check", "--strict", library).code == expected


def test_a_report_for_programs_is_one_json_object(casewalk: Run, library: Path) -> None:
    checked = casewalk("check", "--json", "--budget", "5", library)
    assert checked.err == ""
    told = json.loads(checked.out)
    assert list(told["cases"].values()) == [None]
    assert told["diagnostics"][0]["code"] == "too-many-states"
    (proof,) = json.loads(casewalk("check", "--json", library).out)["cases"].values()
    assert int(proof["playthroughs"], 16) > 0
    assert proof["measures"]["Overall"]["chance"] < proof["measures"]["Overall"]["ready"]
    assert all(
        each["worst-points"] <= each["chance-points"] <= each["best-points"]
        for each in proof["criteria"].values()
    )
    assert "Informed choice" in proof["criteria"]


def test_a_case_with_more_states_than_the_budget_is_not_called_proven(
    casewalk: Run, library: Path
) -> None:
    checked = casewalk("check", "--budget", "5", library)
    assert checked.code == ExitCode.FINDINGS
    assert "too-many-states" in checked.err
    assert "visited" not in checked.out


def test_mistakes_are_shown_with_line_and_caret(casewalk: Run, library: Path) -> None:
    file = library / "scenarios" / "number-twelve.yaml"
    spoil(file)
    checked = casewalk("check", library)
    assert checked.code == ExitCode.CONTENT
    head, excerpt, caret = checked.err.splitlines()[:3]
    line = file.read_text("utf-8").splitlines().index("minutes: soon") + 1
    assert head.endswith(f"number-twelve.yaml:{line}:10: error: not-a-number")
    assert excerpt.endswith("| minutes: soon")
    assert excerpt.index("soon") == caret.index("^")
    assert checked.out.startswith("0 cases can be played; 1 error")


def test_a_folder_that_is_not_there_is_no_traceback(casewalk: Run, tmp_path: Path) -> None:
    checked = casewalk("check", tmp_path / "nowhere")
    assert (checked.code, checked.out) == (ExitCode.CONTENT, "")
    assert "no-such-folder" in checked.err


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_is_explained(casewalk: Run, code: str) -> None:
    explained = casewalk("explain", code)
    assert explained.code == ExitCode.FINE
    assert explained.out.startswith(f"{code}: ")


def test_a_code_that_comes_close_is_suggested(casewalk: Run) -> None:
    explained = casewalk("explain", "unknown-scen")
    assert explained.code == ExitCode.USAGE
    assert "did you mean unknown-scene" in explained.err


def test_schemas_are_json_and_that_of_a_case_comes_unasked(casewalk: Run) -> None:
    assert "$defs" in json.loads(casewalk("schema").out)
    assert casewalk("schema").out == casewalk("schema", "case").out
    assert "$defs" in json.loads(casewalk("schema", "rubric").out)
    unknown = casewalk("schema", "poem")
    assert unknown.code == ExitCode.USAGE
    assert "there are: case, phase" in unknown.err


def test_options_may_stand_before_and_after_the_command(tmp_path: Path) -> None:
    words = ["--library", "a", "--theme", "light", "--data", "d", "--no-animation"]
    with command.make_context("casewalk", [*words, "play"]) as above:
        context = play.make_context("play", ["--library", "b", "--in-memory"], parent=above)
        settings = settings_of(context)
    assert (Path("a"), Path("b")) == settings.libraries
    assert (settings.theme, settings.animate, settings.in_memory) == ("light", False, True)
    assert (Path("d"), True) == (settings.data, settings.data_typed)


def test_the_themes_are_those_of_the_full_screen_face() -> None:
    from simulator.tui.themes import CYCLE

    assert tuple(CYCLE) == THEMES


def test_the_environment_names_folders_until_they_are_typed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("CASEWALK_DATA", "from-environment")
    settings = settings_of(cases.make_context("cases", []))
    assert (Path("from-environment"), False) == (settings.data, settings.data_typed)
    typed = settings_of(cases.make_context("cases", ["--data", "typed"]))
    assert (Path("typed"), True) == (typed.data, typed.data_typed)
