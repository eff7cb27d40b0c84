"""The small case, walked with the keyboard from the shelf to the debrief."""

import pytest

from simulator.engine.action import Pick
from simulator.practice.desk import Desk
from simulator.tui.wish import Wish
from tests.tui.cases import small
from tests.tui.walking import KeptStore, Walk, begin, walking

TASKS = (
    ("Which is which?", ("1", "1", "enter")),
    ("This is walk.", ("enter",)),
    ("What helps with what?", ("1", "enter")),
    ("In her order.", ("d", "u", "3", "1", "enter")),
    ("Write it down.", ("1", "2", "space", "enter")),
    ("This is later.", ("1",)),
)
"""What each place says, and the keys that answer it."""


async def digit_of(walk: Walk, words: str) -> str:
    """The digit before an option; options stand in another order in each attempt."""
    while not (found := [row for row in walk.rows if words in row]):
        await walk.press("pagedown")
    row = found[0]
    return row.split("“")[0].split()[-1]


async def go_on(walk: Walk, until: str) -> str:
    """Press Enter as long as there is only reading on."""
    for _ in range(12):
        if until in walk.text:
            return walk.text
        assert "Enter go on" in walk.text, walk.text
        await walk.press("enter")
    return walk.text


async def to_the_end(walk: Walk, *, coach: bool) -> None:
    await begin(walk)
    await walk.press(await digit_of(walk, "not from"))
    assert "MAYA" in walk.text
    assert "New in the case file" in walk.text
    assert "What it showed" not in walk.text
    if coach:
        assert "What it showed" in await go_on(walk, "What it showed")
    else:
        assert "What it showed" not in await walk.press("enter")
    assert "30 minutes left" in await go_on(walk, "30 minutes left")
    await walk.press(await digit_of(walk, "rent"))
    assert "20 minutes left" in await go_on(walk, "20 minutes left")
    await walk.press("0")
    for words, keys in TASKS:
        assert words in await go_on(walk, words)
        await walk.press(*keys)
    assert "She walks you to the door." in await go_on(walk, "She walks you")
    assert "● Assessment" in walk.text or "Evaluation 5/5" in walk.text
    assert "Before any numbers: how was that for you?" in await walk.press("enter")
    assert "of 100" not in walk.text
    assert "The door stays open" in await walk.press("enter")
    await walk.press("enter")
    assert "Analysis" in walk.text
    assert "of 100 overall" in walk.text


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (60, 18)])
async def test_a_learner_walks_the_small_case_in_coach_mode(size: tuple[int, int]) -> None:
    async with walking(small(), size=size) as walk:
        await to_the_end(walk, coach=True)
        assert "%" not in walk.text
        await walk.press("escape")
        assert "walked to the end" in walk.text


async def test_in_assessed_mode_feedback_waits_for_the_end() -> None:
    async with walking(small(), wish=Wish(mode="assessed"), size=(80, 60)) as walk:
        await to_the_end(walk, coach=False)
        pages = await walk.press("enter")
        for _ in range(8):
            pages += await walk.press("left")
        for _ in range(8):
            pages += await walk.press("right")
        assert "What it showed" in pages
        assert "Because of rough." in pages


async def test_leaving_and_coming_back_tells_what_came_last_and_goes_on_there() -> None:
    store = KeptStore()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        await walk.press(await digit_of(walk, "not from"), "enter", "q")
        assert "Continue: The Jam Jars" in walk.text
    async with walking(small(), store=store) as walk:
        assert "Continue: The Jam Jars" in walk.text
        await walk.press("enter")
        assert "Where you left off" in walk.text
        assert "The chain comes off." in walk.text
        await walk.press("enter")
        assert "30 minutes left" in await go_on(walk, "30 minutes left")


async def test_a_case_named_on_the_command_line_goes_straight_to_its_unfinished_attempt() -> None:
    store = KeptStore()
    case = small()
    Desk(store).begin(case, "coach").answer(Pick("hers"))
    async with walking(case, store=store, wish=Wish(case="a-case")) as walk:
        assert "Where you left off" in walk.text
    async with walking(case, store=store, wish=Wish(case="a-case", fresh=True)) as walk:
        assert "Continue" not in await walk.press("end")
        assert "30 minutes left" not in walk.text
        await walk.press("enter")
        assert "Where you left off" not in walk.text
    assert len(store.attempts()) == 2


async def test_a_topic_that_is_left_out_is_walked_around() -> None:
    async with walking(small()) as walk:
        await walk.press("enter", "1", "end", "enter")
        assert "This is porch." in walk.text


async def test_a_case_with_mistakes_says_so_and_cannot_be_opened() -> None:
    async with walking(small()) as walk:
        assert "3 mistakes" in walk.text
        assert "3 mistakes" in await walk.press("end", "enter")


async def test_an_unknown_case_says_what_comes_close() -> None:
    async with walking(small(), wish=Wish(case="a-cas")) as walk:
        assert "did you mean a-case" in walk.text
        await walk.press("enter")
        assert "The Jam Jars" in walk.text


async def test_papers_are_read_and_left_with_esc_which_never_leaves_the_case() -> None:
    async with walking(small(), size=(100, 40)) as walk:
        await begin(walk)
        for key, words in (
            ("c", "Mr. Hale, the landlord: strained"),
            ("b", "You have an appointment."),
            ("t", "Nothing has been answered yet."),
            ("question_mark", "all that is known by now"),
        ):
            assert words in await walk.press(key)
            assert "1-3 answer" in await walk.press("escape")
        assert "1-3 answer" in await walk.press("escape")


async def test_the_palette_offers_only_what_works_here() -> None:
    async with walking(small(), size=(100, 50)) as walk:
        await begin(walk)
        await walk.press("ctrl+p")
        await walk.pilot.pause(0.3)
        assert {"Case file", "Save and leave", "Theme: light"} <= set(map(str.strip, walk.rows))
        assert not {"Screenshot", "Maximize", "Keys", "Back"} & set(map(str.strip, walk.rows))


async def test_ctrl_c_stops_at_once_and_the_answer_is_kept() -> None:
    store = KeptStore()
    async with walking(small(), store=store) as walk:
        await begin(walk)
        await walk.press("1", "ctrl+c")
        assert walk.app.return_code == 130
    assert store.attempts()[0].events == 2
