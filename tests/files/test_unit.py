import sys
from pathlib import Path

import pytest

from simulator.errors import ContentError
from simulator.files.unit import units
from tests.files.writing import write_case, write_folder_case


def test_each_case_is_a_unit_with_the_rubrics(tmp_path):
    write_case(tmp_path, "bees")
    write_folder_case(tmp_path, "ants")
    ants, bees = units([tmp_path])
    assert (ants.name, bees.name) == ("ants", "bees")
    files, complaints = bees.read()
    assert complaints == ()
    assert [name for name in files if name.startswith("scenarios/")] == ["scenarios/bees.yaml"]
    assert "rubrics/duties.yaml" in files


def test_a_file_and_a_folder_of_one_name_are_one_unit(tmp_path):
    write_case(tmp_path, "ants")
    write_folder_case(tmp_path, "ants")
    (unit,) = units([tmp_path])
    files, _ = unit.read()
    assert {"scenarios/ants.yaml", "scenarios/ants/case.yaml"} <= set(files)


def test_a_library_that_is_named_twice_counts_once(tmp_path):
    write_case(tmp_path, "ants")
    assert len(units([tmp_path, tmp_path / ".." / tmp_path.name])) == 1


def test_where_there_is_no_library_nothing_is_checked(tmp_path):
    write_case(tmp_path / "good", "ants")
    with pytest.raises(ContentError, match="no-such-folder"):
        units([tmp_path / "good", tmp_path / "bad"])


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_of_a_unit_with_a_file_that_cannot_be_read_nothing_else_is_said(tmp_path):
    write_folder_case(tmp_path, "ants")
    file = tmp_path / "scenarios" / "ants" / "2-planning.yaml"
    file.unlink()
    file.symlink_to(tmp_path / "nowhere")
    (unit,) = units([tmp_path])
    files, complaints = unit.read()
    assert (files, [complaint.code for complaint in complaints]) == ({}, ["unreadable-file"])


def write_bank(exam: Path) -> None:
    exam.mkdir(parents=True)
    (exam / "principles.yaml").write_text("principles: []\n", "utf-8")


def test_a_bank_of_exam_questions_is_a_unit_after_the_cases(tmp_path):
    write_case(tmp_path, "ants")
    write_bank(tmp_path / "scenarios" / "exam")
    assert [(unit.kind, unit.name) for unit in units([tmp_path])] == [
        ("case", "ants"),
        ("bank", "exam"),
    ]


def test_a_bank_can_be_checked_alone(tmp_path):
    write_bank(tmp_path / "scenarios" / "exam")
    (unit,) = units([tmp_path / "scenarios" / "exam"])
    files, _ = unit.read()
    assert unit.kind == "bank"
    assert "scenarios/exam/principles.yaml" in files
