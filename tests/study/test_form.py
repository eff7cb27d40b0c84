from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.study.form import Shortage, assemble, plan
from tests.banks import blueprint, full_bank, questions

BANK = full_bank(each=3, principles=2)
ASKED = questions(BANK)
REAL = blueprint(items=122, scored=110, unscored=12, minutes=240)


def form(seed=1, name="full", of=ASKED, **fields):
    print_ = blueprint(**fields)
    return assemble(of, print_, plan(print_, name), category="masters", seed=seed)


@pytest.mark.parametrize(
    ("name", "items", "unscored", "minutes", "blocks"),
    [("full", 122, 12, 240, 2), ("half", 61, 6, 120, 1), ("20", 20, 2, 39, 1)],
)
def test_forms_keep_the_pace_and_the_share_of_unscored_questions(
    name, items, unscored, minutes, blocks
):
    found = plan(REAL, name)
    assert (found.items, found.unscored, found.blocks) == (items, unscored, blocks)
    assert found.seconds == minutes * 60


@given(st.integers(0, 2**32 - 1))
def test_a_form_follows_the_blueprint_whatever_the_seed(seed):
    items = form(seed)
    assert len({item.question.id for item in items}) == 12
    areas = Counter(item.question.area for item in items)
    assert sorted(areas.values()) == [4, 4, 4]
    assert sum(not item.scored for item in items) == 3
    assert [item.block for item in items] == [0] * 6 + [1] * 6
    assert set(Counter(item.question.principle for item in items).values()) == {2}


def test_the_same_seed_makes_the_same_form_and_another_one_another():
    assert form(1) == form(1)
    assert len({tuple(item.question.id for item in form(seed)) for seed in range(5)}) == 5


def test_a_bank_that_is_too_small_makes_no_form_and_says_what_it_lacks():
    assert form(items=54, scored=51) == Shortage("values-and-ethics", 19, 6)


def test_decisions_of_cases_are_no_exam_questions():
    from dataclasses import replace

    cases = [replace(one, origin="case") for one in ASKED]
    assert form(of=cases) == Shortage("values-and-ethics", 4, 0)
