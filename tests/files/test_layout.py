import os
import sys
from pathlib import Path

import pytest

from simulator.errors import ContentError
from simulator.files.bundle import NO_FILE
from simulator.files.layout import ENTRIES_LIMIT, Layout, lay_out
from simulator.files.shipped import shipped
from tests.files.writing import write_case, write_folder_case


def names(layout: Layout) -> list[str]:
    return [case.name for case in layout.cases]


def code(error: pytest.ExceptionInfo[ContentError]) -> str:
    (diagnostic,) = error.value.diagnostics
    return str(diagnostic.code)


@pytest.fixture
def library(tmp_path: Path) -> Path:
    write_case(tmp_path, "one-file")
    write_folder_case(tmp_path, "a-folder")
    (tmp_path / "scenarios" / "README.md").write_text("# Cases\n", "utf-8")
    return tmp_path


def test_a_library_is_a_folder_with_scenarios_in_it(library):
    assert names(lay_out(library)) == ["a-folder", "one-file"]


def test_a_library_is_a_folder_of_cases(library):
    assert names(lay_out(library / "scenarios")) == ["a-folder", "one-file"]


def test_a_library_is_the_folder_of_one_case(library):
    assert names(lay_out(library / "scenarios" / "a-folder")) == ["a-folder"]


def test_a_library_is_the_file_of_one_case(library):
    assert names(lay_out(library / "scenarios" / "one-file.yaml")) == ["one-file"]


def test_the_folder_one_stands_in_is_found_by_its_real_name(library, monkeypatch):
    monkeypatch.chdir(library / "scenarios" / "a-folder")
    assert names(lay_out(Path())) == ["a-folder"]


def test_golden_paths_beside_a_case_of_one_file_belong_to_it(library):
    file = library / "scenarios" / "one-file.walkthroughs.yaml"
    file.write_text("- walkthrough: short\n", "utf-8")
    for place in (library, library / "scenarios" / "one-file.yaml"):
        case = lay_out(place).cases[-1]
        assert case.place.name == "one-file.yaml"
        assert {stamp.name for stamp in case.stamps} == {"one-file.yaml", file.name}


def test_rubrics_of_its_own_lie_beside_the_cases(library):
    (library / "rubrics").mkdir()
    (library / "rubrics" / "duties.yaml").write_text("- duty: x\n", "utf-8")
    places = (library, library / "scenarios", library / "scenarios" / "a-folder")
    for place in (*places, library / "scenarios" / "one-file.yaml"):
        assert lay_out(place).rubrics.folder.resolve() == library / "rubrics"


def test_ours_serve_a_library_that_brings_no_rubrics(library):
    assert lay_out(library).rubrics.folder == shipped() / "rubrics"


def test_exam_questions_and_hidden_folders_are_no_cases(library):
    for name in ("exam", ".hidden"):
        write_folder_case(library, name)
    assert names(lay_out(library)) == ["a-folder", "one-file"]


def test_a_place_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError) as error:
        lay_out(tmp_path / "nowhere")
    assert code(error) == "no-such-folder"


def test_a_folder_without_a_case_is_told(tmp_path):
    with pytest.raises(ContentError) as error:
        lay_out(tmp_path)
    assert code(error) == "no-case"


@pytest.mark.skipif(sys.platform == "win32", reason="such a name is only unknown there")
def test_a_place_that_cannot_be_looked_into_is_told(tmp_path):
    with pytest.raises(ContentError) as error:
        lay_out(tmp_path / ("long" * 1_000))
    assert code(error) == "unreadable-folder"


def test_a_folder_with_far_too_many_files_is_told(tmp_path):
    for number in range(ENTRIES_LIMIT + 1):
        (tmp_path / f"{number}").touch()
    with pytest.raises(ContentError) as error:
        lay_out(tmp_path)
    assert code(error) == "too-many-files"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_that_go_in_circles_do_no_harm(library):
    cases = library / "scenarios"
    (cases / "again").symlink_to(cases)
    (cases / "itself").symlink_to(cases / "itself")
    (cases / "a-folder" / "up").symlink_to(library)
    (cases / "loop.yaml").symlink_to(cases / "loop.yaml")
    found = {case.name: case for case in lay_out(library).cases}
    assert {"a-folder", "one-file", "loop"} <= set(found)
    assert found["loop"].stamps[0].size == NO_FILE


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes there")
def test_a_pipe_is_no_file(library):
    os.mkfifo(library / "scenarios" / "pipe.yaml")
    pipe = next(case for case in lay_out(library).cases if case.name == "pipe")
    assert pipe.stamps[0].size == NO_FILE
