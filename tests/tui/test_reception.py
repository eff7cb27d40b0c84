"""Where the command line leads, and where the shelf stands afterwards."""

from threading import Event

import pytest
from textual.geometry import Region

from simulator.engine.action import Pick
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.sitting import Sitting
from simulator.scoring.debrief import Debrief
from simulator.tui.debrief.board import WORKING, Board
from simulator.tui.debrief.means import Means, Opening
from simulator.tui.prose import prose
from simulator.tui.row import Row
from simulator.tui.rows import Rows
from simulator.tui.wish import Wish
from tests.builders import case, choice, scene
from tests.tui.cases import small
from tests.tui.walking import KeptStore, begin, walking

SHORT = case(
    scene("door", choices=(choice("in", "out"), choice("wait", "out"))),
    scene("out", ending="It is over"),
)


async def test_without_a_name_the_attempt_touched_last_goes_on_and_the_bare_shelf_stays() -> None:
    store = KeptStore()
    Desk(store).begin(small(), "coach").answer(Pick("hers"))
    async with walking(small(), store=store, wish=Wish(latest=True)) as walk:
        assert "Where you left off" in walk.text
    async with walking(small(), store=store) as walk:
        assert "Continue: The Jam Jars" in walk.text
    async with walking(small(), wish=Wish(latest=True)) as walk:
        assert "3 mistakes" in walk.text


async def test_an_attempt_named_is_that_very_one_and_one_that_has_ended_opens_its_debrief() -> None:
    store = KeptStore()
    older = Desk(store).begin(small(), "coach")
    older.answer(Pick("hers"))
    Desk(store).begin(small(), "coach").answer(Pick("ours"))
    ended = Desk(store).begin(SHORT, "coach")
    ended.answer(Pick("in"))
    async with walking(small(), store=store, wish=Wish(attempt=older.name)) as walk:
        assert "The chain comes off." in walk.text
    async with walking(small(), store=store, wish=Wish(attempt=ended.name)) as walk:
        assert "Analysis 3/4" in walk.text


async def test_a_case_that_left_the_shelf_goes_on_and_a_name_of_nothing_says_so() -> None:
    store = KeptStore()
    Desk(store).begin(small(), "coach").answer(Pick("hers"))
    async with walking(store=store, wish=Wish(attempt="a-case")) as walk:
        assert "Where you left off" in walk.text
    async with walking(small(), store=store, wish=Wish(attempt="a-cas")) as walk:
        assert "did you mean a-case" in walk.text


async def test_topics_are_left_out_only_of_the_case_that_was_named() -> None:
    wish = Wish(case="a-cas", avoid=("heavy",))
    async with walking(small(), wish=wish) as walk:
        await walk.press("enter", "enter")
        assert "○ stays in" in await walk.press("end")
    async with walking(small(), wish=Wish(case="a-case", avoid=("heavy",))) as walk:
        assert "● left out" in await walk.press("end")


async def test_the_shelf_stands_on_the_same_case_when_the_row_to_continue_comes() -> None:
    async with walking(small()) as walk:
        await begin(walk)
        await walk.press("q")
        assert walk.app.screen.query_one(Rows).at == 1
        assert "How you want to play" in await walk.press("enter", "end")


class Waiting(Debriefer):
    """Takes its time over a debrief."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.going = Event()

    def debrief(self, sitting: Sitting) -> Debrief:
        self.going.wait(5)
        return super().debrief(sitting)


@pytest.mark.parametrize("opening", ["tell", "board"])
async def test_help_read_while_a_debrief_is_worked_out_is_not_closed_in_its_place(
    opening: Opening,
) -> None:
    store = KeptStore()
    desk = Desk(store)
    sitting = desk.begin(SHORT, "coach")
    sitting.answer(Pick("in"))
    waiting = Waiting(desk)
    async with walking(SHORT, store=store) as walk:
        await walk.app.push_screen(Board(sitting, Means(waiting), opening))
        await walk.pilot.pause()
        assert WORKING in walk.text
        await walk.pilot.press("question_mark")
        waiting.going.set()
        await walk.pilot.pause(0.05)
        assert "all that is known by now" in walk.text
        await walk.press("escape")
        assert ("Analysis 3/4" if opening == "board" else "Description 2/4") in walk.text


def test_rows_that_are_not_laid_out_lie_nowhere() -> None:
    assert Rows((Row(prose("One.")),)).spot(0) == Region()
