"""The check of many cases: cached, shared out, interrupted."""

import json
import os
import re
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.cli import ExitCode
from simulator.cli.judging import Judging
from simulator.files import open_folder
from simulator.files.cache import Drawer
from simulator.files.unit import units
from simulator.files.verdict import Verdict
from tests.cli.conftest import Run
from tests.cli.processes import ALWAYS_INTERRUPTIBLE
from tests.files.writing import case_text, spoil, write_case, write_folder_case

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")

MODULES = """
import json, sys
from simulator.cli import main
main(["check", sys.argv[1]])
print("\\n" + json.dumps(sorted(sys.modules)))
"""


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """A library with cases that can be played and others that cannot."""
    library = tmp_path / "mixed"
    for name in ("ants", "bees", "cats", "dogs"):
        write_case(library, name)
    spoil(library / "scenarios" / "bees.yaml")
    write_folder_case(library, "cats")
    write_folder_case(library, "eels")
    (library / "scenarios" / "eels" / "6-epilogue.yaml").write_text("phase: epilogue\n", "utf-8")
    return library


def judged(library: Path, *, cache: Path | None = None, jobs: int | None = 1) -> list[Verdict]:
    judging = Judging(units([library]), budget=10_000, cache=cache, jobs=jobs)
    return [
        replace(judged.verdict, told=tuple(judged.placed(judged.verdict.told)))
        for judged in judging.verdicts()
    ]


def test_one_by_one_all_mistakes_of_a_library_are_found(mixed: Path) -> None:
    folder = open_folder(mixed)
    told = {one.diagnostic for one in sum((v.told for v in judged(mixed)), ()) if one.unreadable}
    assert {one for one in folder.library.diagnostics if one.severity == "error"} == told
    cases = [case.scenario.id for case in folder.library.cases]
    assert cases == [verdict.case for verdict in judged(mixed) if verdict.case]


def test_verdicts_are_the_same_on_many_processors_and_from_the_cache(
    mixed: Path, tmp_path: Path
) -> None:
    alone = judged(mixed)
    assert [verdict.case for verdict in alone].count(None) == 1
    assert alone == judged(mixed, jobs=3)
    assert alone == judged(mixed, cache=tmp_path / "cache", jobs=2)
    assert alone == judged(mixed, cache=tmp_path / "cache")


def test_what_has_not_changed_is_not_proven_again(mixed: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    before = judged(mixed, cache=cache)
    files = {file: file.stat().st_mtime_ns for file in cache.rglob("*.json")}
    for file in files:
        digest, plain = _loaded(file)
        Drawer(file.parent).save(file.stem, [digest, ["from-the-cache", *plain[1:]]])
    assert {v.case for v in judged(mixed, cache=cache)} == {"from-the-cache"}
    (mixed / "scenarios" / "ants.yaml").write_text(case_text("ants", "More ants"), "utf-8")
    after = [verdict.case for verdict in judged(mixed, cache=cache)]
    assert after == ["ants", *["from-the-cache"] * (len(before) - 1)]
    (mixed / "rubrics").mkdir()
    (mixed / "rubrics" / "duties.yaml").write_text("- duty: Broken\n", "utf-8")
    assert {verdict.case for verdict in judged(mixed, cache=cache)} == {None}


def _loaded(file: Path) -> tuple[str, list[object]]:
    match Drawer(file.parent).load(file.stem):
        case [str(digest), list(plain)]:
            return digest, plain
        case other:
            raise AssertionError(other)


def test_places_are_those_of_this_author_though_verdicts_are_kept_without(
    casewalk: Run, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil(library / "scenarios" / "number-twelve.yaml")
    absolute = casewalk("check", library).err
    monkeypatch.chdir(library)
    relative = casewalk("check", "scenarios/number-twelve.yaml").err
    assert absolute.startswith(f"{(library / 'scenarios').as_posix()}/number-twelve.yaml:")
    assert relative.startswith("scenarios/number-twelve.yaml:")
    assert relative.startswith(casewalk("check", "scenarios/number-twelve.yaml").err)


def test_without_a_cache_nothing_is_kept(
    casewalk: Run, library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CASEWALK_CACHE", str(tmp_path / "cache"))
    casewalk("check", "--no-cache", library)
    assert not (tmp_path / "cache").exists()
    casewalk("check", library)
    assert [file.parent.name for file in (tmp_path / "cache").rglob("*.json")] == ["verdicts"]


def test_an_unchanged_library_needs_neither_yaml_nor_pydantic_nor_a_proof(
    casewalk: Run, library: Path
) -> None:
    casewalk("check", library)
    done = subprocess.run(
        [sys.executable, "-c", MODULES, str(library)], capture_output=True, text=True, check=True
    )
    modules = set(json.loads(done.stdout.splitlines()[-1]))
    heavy = {"yaml", "pydantic", "pydantic_core", "sqlalchemy", "textual", "concurrent.futures"}
    floors = {"simulator.content.reading", "simulator.content.scenario", "simulator.engine"}
    assert not modules & {*heavy, *floors, "simulator.verify.proof"}


def test_very_many_mistakes_are_counted_and_the_first_are_told(
    casewalk: Run, library: Path
) -> None:
    for number in range(30):
        name = f"case-{number:02}"
        text = re.sub(r"^( +)level: .*$", r"\1level: 9", case_text(name, name), flags=re.MULTILINE)
        text = re.sub(r": [0-3](?=[,}])", ": 9", text)
        (library / "scenarios" / f"{name}.yaml").write_text(text, "utf-8")
    checked = casewalk("check", library)
    assert checked.code == ExitCode.CONTENT
    assert checked.err.count(": error: ") <= 1_000
    assert re.search(r"^\.\.\. and [\d,]+ more; mend these first\.$", checked.err, re.MULTILINE)


def started(*words: str, library: Path, cache: Path) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-c", ALWAYS_INTERRUPTIBLE, "check", str(library), *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env={**os.environ, "CASEWALK_CACHE": str(cache)},
    )


@posix
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_ctrl_c_ends_a_check_with_one_sentence(tmp_path: Path, jobs: str) -> None:
    for number in range(60):
        write_case(tmp_path / "many", f"case-{number:02}")
    process = started("--jobs", jobs, library=tmp_path / "many", cache=tmp_path / "cache")
    assert process.stdout is not None
    process.stdout.readline()
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == ExitCode.INTERRUPTED
    assert "Traceback" not in err
    assert err.splitlines()[-1] == "casewalk: interrupted; whatever was answered is kept"
    assert list((tmp_path / "cache").rglob("*.json"))
