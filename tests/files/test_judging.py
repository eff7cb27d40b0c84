from pathlib import Path

from simulator.files import open_folder, read_folder, shipped
from simulator.files.judging import judge_files
from simulator.files.unit import units
from tests.files.writing import spoil, write_case, write_folder_case

BUDGET = 10_000


def judged(library: Path, budget: int = BUDGET):
    return [judge_files(unit.kind, unit.read()[0], budget) for unit in units([library])]


def test_a_case_that_can_be_played_is_proven(tmp_path):
    write_case(tmp_path, "ants")
    (verdict,) = judged(tmp_path)
    assert verdict.case == "ants"
    assert verdict.proof is not None
    assert verdict.proof.states > 0
    assert not [one for one in verdict.told if one.unreadable]


def test_a_case_with_mistakes_is_not(tmp_path):
    spoil(write_case(tmp_path, "ants"))
    (verdict,) = judged(tmp_path)
    assert (verdict.case, verdict.proof) == (None, None)
    assert [(one.diagnostic.code, one.unreadable) for one in verdict.told] == [
        ("not-a-number", True)
    ]


def test_a_case_with_too_many_states_can_be_played_but_is_not_proven(tmp_path):
    write_case(tmp_path, "ants")
    (verdict,) = judged(tmp_path, budget=5)
    assert (verdict.case, verdict.proof) == ("ants", None)
    assert "too-many-states" in [one.diagnostic.code for one in verdict.told]


def test_cases_judged_one_by_one_have_the_mistakes_of_the_whole_library(tmp_path):
    spoil(write_case(tmp_path, "ants"))
    write_folder_case(tmp_path, "ants")
    write_folder_case(tmp_path, "bees")
    (tmp_path / "scenarios" / "bees" / "6-epilogue.yaml").write_text("phase: epilogue\n", "utf-8")
    write_case(tmp_path, "cats")
    (tmp_path / "rubrics").mkdir()
    (tmp_path / "rubrics" / "duties.yaml").write_text("- duty: Broken\n", "utf-8")
    whole = open_folder(tmp_path).library.diagnostics
    files = {one.position.file: one for one in whole}
    assert len(files) > 3
    told = {one.diagnostic.code for verdict in judged(tmp_path) for one in verdict.told}
    assert {one.code for one in whole} <= told
    assert read_folder(tmp_path).cases == ()


def test_a_bank_of_exam_questions_is_judged_and_is_no_case(tmp_path):
    exam = tmp_path / "scenarios" / "exam"
    exam.mkdir(parents=True)
    (exam / "principles.yaml").write_text("principles: none\n", "utf-8")
    (verdict,) = judged(exam)
    assert (verdict.case, verdict.proof) == (None, None)
    assert {one.unreadable for one in verdict.told} == {True}


def test_the_bank_that_comes_with_casewalk_has_no_mistakes():
    (verdict,) = judged(shipped() / "scenarios" / "exam")
    assert [str(one.diagnostic) for one in verdict.told if one.unreadable] == []
