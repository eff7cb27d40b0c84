"""The drill on screen: one's own dearest moments once more."""

from tests.tui.looking import debriefing
from tests.tui.test_walk import digit_of
from tests.tui.walking import KeptStore

TALL = (100, 60)


async def test_each_of_the_dearest_moments_is_answered_once_more_and_nothing_is_kept() -> None:
    store = KeptStore()
    async with debriefing(size=TALL, store=store) as walk:
        (record,) = store.attempts()
        events = store.events(record.id)
        seen = await walk.press("d")
        assert "Moment 1 of 3: decision 1, Assessment." in seen
        assert "Nothing in here counts" in seen
        seen = await walk.press(await digit_of(walk, "The words of listen"))
        assert "This gives nothing away; in the attempt it was 21.2 of 100." in seen
        assert "Come in." in seen
        assert "What it showed" in seen
        assert "Moment 2 of 3: decision 3, Assessment." in await walk.press("enter")
        await walk.press(await digit_of(walk, "What about night?"))
        assert "Moment 3 of 3: decision 4, Assessment." in await walk.press("enter")
        await walk.press("1")
        assert "That was the last of them." in await walk.press("enter")
        assert "of 100 overall" in await walk.press("enter")
        assert len(store.attempts()) == 1
        assert store.events(record.id) == events


async def test_a_moment_can_be_answered_as_often_as_wished_and_the_drill_left_at_any_time() -> None:
    async with debriefing(size=TALL) as walk:
        await walk.press("d")
        await walk.press(await digit_of(walk, "The words of tell"))
        assert "This gives away 21.2 of 100, as it did in the attempt." in walk.text
        assert "Moment 1 of 3" in await walk.press("a")
        await walk.press(await digit_of(walk, "The words of listen"))
        assert "This gives nothing away" in walk.text
        assert "of 100 overall" in await walk.press("escape")


async def test_a_key_that_stands_for_nothing_answers_nothing() -> None:
    async with debriefing(size=TALL) as walk:
        before = await walk.press("d")
        assert await walk.press("9", "a", "space") == before
