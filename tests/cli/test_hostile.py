"""Libraries that were written to break the check: it stays within limits, ends, and says what is wrong."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.cli import ExitCode
from tests.cli.conftest import Run
from tests.files.hostile import scene_names, write_deciding, write_exploding, write_long
from tests.files.writing import case_text, write_case

MEGABYTES_LIMIT = 400
"""Ours: a budget of a million states is said to take a quarter of a gigabyte, and Python some."""

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes, links and limits of POSIX")

MEASURED = """
import re, resource, sys
from pathlib import Path
from simulator.cli import main
code = main(["check", *sys.argv[1:]])
status = Path("/proc/self/status")
# On Linux the other figure begins with that of the process which started this one.
peak = re.search("VmHWM:\\s+(\\d+)", status.read_text()) if status.exists() else None
print(peak[1] if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(code)
"""


def measured(library: Path) -> tuple[int, int, str]:
    """Exit code and peak of memory in megabytes of a process of its own, and what it said is wrong."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, "--jobs", "1", "--no-cache", str(library)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )
    assert "Traceback" not in done.stderr
    unit = 1_000_000 if sys.platform == "darwin" else 1_000
    return done.returncode, int(done.stdout.splitlines()[-1]) // unit, done.stderr


@posix
def test_a_case_that_explodes_stops_at_its_budget_in_bounded_memory(tmp_path: Path) -> None:
    write_exploding(tmp_path, "explode", facts=40)
    code, megabytes, err = measured(tmp_path)
    assert code == ExitCode.FINDINGS
    assert ": error: too-many-states\n" in err
    assert megabytes < MEGABYTES_LIMIT


@posix
def test_a_case_of_ten_thousand_scenes_is_proven_in_bounded_memory(tmp_path: Path) -> None:
    write_long(tmp_path, "long", scenes=10_000)
    code, megabytes, _ = measured(tmp_path)
    assert code == ExitCode.FINDINGS
    assert megabytes < MEGABYTES_LIMIT


def test_a_case_of_hundreds_of_decisions_is_proven(casewalk: Run, tmp_path: Path) -> None:
    write_deciding(tmp_path, "decide", scenes=400)
    checked = casewalk("check", tmp_path)
    assert "of 399 to 399 decisions" in checked.out
    assert checked.code == ExitCode.FINDINGS


def test_a_library_of_too_many_files_is_refused(casewalk: Run, tmp_path: Path) -> None:
    (tmp_path / "scenarios").mkdir()
    for name in scene_names(10_001):
        (tmp_path / "scenarios" / f"{name}.yaml").touch()
    checked = casewalk("check", tmp_path)
    assert (checked.code, checked.out) == (ExitCode.CONTENT, "")
    assert "too-many-files" in checked.err


def test_of_a_thousand_broken_cases_a_screenful_is_told(casewalk: Run, tmp_path: Path) -> None:
    (tmp_path / "scenarios").mkdir()
    for name in scene_names(1_000):
        (tmp_path / "scenarios" / f"{name}.yaml").write_text(f"case: {name}\ntitle: 5\n", "utf-8")
    checked = casewalk("check", "--no-cache", tmp_path)
    assert checked.code == ExitCode.CONTENT
    assert checked.err.count(": error: ") == 1_000
    assert checked.err.splitlines()[-1].startswith("... and ")


STRINGS = {
    "a-long-tagline": (case_text("x", "X").replace("tagline: ", "tagline: " + "x" * 1_000_000)),
    "a-long-quote": '"' + "x" * 1_900_000,
    "a-large-file": "x" * 2_000_001,
    "line-separators": "case: " + "\u2028" * 600_000,
    "a-long-briefing": "case: x\nbriefing: |\n" + ("  " + "word " * 20 + "\n") * 18_000,
    "nested-lists": "[" * 1_000_000,
    "nested-mappings": "{a: " * 400_000,
    "nested-blocks": "- " * 900_000,
    "nested-lines": "\n".join("  " * depth + "a:" for depth in range(1_300)),
    "an-alias": "case: &x [y, y]\nb: [*x, *x]\n",
    "nothing": "",
    "zeros": "\0" * 1_000_000,
}


@pytest.mark.parametrize("name", STRINGS)
def test_what_is_no_case_is_refused_with_its_place(
    casewalk: Run, tmp_path: Path, name: str
) -> None:
    (tmp_path / f"{name}.yaml").write_text(STRINGS[name], "utf-8")
    checked = casewalk("check", "--no-cache", tmp_path)
    assert checked.code == ExitCode.CONTENT
    assert f"{name}.yaml:" in checked.err
    assert max(map(len, checked.err.splitlines())) < 1_000


@posix
def test_links_in_circles_pipes_and_devices_are_not_read(casewalk: Run, tmp_path: Path) -> None:
    scenarios = tmp_path / "scenarios"
    write_case(tmp_path, "good")
    (scenarios / "loop").symlink_to(scenarios)
    (scenarios / "self.yaml").symlink_to("self.yaml")
    (scenarios / "zero.yaml").symlink_to("/dev/zero")
    (scenarios / "folder.yaml").mkdir()
    os.mkfifo(scenarios / "pipe.yaml")
    checked = casewalk("check", "--no-cache", tmp_path)
    assert checked.code == ExitCode.CONTENT
    assert "1 case can be played" in checked.out
    for name in ("pipe.yaml", "self.yaml", "zero.yaml"):
        assert f"scenarios/{name}:1:1: error: unreadable-file" in checked.err


@posix
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read anything")
def test_a_file_that_may_not_be_read_is_a_mistake_among_the_others(
    casewalk: Run, tmp_path: Path
) -> None:
    write_case(tmp_path, "good")
    write_case(tmp_path, "secret").chmod(0)
    checked = casewalk("check", "--no-cache", tmp_path)
    assert "secret.yaml:1:1: error: unreadable-file" in checked.err
    assert "1 case can be played" in checked.out
