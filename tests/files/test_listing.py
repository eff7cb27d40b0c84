import os
from pathlib import Path

import pytest

from simulator.files.cache import LibraryCache
from simulator.files.layout import lay_out
from simulator.files.listing import Listed, list_library
from tests.files.writing import keep_in, kept_in, spoil, write_case


class Shelving:
    """A library and its cache."""

    def __init__(self, folder: Path) -> None:
        self.library = folder / "mine"
        self.cache = folder / "cache"

    def listed(self) -> list[Listed]:
        layout = lay_out(self.library)
        return list_library(layout, LibraryCache(self.cache, layout.home))

    def titles(self) -> list[str]:
        return [listed.summary.title for listed in self.listed()]

    def index(self) -> Path:
        return next(self.cache.rglob("index.json"))

    def retitle_in_index(self) -> None:
        """Leave a trace in the index that shows whether a title comes from there."""
        plain = kept_in(self.index())
        for entry in plain["entries"]["cases"].values():
            entry["summary"]["title"] = "From the index"
        keep_in(self.index(), plain)

    def age(self, file: Path) -> None:
        """Make the file older than any index, as files mostly are."""
        os.utime(file, ns=(0, file.stat().st_mtime_ns - 10**10))


@pytest.fixture
def shelving(tmp_path: Path) -> Shelving:
    shelving = Shelving(tmp_path)
    for name in ("ants", "bees"):
        shelving.age(write_case(shelving.library, name, title=name.title()))
    return shelving


def test_unchanged_files_are_listed_from_the_index_without_being_opened(shelving):
    assert shelving.titles() == ["Ants", "Bees"]
    shelving.retitle_in_index()
    assert shelving.titles() == ["From the index", "From the index"]


def test_a_file_that_was_changed_is_read_again_and_the_others_are_not(shelving):
    shelving.titles()
    shelving.retitle_in_index()
    shelving.age(write_case(shelving.library, "bees", title="More bees"))
    assert shelving.titles() == ["From the index", "More bees"]


def test_a_file_as_new_as_the_index_is_not_trusted(shelving):
    shelving.titles()
    shelving.retitle_in_index()
    bees = shelving.library / "scenarios" / "bees.yaml"
    plain = kept_in(shelving.index())
    os.utime(bees, ns=(0, shelving.index().stat().st_mtime_ns + 10**9))
    plain["entries"]["cases"]["bees.yaml"]["files"][1][1] = bees.stat().st_mtime_ns
    keep_in(shelving.index(), plain)
    assert shelving.titles() == ["From the index", "Bees"]


def test_a_file_that_was_only_touched_needs_no_parsing(shelving):
    shelving.titles()
    compiled = sorted(shelving.cache.rglob("?" * 64 + ".json"))
    before = [file.stat().st_mtime_ns for file in compiled]
    os.utime(shelving.library / "scenarios" / "bees.yaml", ns=(0, 10**18))
    assert shelving.titles() == ["Ants", "Bees"]
    assert [file.stat().st_mtime_ns for file in compiled] == before


def test_a_case_that_came_or_went_is_noticed(shelving):
    shelving.titles()
    shelving.age(write_case(shelving.library, "cats", title="Cats"))
    (shelving.library / "scenarios" / "ants.yaml").unlink()
    assert shelving.titles() == ["Bees", "Cats"]
    assert len(list(shelving.cache.rglob("?" * 64 + ".json"))) == 2


def test_changed_rubrics_are_noticed(shelving):
    shelving.titles()
    shelving.retitle_in_index()
    (shelving.library / "rubrics").mkdir()
    (shelving.library / "rubrics" / "duties.yaml").write_text("- duty: Broken\n", "utf-8")
    assert all(listed.summary.mistakes for listed in shelving.listed())


@pytest.mark.parametrize("damage", ["", "{}", '{"entries": {"cases": {"ants.yaml": 1}}}', "\0"])
def test_a_damaged_index_is_written_anew(shelving, damage):
    shelving.titles()
    shelving.index().write_text(damage, "utf-8")
    assert shelving.titles() == ["Ants", "Bees"]
    shelving.retitle_in_index()
    assert shelving.titles() == ["From the index", "From the index"]


def test_a_summary_that_is_damaged_in_the_index_is_made_again(shelving):
    shelving.titles()
    plain = kept_in(shelving.index())
    plain["entries"]["cases"]["ants.yaml"]["summary"] = {"title": 7}
    keep_in(shelving.index(), plain)
    assert shelving.titles() == ["Ants", "Bees"]


def test_mistakes_are_counted_once_and_remembered(shelving):
    spoil(shelving.library / "scenarios" / "ants.yaml")
    for _ in range(2):
        assert [listed.summary.mistakes for listed in shelving.listed()] == [1, 0]
