from pathlib import Path

import pytest

from simulator.errors import ContentError, UnknownCase
from simulator.files import open_shelf, shipped
from tests.files.writing import spoil, write_case, write_folder_case


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


@pytest.fixture
def library(tmp_path: Path) -> Path:
    write_case(tmp_path / "mine", "bees", title="Bees")
    write_folder_case(tmp_path / "mine", "ants", title="Ants")
    return tmp_path / "mine"


def test_the_cases_that_come_with_casewalk_are_on_the_shelf(cache):
    summary = open_shelf(cache=cache).summary("first-ten-minutes")
    case = open_shelf(cache=cache).case("first-ten-minutes")
    assert summary.mistakes == 0
    assert summary.title == case.scenario.title
    assert (summary.client, summary.age) == (case.scenario.client.name, case.scenario.client.age)
    assert summary.minutes == case.scenario.minutes
    assert Path(summary.folder) == shipped() / "scenarios" / "first-ten-minutes.yaml"


def test_cases_of_all_libraries_stand_by_title(library, cache):
    shelf = open_shelf([library], cache=cache)
    titles = [summary.title for summary in shelf.summaries if not summary.mistakes]
    assert {"Ants", "Bees"} < set(titles)
    assert titles == sorted(titles, key=str.casefold)


@pytest.mark.parametrize("name", ["ants", "bees"])
def test_a_case_from_the_cache_is_the_case_from_its_files(library, cache, name):
    from_files = open_shelf([library], cache=None).case(name)
    open_shelf([library], cache=cache)
    assert open_shelf([library], cache=cache).case(name) == from_files


def test_content_notes_are_told_before_a_case_is_opened(library, cache):
    file = library / "scenarios" / "bees.yaml"
    note = "content-notes:\n  - note: sting\n    text: A sting.\n"
    text = file.read_text("utf-8").replace("\nobjectives:", f"\n{note}objectives:", 1)
    file.write_text(text, "utf-8")
    for _ in range(2):
        assert open_shelf([library], cache=cache).summary("bees").notes == ("A sting.",)


def test_an_unknown_case_is_told_with_what_comes_close(library, cache):
    shelf = open_shelf([library], cache=cache)
    for ask in (shelf.case, shelf.summary):
        with pytest.raises(UnknownCase, match="did you mean ants"):
            ask("antz")


def test_a_case_with_mistakes_is_on_the_shelf_last_and_cannot_be_opened(library, cache):
    spoil(library / "scenarios" / "bees.yaml")
    for _ in range(2):
        shelf = open_shelf([library], cache=cache)
        summary = shelf.summary("bees")
        assert (summary.title, summary.mistakes) == ("bees", 1)
        assert shelf.summaries[-1].mistakes
        with pytest.raises(ContentError) as error:
            shelf.case("bees")
        (diagnostic,) = error.value.diagnostics
        assert diagnostic.code == "not-a-number"
        assert diagnostic.position.file == (library / "scenarios" / "bees.yaml").as_posix()


def test_a_case_that_was_mended_can_be_opened_again(library, cache):
    file = library / "scenarios" / "bees.yaml"
    whole = file.read_text("utf-8")
    spoil(file)
    shelf = open_shelf([library], cache=cache)
    file.write_text(whole, "utf-8")
    assert shelf.case("bees").scenario.title == "Bees"
    assert open_shelf([library], cache=cache).summary("bees").mistakes == 0


def test_of_two_cases_with_one_name_the_later_one_counts_and_the_shelf_says_so(library, cache):
    write_case(library, "first-ten-minutes", title="Ours")
    shelf = open_shelf([library], cache=cache)
    assert shelf.summary("first-ten-minutes").title == "Ours"
    assert shelf.case("first-ten-minutes").scenario.title == "Ours"
    (replaced,) = shelf.replaced
    assert Path(replaced.folder).is_relative_to(shipped())


def test_a_library_that_is_named_twice_counts_once(library, cache):
    shelf = open_shelf([library, library / ".." / "mine", shipped()], cache=cache)
    assert shelf.replaced == ()


def test_a_library_that_is_not_there_is_told(tmp_path, cache):
    with pytest.raises(ContentError, match="no-such-folder"):
        open_shelf([tmp_path / "nowhere"], cache=cache)


def test_a_case_whose_files_are_gone_since_it_was_listed_is_told(library, cache):
    shelf = open_shelf([library], cache=cache)
    (library / "scenarios" / "bees.yaml").unlink()
    with pytest.raises(ContentError):
        shelf.case("bees")


def test_a_library_is_judged_by_rubrics_of_its_own(library, cache):
    (library / "rubrics").mkdir()
    for file in (shipped() / "rubrics").glob("*.yaml"):
        text = file.read_text("utf-8").replace("Strengths-based practice", "Strong points")
        (library / "rubrics" / file.name).write_text(text, "utf-8")
    shelf = open_shelf([library], cache=cache)
    assert shelf.case("bees").rubrics[0].title == "Strong points"
    assert shelf.case("first-ten-minutes").rubrics[0].title != "Strong points"
