import pytest

from simulator.content.task import Item
from simulator.plain.typed import Misread, one_of, pairs, several, short

THINGS = tuple(Item(id=name, text=name) for name in ("her-agenda", "the-notice", "the-law"))
PILES = tuple(Item(id=name, text=name) for name in ("strength", "need"))


def names(found: tuple[Item, ...] | Misread) -> list[str]:
    assert not isinstance(found, Misread), found
    return [thing.id for thing in found]


@pytest.mark.parametrize("word", ["2", "2.", "the-notice", "The-Notice"])
def test_a_thing_is_meant_by_its_number_or_its_name(word: str) -> None:
    assert THINGS[1] == one_of(word, THINGS)


@pytest.mark.parametrize("word", ["0", "4", "007x", "-1", "99999999999999999999", "\u0662", ""])
def test_anything_else_means_nothing(word: str) -> None:
    assert isinstance(one_of(word, THINGS), Misread)


def test_a_name_that_comes_close_is_suggested() -> None:
    assert Misread("Not understood: her-agend; did you mean her-agenda?") == one_of(
        "her-agend", THINGS
    )


@pytest.mark.parametrize("line", ["3 1", "3,1", " 3, 1 ", "the-law 1"])
def test_several_come_in_the_order_typed(line: str) -> None:
    assert names(several(line, THINGS)) == ["the-law", "her-agenda"]


def test_nothing_twice_and_nothing_unknown() -> None:
    assert Misread("her-agenda is there twice.") == several("1 her-agenda", THINGS)
    assert Misread("There is no 9 here.") == several("1 9", THINGS)


def test_cards_and_piles_come_in_pairs() -> None:
    assert pairs("2=1, her-agenda=need", THINGS, PILES) == (
        ("the-notice", "strength"),
        ("her-agenda", "need"),
    )


@pytest.mark.parametrize("line", ["1", "1=", "=1", "1=3", "4=1", "1=1 1=2", "1=1=1"])
def test_half_pairs_are_misread(line: str) -> None:
    assert isinstance(pairs(line, THINGS, PILES), Misread)


def test_what_was_misread_is_repeated_in_short() -> None:
    assert len(short("x" * 5000)) == 41
