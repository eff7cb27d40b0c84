import os
import sys
from pathlib import Path

import pytest

from simulator.content.diagnostic import Diagnostic, Position
from simulator.content.encoding import BYTES_LIMIT
from simulator.files.bundle import Bundle
from simulator.files.layout import lay_out
from simulator.files.reading import content_digest, read_files, with_places
from tests.files.writing import write_case, write_folder_case


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    write_folder_case(tmp_path / "mine", "late-again")
    return lay_out(tmp_path / "mine").cases[0]


def test_files_are_named_as_the_reader_knows_them(bundle):
    files, complaints = read_files(bundle)
    assert complaints == ()
    assert sorted(files)[0] == "scenarios/late-again/1-assessment.yaml"
    assert files["scenarios/late-again/case.yaml"].count(b"\ncase: late-again\n") == 1


def test_a_case_need_not_lie_in_a_folder_called_scenarios(tmp_path):
    write_case(tmp_path, "short").rename(tmp_path / "short.yaml")
    (tmp_path / "scenarios").rmdir()
    files, _ = read_files(lay_out(tmp_path).cases[0])
    assert list(files) == ["scenarios/short.yaml"]


def test_no_more_is_read_of_a_file_than_tells_that_it_is_too_large(bundle):
    (bundle.folder / "case.yaml").write_bytes(b"#" * (BYTES_LIMIT + 1_000))
    files, _ = read_files(bundle)
    assert len(files["scenarios/late-again/case.yaml"]) == BYTES_LIMIT + 1


def test_nothing_is_read_of_a_case_one_of_whose_files_is_gone(bundle):
    (bundle.folder / "case.yaml").unlink()
    files, (complaint,) = read_files(bundle)
    assert files == {}
    assert complaint.code == "unreadable-file"
    assert complaint.position.file.endswith("mine/scenarios/late-again/case.yaml")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes there")
def test_a_pipe_is_not_waited_for(tmp_path):
    (tmp_path / "scenarios").mkdir()
    os.mkfifo(tmp_path / "scenarios" / "pipe.yaml")
    _, (complaint,) = read_files(lay_out(tmp_path).cases[0])
    assert complaint.message == "this file cannot be read: it is not a plain file"


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes only there")
def test_a_name_that_is_no_text_is_read_and_shown_all_the_same(tmp_path):
    (tmp_path / "scenarios").mkdir()
    with open(os.fsencode(tmp_path) + b"/scenarios/\xff\x1b.yaml", "wb") as file:  # noqa: PTH123
        file.write(b"case: x\n")
    (case,) = lay_out(tmp_path).cases
    files, _ = read_files(case)
    assert list(files) == ["scenarios/\ufffd\ufffd.yaml"]
    assert len(content_digest(files)) == 64


def test_the_digest_changes_with_names_and_contents():
    digests = {
        content_digest(files)
        for files in ({"a": b"bc"}, {"ab": b"c"}, {"a": b"b", "c": b""}, {"a": b"b"}, {})
    }
    assert len(digests) == 5
    assert content_digest({"a": b"1", "b": b"2"}) == content_digest({"b": b"2", "a": b"1"})


def test_diagnostics_name_files_as_their_author_does(bundle):
    told = Diagnostic(Position("scenarios/late-again/case.yaml", 3, 1), "missing-key", "write it")
    (placed,) = with_places([told], [bundle])
    assert placed.position == Position((bundle.folder / "case.yaml").as_posix(), 3, 1)
