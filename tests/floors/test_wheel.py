"""What is built can be installed anywhere and has its cases with it."""

import zipfile
from pathlib import Path

import pytest

from tests.floors.running import ROOT, run

SHELF = "scenarios/first-ten-minutes.yaml"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    built = run("-m", "hatchling", "build", "-t", "wheel", "-d", str(folder))
    assert built.returncode == 0, built.stdout + built.stderr
    (found,) = folder.glob("casewalk-*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel is installed by unpacking it; what it needs is already there."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(folder)
    return folder


def test_the_wheel_holds_the_program_every_case_and_rubric_and_the_licence(wheel):
    with zipfile.ZipFile(wheel) as opened:
        names = set(opened.namelist())
    ours = [file for name in ("scenarios", "rubrics") for file in (ROOT / name).rglob("*.yaml")]
    assert ours
    assert {f"simulator/library/{file.relative_to(ROOT).as_posix()}" for file in ours} <= names
    assert {name.partition("/")[0].partition("-")[0] for name in names} == {"simulator", "casewalk"}
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert "simulator/py.typed" in names


def test_a_case_is_played_from_an_installed_wheel_in_an_empty_folder(installed, tmp_path):
    where = run(
        "-c", "import simulator; print(simulator.__file__)", folder=tmp_path, path=installed
    )
    assert Path(where.stdout.strip()).is_relative_to(installed)
    played = run(
        *("-m", "simulator", "play", "first-ten-minutes", "--plain"),
        folder=tmp_path,
        path=installed,
        typed="\n" + "1\n" * 80,
        CASEWALK_DATA=str(tmp_path / "data"),
        CASEWALK_CACHE=str(tmp_path / "cache"),
    )
    assert played.returncode == 0, played.stderr
    assert played.stdout.startswith("The first ten minutes\n")
    assert "Scores out of 100" in played.stdout
    assert played.stderr == ""


def test_the_cases_of_an_installed_wheel_are_its_own(installed, tmp_path):
    shown = run(
        *("-c", "from simulator.files import shipped; print(shipped())"),
        folder=tmp_path,
        path=installed,
    )
    assert Path(shown.stdout.strip()) == installed / "simulator" / "library"
    assert (installed / "simulator" / "library" / SHELF).is_file()


def test_the_version_is_the_same_everywhere(wheel, installed, tmp_path):
    said = run("-m", "simulator", "--version", folder=tmp_path, path=installed).stdout.split()
    assert said == ["casewalk", wheel.name.split("-")[1]]
