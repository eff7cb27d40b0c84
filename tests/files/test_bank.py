from pathlib import Path

import pytest

from simulator.content.principle import AREAS
from simulator.errors import ContentError
from simulator.files.bank import bank_bundles, open_bank
from simulator.study.form import Shortage, assemble, plan
from simulator.study.question import from_bank
from simulator.verify.items import item_findings
from tests.content.mistaken import sound_files


def write(folder: Path, **changed: bytes) -> Path:
    for name, text in sound_files().items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(changed.get(file.stem.replace("-", "_"), text))
    return folder


def test_the_bank_that_comes_with_casewalk_holds_a_full_form_of_each_category_without_repeats():
    bank = open_bank(cache=None)
    print_, questions = bank.in_force("2026-11-22"), tuple(from_bank(bank))
    for category in ("bachelors", "masters", "clinical"):
        form = assemble(questions, print_, plan(print_, "full"), category=category, seed=1)
        assert not isinstance(form, Shortage)
        assert len({item.question.id for item in form}) == print_.items == 122


def test_the_bank_that_comes_with_casewalk_has_45_vignettes_for_each_area_and_no_findings():
    bank = open_bank(cache=None)
    areas = [bank.area_of(one) for one in bank.vignettes]
    assert [areas.count(area) >= 45 for area in AREAS] == [True] * 3
    assert list(item_findings(bank)) == []


def test_the_bank_of_the_last_library_that_brings_one_is_used(tmp_path: Path):
    own = write(tmp_path / "own")
    (tmp_path / "other" / "scenarios").mkdir(parents=True)
    bank = open_bank((own, tmp_path / "other"), cache=None)
    assert [one.id for one in bank.vignettes] == ["bench"]


def test_what_was_read_is_kept_until_a_file_changes(tmp_path: Path):
    own, cache = write(tmp_path / "own"), tmp_path / "cache"
    first = open_bank((own,), cache=cache)
    (kept,) = (cache / "banks").iterdir()
    assert open_bank((own,), cache=cache) == first
    file = own / "scenarios" / "exam" / "values-and-ethics.yaml"
    file.write_bytes(file.read_bytes().replace(b"vignette: bench", b"vignette: bridge"))
    assert open_bank((own,), cache=cache).vignettes[0].id == "bridge"
    assert kept.exists()


def test_a_damaged_cache_is_as_good_as_none(tmp_path: Path):
    own, cache = write(tmp_path / "own"), tmp_path / "cache"
    first = open_bank((own,), cache=cache)
    for file in (cache / "banks").iterdir():
        file.write_text("[]")
    assert open_bank((own,), cache=cache) == first


def test_a_bank_with_a_mistake_is_refused_with_the_names_of_its_author(tmp_path: Path):
    own = write(tmp_path / "own", values_and_ethics=b"area: values-and-ethics\nvignettes: []\n")
    with pytest.raises(ContentError) as refused:
        open_bank((own,), cache=None)
    place = (own / "scenarios" / "exam" / "values-and-ethics.yaml").as_posix()
    assert str(refused.value).startswith(f"{place}:2:12: error: empty-list")


def test_a_library_without_a_bank_has_no_files_of_one(tmp_path: Path):
    (tmp_path / "scenarios").mkdir()
    assert bank_bundles(tmp_path) is None
