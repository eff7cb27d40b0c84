import re
from pathlib import Path

from simulator import files
from simulator.content.codes import CODES, folders
from simulator.files.bundle import NO_FILE, complaint, refusal, shown, stamp_of


def test_a_stamp_holds_name_time_and_size(tmp_path):
    file = tmp_path / "case.yaml"
    file.write_bytes(b"case: x\n")
    assert stamp_of(file) == ("case.yaml", file.stat().st_mtime_ns, 8)


def test_what_is_not_there_or_no_file_has_a_stamp_too(tmp_path):
    assert stamp_of(tmp_path / "nowhere.yaml").size == NO_FILE
    assert stamp_of(tmp_path).size == NO_FILE


def test_a_name_that_would_act_on_the_terminal_is_shown_harmlessly():
    assert shown(Path("cases/\x1b[2Jb\u202ead")) == "cases/\ufffd[2Jb\ufffdad"
    assert shown("café/名") == "café/名"


def test_a_refusal_names_the_place_the_kind_and_what_to_do():
    told = str(refusal(Path("cases") / "late", "no-case", "there is no case here"))
    assert told == "cases/late:1:1: error: no-case\n      there is no case here"
    assert str(complaint(Path("x"), "no-case", "...")).startswith("x:1:1: error: no-case")


def test_every_kind_of_complaint_is_explained():
    source = "".join(file.read_text("utf-8") for file in Path(files.__file__).parent.glob("*.py"))
    used = set(re.findall(r'(?:refusal|complaint)\(\s*[^,]+,\s*"([a-z-]+)"', source))
    assert {code.name for code in folders.CODES} <= used <= CODES.keys()
