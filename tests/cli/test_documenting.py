import json
from pathlib import Path

import pytest

from simulator.cli.documenting import put_on_paper
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.store.memory import MemoryStore
from tests.builders import SMALL_WALK, small_case
from tests.cli.conftest import Run
from tests.files.writing import write_case

WALK = "\n".join(["", *["1"] * 60])


def walk(casewalk: Run, library: Path) -> str:
    casewalk("play", "number-twelve", "--plain", "--library", library, typed=WALK)
    (told,) = json.loads(casewalk("history", "--json").out)
    return str(told["id"])


def test_a_report_goes_where_lines_go_unless_that_is_a_terminal(
    casewalk: Run, library: Path
) -> None:
    name = walk(casewalk, library)
    told = casewalk("report", name)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("<!DOCTYPE html>")
    assert casewalk("report").out == told.out
    assert casewalk("report", name, "--format", "md").out.startswith("# Debrief: ")
    assert casewalk("report", name, "--recording").out.count("Process recording") >= 1


def test_a_report_can_be_written_to_a_file(casewalk: Run, library: Path, tmp_path: Path) -> None:
    name = walk(casewalk, library)
    file = tmp_path / "debrief.html"
    told = casewalk("report", name, "-o", file)
    assert (told.code, told.out) == (0, "")
    assert file.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    told = casewalk("report", name, "-o", tmp_path / "no" / "such" / "folder.html")
    assert told.code == 4
    assert "cannot be written" in told.err


def test_a_run_file_that_is_handed_in_is_worked_out_anew(
    casewalk: Run, library: Path, tmp_path: Path
) -> None:
    name = walk(casewalk, library)
    file = tmp_path / "run.json"
    file.write_text(casewalk("report", name, "--format", "json").out, encoding="utf-8")
    own = casewalk("report", name, "--format", "md").out
    elsewhere = ("--data", tmp_path / "another", "--library", library)
    told = casewalk("report", file, "--format", "md", *elsewhere)
    assert (told.code, told.out) == (0, own)


def test_a_run_file_that_was_tampered_with_is_named(
    casewalk: Run, library: Path, tmp_path: Path
) -> None:
    name = walk(casewalk, library)
    text = casewalk("report", name, "--format", "json").out
    file = tmp_path / "run.json"
    for code, spoilt in {
        "event-missing": lambda run: run["events"].pop(1),
        "event-changed": lambda run: run["events"][1]["event"].update(scene="elsewhere"),
        "head-changed": lambda run: run["attempt"].update(kind="practice"),
    }.items():
        run = json.loads(text)
        spoilt(run)
        file.write_text(json.dumps(run), encoding="utf-8")
        told = casewalk("report", file, "--library", library)
        assert (told.code, told.out) == (3, "")
        assert told.err.startswith(f"casewalk: {code}: ")


def test_content_that_nobody_here_knows_is_named(
    casewalk: Run, library: Path, tmp_path: Path
) -> None:
    name = walk(casewalk, library)
    file = tmp_path / "run.json"
    file.write_text(casewalk("report", name, "--format", "json").out, encoding="utf-8")
    write_case(library, "number-twelve", title="Another number twelve")
    assert casewalk("report", file).code == 0, "what was played here is kept"
    told = casewalk("report", file, "--data", tmp_path / "another")
    assert (told.code, told.out) == (3, "")
    assert "foreign-content" in told.err


def test_a_touched_up_score_is_said_and_not_used(
    casewalk: Run, library: Path, tmp_path: Path
) -> None:
    name = walk(casewalk, library)
    run = json.loads(casewalk("report", name, "--format", "json").out)
    run["score"] = "100"
    file = tmp_path / "run.json"
    file.write_text(json.dumps(run), encoding="utf-8")
    told = casewalk("report", file, "--library", library)
    assert told.code == 1
    assert "score-differs" in told.err
    assert "score-differs" in told.out


def test_what_is_neither_an_attempt_nor_a_file_is_said(casewalk: Run) -> None:
    told = casewalk("report", "nothing-of-the-kind")
    assert (told.code, told.out) == (2, "")
    assert "there is no attempt called nothing-of-the-kind" in told.err
    assert casewalk("report").code == 2


def test_a_screen_writes_each_document_into_a_new_file_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    desk = Desk(MemoryStore())
    sitting = desk.begin(small_case(), "coach")
    for action in SMALL_WALK:
        sitting.answer(action)
    papers = ("debrief", "recording", "run", "run")
    written = [Path(put_on_paper(sitting, Debriefer(desk), paper)) for paper in papers]
    assert len(set(written)) == 4
    assert sorted(written) == sorted(tmp_path.iterdir())
    heads = [file.read_text(encoding="utf-8").lstrip()[:1] for file in written]
    assert heads == ["<", "<", "{", "{"]
