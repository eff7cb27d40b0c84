import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from simulator.cli import ExitCode
from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("form", "begins"),
    [("anki", "#separator:Tab"), ("gift", "// Casewalk"), ("csv", "\ufeffvignette,")],
)
def test_questions_are_written_to_standard_output_or_a_file(
    casewalk: Run, tmp_path: Path, form: str, begins: str
) -> None:
    shown = casewalk("export", "--format", form)
    assert shown.out.startswith(begins)
    assert shown.err == "135 questions written.\n"
    file = tmp_path / "out.txt"
    assert casewalk("export", "--format", form, "-o", file).out == ""
    assert file.read_bytes().decode("utf-8").startswith(begins)


def test_a_package_is_written_as_a_zip(casewalk: Run, tmp_path: Path) -> None:
    file = tmp_path / "questions.zip"
    assert casewalk("export", "--format", "qti", "-o", file).code == ExitCode.FINE
    with zipfile.ZipFile(BytesIO(file.read_bytes())) as packed:
        assert packed.namelist() == ["imsmanifest.xml", "casewalk.xml"]


def test_a_file_that_cannot_be_written_is_told(casewalk: Run, tmp_path: Path) -> None:
    result = casewalk("export", "--format", "gift", "-o", tmp_path / "no" / "file.txt")
    assert result.code == ExitCode.STORE
    assert "cannot be written" in result.err


@pytest.mark.parametrize("words", [["export"], ["export", "--format", "word"]])
def test_a_format_has_to_be_named(casewalk: Run, words: list[str]) -> None:
    assert casewalk(*words).code == ExitCode.USAGE
