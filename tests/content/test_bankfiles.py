import pytest

from simulator.content.bank import Bank
from simulator.content.bankfiles import read_bank
from simulator.content.codec import decode, encode
from tests.banks import blueprint
from tests.content.mistaken import sound_files

EXAM = "scenarios/exam/"
MORE = EXAM + "values-and-ethics-2.yaml"


def told(files: dict[str, bytes]) -> list[str]:
    return [f"{one.position} {one.code}" for one in read_bank(files).diagnostics]


def without(*names: str) -> dict[str, bytes]:
    return {name: text for name, text in sound_files().items() if name not in names}


def test_a_bank_is_read_with_its_principles_vignettes_and_blueprints():
    bank = read_bank(sound_files()).bank
    assert bank
    assert [one.id for one in bank.principles] == ["hear-first", "end-well"]
    assert [(one.id, one.key) for one in bank.vignettes] == [("bench", "listen")]
    assert [one.id for one in bank.blueprints] == ["spring"]
    assert bank.area_of(bank.vignettes[0]) == "values-and-ethics"


def test_files_without_a_bank_make_none_and_that_is_no_mistake():
    files = {name: text for name, text in sound_files().items() if EXAM not in name}
    assert read_bank(files) == read_bank({})
    assert read_bank(files).bank is None
    assert read_bank(files).diagnostics == ()


def test_a_bank_comes_back_from_plain_data():
    bank = read_bank(sound_files()).bank
    assert decode(Bank, encode(bank)) == bank


@pytest.mark.parametrize(
    ("gone", "expected"),
    [
        ("principles.yaml", "principles.yaml:1:1 missing-file"),
        ("values-and-ethics.yaml", "values-and-ethics.yaml:1:1 missing-file"),
        ("blueprints/spring.yaml", "blueprints:1:1 missing-file"),
    ],
)
def test_a_bank_needs_its_files(gone: str, expected: str):
    assert told(without(EXAM + gone)) == [EXAM + expected]


@pytest.mark.parametrize(
    "name", ["ethics.yaml", "values-and-ethics.yml", "values-and-ethicsx.yaml", "more/a.yaml"]
)
def test_a_file_whose_name_says_nothing_is_told(name: str):
    assert told({**sound_files(), EXAM + name: b"area: x"}) == [
        EXAM + f"{name}:1:1 unexpected-file"
    ]


def test_a_name_that_another_file_has_is_told_where_it_stands_the_second_time():
    files = sound_files()
    files[MORE] = files[EXAM + "values-and-ethics.yaml"]
    assert told(files) == [f"{MORE}:3:15 duplicate-name"]


def test_a_second_file_of_an_area_is_read_after_the_first():
    files = sound_files()
    own = files[EXAM + "values-and-ethics.yaml"]
    files[MORE] = own.replace(b"vignette: bench", b"vignette: bridge")
    bank = read_bank(files).bank
    assert bank and [one.id for one in bank.vignettes] == ["bench", "bridge"]


def test_one_mistake_keeps_the_bank_from_being_used_and_all_are_told():
    files = sound_files()
    name = EXAM + "values-and-ethics.yaml"
    files[name] = files[name].replace(b"key: listen", b"key: no").replace(b"FIRST", b"first")
    reading = read_bank(files)
    assert reading.bank is None
    assert {one.code for one in reading.diagnostics} == {"unknown-option", "bad-question"}


def test_criteria_are_not_looked_up_where_a_rubric_could_not_be_read():
    files = sound_files()
    files["rubrics/listening.yaml"] = b"rubric: ["
    assert told(files) == []


def test_texts_with_control_characters_are_refused():
    files = sound_files()
    name = EXAM + "values-and-ethics.yaml"
    files[name] = files[name].replace(b"of his dog.", b"of his\xe2\x80\xae dog.")
    assert [one.rpartition(" ")[2] for one in told(files)] == ["forbidden-character"]


def test_the_blueprint_in_force_is_the_latest_that_has_begun():
    old, new = blueprint("old", valid_from="2018-01-01"), blueprint("new", valid_from="2026-08-03")
    bank = Bank((), (), (old, new))
    assert bank.in_force("2017-01-01") == old
    assert bank.in_force("2026-08-02") == old
    assert bank.in_force("2026-08-03") == new


def test_quotas_add_up_and_follow_the_weights_by_largest_remainders():
    assert tuple(blueprint().quotas(122, "masters").values()) == (43, 40, 39)
    assert tuple(blueprint().quotas(110, "masters").values()) == (39, 36, 35)
    assert tuple(blueprint().quotas(122, "clinical").values()) == (44, 39, 39)
    for count in range(130):
        assert sum(blueprint().quotas(count, "bachelors").values()) == count
