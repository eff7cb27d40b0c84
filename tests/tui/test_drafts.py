"""Answers in the making, without a screen."""

from simulator.engine.action import AskAbout, Leave, Place, Put, Write
from simulator.engine.offer import Asking, Option
from simulator.tui.drafts.choosing import asking
from simulator.tui.drafts.ordering import OrderingDraft
from simulator.tui.drafts.placing import PlacingDraft
from simulator.tui.drafts.writing import WritingDraft

CARDS = PlacingDraft(
    None, (("a", "A."), ("b", "B."), ("c", "C.")), (("up", "Up"), ("down", "Down")), (None,) * 3
)
ITEMS = OrderingDraft(None, (("a", "A."), ("b", "B."), ("c", "C.")))
NOTE = WritingDraft(None, (("a", "A."), ("b", "B.")))


def test_a_digit_puts_a_card_on_a_pile_and_goes_on_to_the_next_that_lies_nowhere() -> None:
    first = CARDS.digit(2, 0)
    assert (first.draft.rows()[0].tail, first.at) == ("→ Down", 1)
    last = first.draft.digit(1, 2)
    assert last.at == 1


def test_a_card_can_be_put_elsewhere_and_stays_the_one_that_is_stood_on() -> None:
    moved = CARDS.digit(2, 0).draft.digit(1, 0)
    assert (moved.draft.rows()[0].tail, moved.at) == ("→ Up", 0)


def test_enter_confirms_only_when_every_card_lies() -> None:
    two = CARDS.digit(1, 0).draft.digit(1, 1).draft
    assert two.enter(0).action is None
    assert two.enter(0).at == 2
    three = two.digit(2, 2).draft
    assert three.enter(0).action == Place((("a", "up"), ("b", "up"), ("c", "down")))


def test_a_pile_that_is_not_there_takes_no_card() -> None:
    assert CARDS.digit(3, 0).draft == CARDS
    assert CARDS.digit(0, 0).draft == CARDS


def test_without_cards_there_is_only_going_on() -> None:
    assert PlacingDraft(None, (), CARDS.piles, ()).enter(0).action == Place(())


def test_an_item_goes_to_the_place_of_its_digit_and_is_followed() -> None:
    move = ITEMS.digit(3, 0)
    assert (move.draft.enter(0).action, move.at) == (Put(("b", "c", "a")), 2)


def test_an_item_moves_up_and_down_but_not_beyond_the_ends() -> None:
    assert ITEMS.carry(1, -1).draft.enter(0).action == Put(("b", "a", "c"))
    assert ITEMS.carry(0, -1).draft == ITEMS
    assert ITEMS.carry(2, 1).draft == ITEMS


def test_a_sentence_goes_in_and_out_by_digit_or_space_and_none_is_a_note_too() -> None:
    both = NOTE.digit(1, 0).draft.space(1).draft
    assert both.enter(0).action == Write(("a", "b"))
    assert both.digit(1, 0).draft.enter(0).action == Write(("b",))
    assert NOTE.enter(0).action == Write(())


def test_leaving_the_questions_is_always_on_0_and_only_when_it_is_allowed() -> None:
    options = (Option("rent", "Rent?", spoken=True, minutes=5),)
    after = asking(Asking(options, 30, "Enough."))
    assert after.digit(0, 0).action == Leave()
    assert after.digit(1, 0).action == AskAbout("rent")
    assert asking(Asking(options, 30, None)).digit(0, 0).action is None


def test_only_digits_that_can_be_pressed_are_told_and_space_does_the_rest() -> None:
    names = tuple((f"n{n}", f"N{n}.") for n in range(12))
    note = WritingDraft(None, names)
    assert note.keys()[0].key == "1-9, Space"
    assert [row.key for row in note.rows()][8:10] == ["9", ""]
    piles = PlacingDraft(None, (("a", "A."),), names, (8,))
    told = piles.keys()
    assert [key.key for key in told][8:10] == ["9", "Space"]
    assert piles.space(0).draft.rows()[0].tail == "→ N9."


def test_space_lays_a_card_on_each_pile_in_turn() -> None:
    once = CARDS.space(0).draft
    assert once.rows()[0].tail == "→ Up"
    assert once.space(0).draft.rows()[0].tail == "→ Down"
    assert once.space(0).draft.space(0).draft == once
