import os
import sys
from pathlib import Path

import platformdirs
import pytest

from simulator.files.cache import Drawer, LibraryCache, cache_folder
from tests.files.writing import keep_in, kept_in

DIGEST = "d" * 64


@pytest.fixture
def cache(tmp_path: Path) -> LibraryCache:
    return LibraryCache(tmp_path / "cache", "/home/ana/cases")


def files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.rglob("*") if file.is_file())


def test_what_was_kept_comes_back(cache):
    cache.keep(DIGEST, {"case": "é"})
    cache.keep_index({"a": [1]})
    assert cache.compiled(DIGEST) == {"case": "é"}
    entries, written = cache.index()
    assert entries == {"a": [1]}
    assert written > 0


def test_nothing_was_kept_at_first(cache):
    assert cache.compiled(DIGEST) is None
    assert cache.index() == ({}, 0)


def test_no_cache_keeps_nothing_and_minds_nothing():
    cache = LibraryCache(None, "/home/ana/cases")
    cache.keep(DIGEST, {})
    cache.keep_index({"a": []})
    cache.forget_all_but(set())
    assert cache.compiled(DIGEST) is None
    assert cache.index() == ({}, 0)


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[]", b"[" * 100_000, b'{"kept": 1}'])
def test_what_is_damaged_or_foreign_is_as_good_as_not_there(cache, tmp_path, damage):
    cache.keep(DIGEST, {"case": 1})
    cache.keep_index({"a": []})
    for file in files(tmp_path):
        file.write_bytes(damage)
    assert cache.compiled(DIGEST) is None
    assert cache.index() == ({}, 0)
    cache.keep(DIGEST, {"case": 2})
    assert cache.compiled(DIGEST) == {"case": 2}


def test_an_index_of_another_version_is_not_read(cache, tmp_path):
    cache.keep_index({"a": []})
    (index,) = files(tmp_path)
    plain = kept_in(index)
    keep_in(index, {**plain, "program": "casewalk 9.9"})
    assert cache.index() == ({}, 0)


def test_an_index_of_another_library_is_not_read(cache, tmp_path):
    cache.keep_index({"a": []})
    (index,) = files(tmp_path)
    plain = kept_in(index)
    keep_in(index, {**plain, "library": "/home/bo/cases"})
    assert cache.index() == ({}, 0)


def test_libraries_have_their_own_places(cache, tmp_path):
    other = LibraryCache(tmp_path / "cache", "/home/bo/cases")
    cache.keep(DIGEST, 1)
    assert other.compiled(DIGEST) is None
    other.forget_all_but(set())
    assert cache.compiled(DIGEST) == 1


def test_a_single_changed_byte_is_noticed(tmp_path):
    drawer = Drawer(tmp_path)
    drawer.save("a", {"points": 41})
    (file,) = files(tmp_path)
    file.write_bytes(file.read_bytes().replace(b"41", b"42"))
    assert drawer.load("a") is None


def test_of_too_many_the_ones_kept_first_go(tmp_path):
    drawer = Drawer(tmp_path)
    for number, letter in enumerate("abc"):
        drawer.save(letter * 64, letter)
        os.utime(tmp_path / f"{letter * 64}.json", ns=(0, number))
    drawer.save("letter", "Dear Ana")
    drawer.forget_oldest(2)
    assert [drawer.load(letter * 64) for letter in "abc"] == [None, "b", "c"]
    assert drawer.load("letter") == "Dear Ana"


def test_only_what_is_named_is_kept_on_and_strange_files_are_left_alone(cache, tmp_path):
    cache.keep(DIGEST, 1)
    cache.keep("e" * 64, 2)
    cache.keep_index({})
    stranger = files(tmp_path)[0].with_name("letter.txt")
    stranger.write_text("Dear Ana", "utf-8")
    half = stranger.with_name(".killed.part")
    half.write_text("{", "utf-8")
    cache.forget_all_but({DIGEST})
    assert not half.exists()
    assert cache.compiled(DIGEST) == 1
    assert cache.compiled("e" * 64) is None
    assert cache.index()[1] > 0
    assert stranger.exists()


def test_no_part_of_a_file_is_left_behind(cache, tmp_path):
    for number in range(3):
        cache.keep(DIGEST, number)
    assert [file.name for file in files(tmp_path)] == [f"{DIGEST}.json"]


def test_a_place_where_nothing_can_be_written_only_costs_time(tmp_path):
    (tmp_path / "cache").write_text("a file where a folder should be", "utf-8")
    cache = LibraryCache(tmp_path / "cache", "/home/ana/cases")
    cache.keep(DIGEST, 1)
    cache.keep_index({})
    cache.forget_all_but(set())
    assert cache.compiled(DIGEST) is None
    assert cache.index() == ({}, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="names are any bytes only there")
def test_a_library_whose_path_is_no_text_has_a_cache_too(tmp_path):
    cache = LibraryCache(tmp_path, os.fsdecode(b"/home/\xff"))
    cache.keep_index({"a": [os.fsdecode(b"\xff")]})
    assert cache.index()[0] == {"a": [os.fsdecode(b"\xff")]}


def test_the_folder_is_the_one_that_the_environment_names(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWALK_CACHE", str(tmp_path))
    assert cache_folder() == tmp_path
    monkeypatch.setenv("CASEWALK_CACHE", "")
    assert cache_folder() is None


@pytest.mark.parametrize("wished", ["", "/var/wished", "relative"])
def test_the_folder_is_this_persons_unless_one_is_named(monkeypatch, wished):
    monkeypatch.delenv("CASEWALK_CACHE")
    monkeypatch.setenv("XDG_CACHE_HOME", wished)
    assert cache_folder() == platformdirs.user_cache_path("casewalk", appauthor=False)
