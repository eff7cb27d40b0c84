"""The floors are contracts in pyproject.toml. They are kept, and they would notice."""

import shutil
from pathlib import Path

from tests.floors.running import ROOT, run

LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
)

PLANTED = {
    "engine/event.py": "from simulator.store import protocol",
    "content/text.py": "import os",
    "plain/__init__.py": "import textual",
    "practice/__init__.py": "import sqlalchemy",
    "engine/state.py": "import yaml",
    "scoring/points.py": "import pydantic",
    "wording/__init__.py": "import click",
    "practice/watch.py": "import fsrs",
    "somewhere.py": "",
}


def test_every_floor_stands_on_the_ones_below_it_and_every_library_has_one_door():
    linted = run("-c", LINT)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_a_breach_of_each_contract_is_noticed(tmp_path: Path):
    shutil.copytree(ROOT / "simulator", tmp_path / "simulator")
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for file, line in PLANTED.items():
        with (tmp_path / "simulator" / file).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    linted = run("-c", LINT, folder=tmp_path, path=tmp_path)
    assert linted.returncode == 1
    assert linted.stdout.count("BROKEN") == contracts(), linted.stdout


def contracts() -> int:
    return (ROOT / "pyproject.toml").read_text("utf-8").count("[[tool.importlinter.contracts]]")
