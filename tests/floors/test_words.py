"""The project speaks of itself alone, and only in its own words."""

import re
import subprocess
from pathlib import Path

from tests.floors.running import ROOT

# Put together from pieces, so that this file may be among those that are looked at.
FORBIDDEN = (
    "py" + r"pi\.(org|io)",
    "pythonhosted" + r"\.",
    "npm" + r"js\.",
    "debian" + r"\.(org|net)",
    "cra" + r"tes\.io",
)


def test_no_file_names_a_package_host():
    pattern = re.compile("|".join(FORBIDDEN), re.IGNORECASE)
    found = [
        f"{file.relative_to(ROOT).as_posix()}:{number}: {line.strip()}"
        for file in files()
        for number, line in enumerate(text(file).splitlines(), start=1)
        if pattern.search(line)
    ]
    assert found == []


def files() -> list[Path]:
    """Every file that is in the repository or could be put there."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if listed.returncode:
        folders = ("simulator", "scenarios", "rubrics", "tests")
        return [file for name in folders for file in (ROOT / name).rglob("*.*") if file.is_file()]
    names = listed.stdout.decode().split("\0")
    return [ROOT / name for name in names if name and (ROOT / name).is_file()]


def text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", errors="replace")
