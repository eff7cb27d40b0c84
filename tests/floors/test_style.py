"""What the tools say about the code: nothing."""

from tests.floors.running import ROOT, run

LONGEST_FILE = 300


def test_ruff_finds_nothing_and_every_public_name_is_documented():
    checked = run("-m", "ruff", "check", "--no-cache", "--output-format=concise", ".")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_every_type_fits():
    checked = run("-m", "mypy", "--no-color-output")
    assert checked.returncode == 0, checked.stdout + checked.stderr


def test_files_stay_small():
    lengths = {
        file.relative_to(ROOT).as_posix(): len(file.read_text("utf-8").splitlines())
        for file in (ROOT / "simulator").rglob("*.py")
    }
    assert {file: length for file, length in lengths.items() if length > LONGEST_FILE} == {}
