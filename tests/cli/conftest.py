"""A library with one small case, a folder for attempts, and the command run in this process."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from simulator.cli import main
from tests.files.writing import write_case


@dataclass(frozen=True)
class Result:
    """What a command wrote and returned."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Result]


def run(*words: object, typed: str = "") -> Result:
    with CliRunner().isolation(input=typed) as (out, err, _):
        code = main([str(word) for word in words])
        return Result(code, out.getvalue().decode(), err.getvalue().decode())


@pytest.fixture
def library(tmp_path: Path) -> Path:
    write_case(tmp_path / "library", "number-twelve", title="Number twelve")
    return tmp_path / "library"


@pytest.fixture
def casewalk(tmp_path: Path, library: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command, on a library and a folder of its own."""
    monkeypatch.setenv("CASEWALK_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("CASEWALK_LIBRARY", str(library))
    return run
