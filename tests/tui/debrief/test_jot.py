"""A field for a learner's own words, and the two steps of a debrief that are made of them."""

import pytest
from textual import events

from simulator.errors import StoreUnreachable
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.store.words import Words
from simulator.tui.debrief.board import Board
from simulator.tui.debrief.jot import PRIVATE, SHARED
from simulator.tui.debrief.means import Means
from tests.builders import SMALL_WALK, small_case
from tests.tui.looking import debriefing, ended
from tests.tui.walking import KeptStore, Walk, walking


class Failing(KeptStore):
    """A store that keeps no words as long as it is broken."""

    broken = False

    def write(self, attempt: str, words: Words) -> None:
        if self.broken:
            raise StoreUnreachable("/a/place", "The disk is full", "Free some room and try again.")
        super().write(attempt, words)


def kept(store: KeptStore) -> list[tuple[str, str, bool]]:
    (record,) = store.attempts()
    return [(one.kind, one.text, one.shared) for one in store.words(record.id)]


async def ask(walk: Walk, store: KeptStore) -> None:
    """The debrief of an attempt that has just ended."""
    (sitting,) = ended(store, SMALL_WALK)
    board = Board(sitting, Means(Debriefer(Desk(store))), "ask")
    await walk.app.push_screen(board)
    await walk.settle()


async def test_reactions_come_before_any_number_and_an_empty_field_goes_on() -> None:
    store = KeptStore()
    async with walking(small_case(), store=store) as walk:
        await ask(walk, store)
        assert "Before any numbers" in walk.text
        assert "24.2" not in walk.text
        assert "Description 2/4" in await walk.press("enter")
        assert "Analysis 3/4" in await walk.press("enter")
    assert kept(store) == []


async def test_words_are_private_unless_they_are_shared_and_lie_on_disk_before_one_goes_on() -> (
    None
):
    store = KeptStore()
    async with walking(small_case(), store=store) as walk:
        await ask(walk, store)
        assert PRIVATE in await walk.press("o", "k")
        await walk.press("enter")
        assert kept(store) == [("reaction", "ok", False)]
        await walk.press("enter")
        assert "ok" in await walk.press("1")
        assert SHARED in await walk.press("tab")
        await walk.press("enter")
        assert kept(store) == [("reaction", "ok", True)]


async def test_what_was_written_can_be_written_anew_and_taken_away() -> None:
    store = KeptStore()
    async with debriefing(store=store) as walk:
        await walk.press("1", "n", "o", "enter")
        assert kept(store) == [("reaction", "no", False)]
        await walk.press("1", "backspace", "n", "enter")
        assert kept(store) == [("reaction", "nn", False)]
        await walk.press("1", "backspace", "backspace", "enter")
        assert not any(text for _, text, _ in kept(store))


@pytest.mark.parametrize("key", ["enter", "escape"])
async def test_nothing_that_was_typed_is_lost_on_leaving(key: str) -> None:
    store = KeptStore()
    async with debriefing(store=store) as walk:
        await walk.press("1", "a", key)
        assert kept(store) == [("reaction", "a", False)]
        assert "Analysis 3/4" in walk.text


async def test_what_is_pasted_cannot_steer_the_terminal() -> None:
    store = KeptStore()
    async with debriefing(store=store) as walk:
        await walk.press("1")
        walk.app.post_message(events.Paste("a\x1b]0;x\x07\u202eb [/] [b]"))
        await walk.settle()
        shown = "".join(segment.text for strip in walk.strips for segment in strip)
        assert all(character.isprintable() for character in shown)
        await walk.press("enter")
    assert kept(store) == [("reaction", "a]0;xb [/] [b]", False)]


async def test_a_window_that_becomes_too_small_takes_nothing_away() -> None:
    store = KeptStore()
    async with debriefing(store=store) as walk:
        await walk.press("1", "a")
        await walk.pilot.resize_terminal(50, 12)
        await walk.settle()
        await walk.press("x", "enter")
        await walk.pilot.resize_terminal(80, 24)
        await walk.settle()
        await walk.press("b", "enter")
    assert kept(store) == [("reaction", "ab", False)]


async def test_words_that_cannot_be_kept_are_not_lost_but_asked_about() -> None:
    store = Failing()
    async with debriefing(store=store) as walk:
        store.broken = True
        assert "The disk is full" in await walk.press("1", "a", "enter")
        store.broken = False
        await walk.press("1")
        assert kept(store) == [("reaction", "a", False)]
        assert "Analysis 3/4" in walk.text


async def test_the_summary_asks_for_one_thing_to_keep_and_one_to_change() -> None:
    store = KeptStore()
    async with debriefing(store=store) as walk:
        assert walk.text != await walk.press("4")
        assert walk.text.count("nothing written yet") == 2
        assert "One thing that you want to keep" in await walk.press("enter")
        await walk.press("a", "enter")
        assert "▸  One thing that you want to change" in walk.text
        await walk.press("enter", "b", "tab", "enter")
        assert kept(store) == [("keep", "a", False), ("change", "b", True)]
        assert "Description 2/4" in await walk.press("2")
        assert "Summary 4/4" in await walk.press("escape")
        assert "nothing written yet" not in walk.text
        assert "Analysis 3/4" in await walk.press("3")
