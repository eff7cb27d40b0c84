from pathlib import Path

import pytest

from simulator.files.cache import LibraryCache
from simulator.files.compiling import Compiler
from simulator.files.layout import Layout, lay_out
from tests.files.writing import keep_in, kept_in, write_case


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    write_case(tmp_path / "mine", "bees", title="Bees")
    return lay_out(tmp_path / "mine")


@pytest.fixture
def cache(tmp_path: Path) -> LibraryCache:
    return LibraryCache(tmp_path / "cache", "mine")


def compiler(layout: Layout, cache: LibraryCache) -> Compiler:
    return Compiler(layout.cases[0], layout.rubrics, cache)


def test_summary_and_case_are_kept_together_under_the_digest_of_the_files(layout, cache):
    first = compiler(layout, cache)
    summary, case = first.summary(), first.case()
    assert (summary.title, case.scenario.title) == ("Bees", "Bees")
    match cache.compiled(first.digest):
        case {"summary": dict(kept), "case": dict()}:
            assert kept["title"] == "Bees"
        case other:
            pytest.fail(f"kept was {other!r:.80}")


def test_a_compiled_case_that_is_damaged_is_compiled_again(layout, cache, tmp_path):
    whole = compiler(layout, cache).case()
    (file,) = (tmp_path / "cache").rglob("*.json")
    for damage in ({"case": {}, "summary": {}}, {"case": {"scenario": 1}}, {"case": None}, 3):
        plain = kept_in(file)
        keep_in(file, {**plain, "kept": damage})
        assert compiler(layout, cache).summary().title == "Bees"
        keep_in(file, {**plain, "kept": damage})
        assert compiler(layout, cache).case() == whole


def test_nothing_is_kept_of_a_case_that_cannot_be_read(layout, cache, tmp_path):
    (tmp_path / "mine" / "scenarios" / "bees.yaml").unlink()
    first = compiler(layout, cache)
    assert first.digest == ""
    assert first.summary().mistakes == 1
    assert not (tmp_path / "cache").exists()
