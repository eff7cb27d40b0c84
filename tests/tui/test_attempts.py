"""The attempts at a case, opened from the shelf."""

from simulator.engine.action import Pick
from simulator.practice.again import again
from tests.builders import SMALL_WALK, small_case
from tests.tui.looking import BEST, ended
from tests.tui.walking import KeptStore, walking


async def test_sealed_and_practice_attempts_are_told_apart_and_opened_into_their_debriefs() -> None:
    store = KeptStore()
    first, _ = ended(store, SMALL_WALK, BEST)
    again(first, 2)
    async with walking(small_case(), store=store) as walk:
        assert "a attempts" in walk.text
        seen = await walk.press("a")
        assert "◐  Practice from a moment" in seen
        assert "not finished: Assessment" in seen
        assert "○  Practice" in seen
        assert "100.0 of 100, ready · “The door stays open”" in seen
        assert "●  First attempt, sealed" in seen
        assert "24.2 of 100, not ready: a duty was breached" in seen
        assert "24.2 of 100 overall" in await walk.press("end", "enter")
        assert "1. 2026-09-01, first attempt: 24.2 of 100" in await walk.press("m", "end")
        assert "First attempt, sealed" in await walk.press("escape", "escape")
        assert "Casewalk" in await walk.press("escape")


async def test_an_attempt_that_has_not_ended_goes_on_and_leads_back_to_the_list() -> None:
    store = KeptStore()
    (first,) = ended(store, SMALL_WALK)
    again(first, 4)
    async with walking(small_case(), store=store) as walk:
        assert "Where you left off" in await walk.press("a", "home", "enter")
        assert "Attempts" in await walk.press("enter", "q")
        assert "◐  Practice from a moment" in walk.text


async def test_a_practice_attempt_that_ends_leads_back_to_where_it_was_begun() -> None:
    store = KeptStore()
    ended(store, SMALL_WALK)
    async with walking(small_case(), store=store, size=(100, 40)) as walk:
        await walk.press("a", "enter", "right", "p")
        walk.app.screen.sitting.answer(Pick("stay"))  # type: ignore[attr-defined]
        walk.app.screen._show_scene()  # type: ignore[attr-defined]
        assert "Both routes side by side" in await walk.press("enter")
        assert "51.5 of 100 overall" in await walk.press("enter")
        assert "24.2 of 100 overall" in await walk.press("escape")
        assert "○  Practice from a moment" in await walk.press("escape")


async def test_a_case_that_nobody_has_walked_has_no_attempts_to_open() -> None:
    async with walking(small_case()) as walk:
        assert "a attempts" not in walk.text
        assert "Casewalk" in await walk.press("a")
