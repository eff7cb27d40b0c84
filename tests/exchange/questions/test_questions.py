import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.content.bank import Bank
from simulator.exchange.questions import to_anki, to_gift, to_qti, to_sheet
from simulator.files.bank import open_bank
from tests.banks import bank, option, vignette
from tests.exchange.questions.parsers import read_anki, read_gift, read_qti

NASTY = 'She said: "a = b ~ c" {#1} \\n & <b>50 % : done</b>'
PLANTED = bank(
    replace(
        vignette("planted", situation=f"{NASTY}\n\nA second paragraph."),
        options=(option("a", NASTY), option("b", "=1+1"), option("c", "-c")),
    )
)


@pytest.fixture(scope="module")
def shipped() -> Bank:
    return open_bank(cache=None)


@pytest.mark.parametrize(
    "read",
    [lambda of: read_gift(to_gift(of)), lambda of: read_qti(to_qti(of))],
    ids=["gift", "qti"],
)
def test_every_question_comes_back_with_its_key_and_a_reason_for_each_option(shipped, read):
    found = {one.name: one for one in read(shipped)}
    assert len(found) == len(shipped.vignettes)
    for one in shipped.vignettes:
        back = found[one.id]
        assert back.right == (one.option(one.key).text,)
        assert set(back.wrong) == {each.text for each in one.options if each.id != one.key}
        assert set(back.feedback) == {each.because for each in one.options}
        assert one.question in back.stem


@pytest.mark.parametrize(
    "read",
    [lambda of: read_gift(to_gift(of)), lambda of: read_qti(to_qti(of))],
    ids=["gift", "qti"],
)
def test_signs_that_mean_something_in_a_format_come_back_as_they_were(read):
    (back,) = read(PLANTED)
    assert back.right == (NASTY,)
    assert back.wrong == ("=1+1", "-c")
    assert NASTY in back.stem
    assert "A second paragraph." in back.stem


def test_gift_puts_each_area_into_a_category_of_its_own(shipped):
    lines = to_gift(shipped).split("\n")
    assert [line for line in lines if line.startswith("$CATEGORY")] == [
        "$CATEGORY: Casewalk/assessment-and-planning",
        "$CATEGORY: Casewalk/intervention-and-practice",
        "$CATEGORY: Casewalk/values-and-ethics",
    ]


def test_the_same_bank_makes_the_same_zip(shipped):
    assert to_qti(shipped) == to_qti(shipped)


def test_notes_for_anki_have_guids_that_stay_when_words_are_corrected(shipped):
    headers, rows = read_anki(to_anki(shipped))
    assert headers["guid column"] == "1"
    assert len({row[0] for row in rows}) == len(shipped.vignettes)
    corrected = replace(
        shipped,
        vignettes=tuple(replace(one, situation="Corrected.") for one in shipped.vignettes),
    )
    assert [row[0] for row in read_anki(to_anki(corrected))[1]] == [row[0] for row in rows]


def test_notes_for_anki_hold_question_key_and_reasons_as_safe_html():
    _, ((guid, front, back, tags),) = read_anki(to_anki(PLANTED))
    assert guid == "casewalk:planted"
    assert "&lt;b&gt;50 % : done&lt;/b&gt;" in front
    assert back.startswith("A<br><br>The principle listen. (Ours.)")
    assert tags.split() == ["casewalk", "values-and-ethics", "listen"]


def test_a_row_of_the_table_holds_a_whole_vignette(shipped):
    rows = list(csv.DictReader(io.StringIO(to_sheet(shipped))))
    assert len(rows) == len(shipped.vignettes)
    for row, one in zip(rows, shipped.vignettes, strict=True):
        assert row["vignette"] == one.id
        assert row["situation"] == one.situation
        assert row[f"option {row['key']}"] == one.option(one.key).text


def test_no_cell_of_the_table_is_a_formula():
    (row,) = csv.DictReader(io.StringIO(to_sheet(PLANTED)))
    assert row["option B"] == "'=1+1"
    assert row["option C"] == "'-c"


TEXTS = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), min_size=1, max_size=30
)


@given(TEXTS, TEXTS)
def test_any_words_come_back_from_every_format(one, two):
    some = (option("a", f"x{one}"), option("b", f"y{two}"), option("c"))
    of = bank(vignette("any", situation=f"s{one}", options=some))
    for (back,) in (read_gift(to_gift(of)), read_qti(to_qti(of))):
        assert back.right == (f"x{one}",)
        assert back.wrong[0] == f"y{two}"
    _, rows = read_anki(to_anki(of))
    assert len(rows) == 1
