from pathlib import Path

import pytest

from simulator.content.diagnostic import Diagnostic, Position
from simulator.files.cache import Drawer
from simulator.files.verdict import Told, Verdict
from simulator.files.verdicts import Verdicts

HOME = "/home/ana/cases"
FILES = {"scenarios/ants.yaml": b"case: ants\n"}
VERDICT = Verdict("ants", None, (Told(Diagnostic(Position("a", 1, 2), "no-case", "...")),))


def kept(folder: Path, budget: int = 100) -> Verdicts:
    return Verdicts(folder, budget)


def keep(folder: Path) -> str:
    verdicts = kept(folder)
    digest = verdicts.digest("case", FILES)
    verdicts.keep(HOME, digest, VERDICT)
    return digest


def test_a_verdict_is_found_again(tmp_path):
    assert kept(tmp_path).find(HOME, keep(tmp_path)) == VERDICT


def test_another_file_name_content_or_budget_is_another_verdict(tmp_path):
    digests = {
        kept(tmp_path).digest("case", FILES),
        kept(tmp_path, 101).digest("case", FILES),
        kept(tmp_path).digest("case", {"scenarios/bees.yaml": b"case: ants\n"}),
        kept(tmp_path).digest("case", {"scenarios/ants.yaml": b"case: ants \n"}),
        kept(tmp_path).digest("case", {**FILES, "rubrics/duties.yaml": b""}),
    }
    assert len(digests) == 5


def test_without_a_cache_nothing_is_found():
    verdicts = Verdicts(None, 100)
    verdicts.keep(HOME, "d" * 64, VERDICT)
    assert verdicts.find(HOME, "d" * 64) is None


@pytest.mark.parametrize("damage", [b"", b"{", b"[]\n00000000", b"\xff" * 100, b"[" * 100_000])
def test_a_damaged_verdict_is_not_there(tmp_path, damage):
    digest = keep(tmp_path)
    (file,) = tmp_path.rglob("*.json")
    file.write_bytes(damage)
    assert kept(tmp_path).find(HOME, digest) is None


@pytest.mark.parametrize("foreign", [None, 7, {}, [], ["e" * 64, []], ["d" * 64, ["ants", 7, []]]])
def test_a_foreign_verdict_is_not_there(tmp_path, foreign):
    keep(tmp_path)
    (file,) = tmp_path.rglob("*.json")
    Drawer(file.parent).save("d" * 64, foreign)
    assert kept(tmp_path).find(HOME, "d" * 64) is None


def test_verdicts_that_nobody_looked_for_are_forgotten(tmp_path):
    keep(tmp_path)
    verdicts = kept(tmp_path)
    other = verdicts.digest("case", {})
    assert verdicts.find(HOME, other) is None
    verdicts.keep(HOME, other, VERDICT)
    verdicts.forget_others()
    assert [file.stem for file in tmp_path.rglob("*.json")] == [other]
