"""The README's commands are the ones that are run."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.floors.running import ROOT

README = (ROOT / "README.md").read_text("utf-8")


def command(name: str) -> str:
    (found,) = re.findall(rf"<!-- {name} -->\n```sh\n(.+)\n```\n", README)
    return str(found)


def test_one_command_sets_up_and_opens_the_program():
    steps = ["python3 -m venv .venv", ".venv/bin/pip install -q -e .", ".venv/bin/casewalk"]
    assert command("run").split(" && ") == steps


def test_one_command_sets_up_and_runs_all_tests():
    assert command("test").split(" && ")[-1] == ".venv/bin/python -m pytest -n auto"


@pytest.mark.skipif(sys.platform == "win32", reason="the command is a POSIX one")
def test_continuous_integration_runs_that_very_command_from_the_root(tmp_path: Path):
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "run", tmp_path / ".ci")
    readme = README.replace(command("test"), "pwd -P && false")
    (tmp_path / "README.md").write_text(readme, "utf-8")
    script = [shutil.which("bash") or "bash", str(tmp_path / ".ci" / "run")]
    done = subprocess.run(script, capture_output=True, text=True, check=False)
    assert done.stdout.splitlines() == ["pwd -P && false", str(tmp_path.resolve())]
    assert done.returncode == 1


def test_every_file_that_is_linked_is_there():
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []


def test_every_command_that_is_shown_exists():
    from simulator.cli.commands import casewalk

    shown = re.findall(r"^\$ casewalk ([a-z]+)", README, flags=re.MULTILINE)
    assert set(shown) <= set(casewalk.commands)
