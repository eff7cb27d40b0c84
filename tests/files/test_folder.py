import sys

import pytest

from simulator.errors import ContentError
from simulator.files import read_folder
from tests.files.writing import spoil, write_case, write_folder_case


def test_a_library_is_read_whole_with_our_rubrics_where_it_has_none(tmp_path):
    write_case(tmp_path, "one-file")
    write_folder_case(tmp_path, "a-folder")
    library = read_folder(tmp_path)
    assert [str(diagnostic) for diagnostic in library.diagnostics] == []
    assert [case.scenario.id for case in library.cases] == ["a-folder", "one-file"]


def test_mistakes_are_told_at_the_place_where_the_author_wrote_them(tmp_path, monkeypatch):
    file = write_case(tmp_path / "mine", "late-again")
    spoil(file)
    monkeypatch.chdir(tmp_path)
    library = read_folder(file.relative_to(tmp_path))
    (diagnostic,) = library.diagnostics
    assert library.cases == ()
    assert diagnostic.code == "not-a-number"
    assert diagnostic.position.file == "mine/scenarios/late-again.yaml"


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_file_that_cannot_be_read_is_a_mistake_among_the_others(tmp_path):
    write_case(tmp_path, "good")
    (tmp_path / "scenarios" / "bad.yaml").symlink_to(tmp_path / "nowhere")
    library = read_folder(tmp_path)
    assert [diagnostic.code for diagnostic in library.diagnostics] == ["unreadable-file"]
    assert [case.scenario.id for case in library.cases] == ["good"]


def test_a_folder_that_is_no_library_is_refused(tmp_path):
    with pytest.raises(ContentError, match="no-case"):
        read_folder(tmp_path)
