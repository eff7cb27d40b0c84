"""The debrief of an attempt on screen, from its board to everything that is opened from there."""

import pytest

from simulator.engine.action import AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.errors import OutputFailed
from simulator.practice.again import again
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.sitting import Sitting
from simulator.practice.valuer import Valuer
from simulator.tui.debrief.board import Board
from simulator.tui.debrief.means import Means, Paper
from simulator.tui.scene import Scene
from simulator.wording.debrief import NO_VALUES
from tests.builders import SMALL_WALK, small_case
from tests.tui.cases import NASTY, nasty, small
from tests.tui.looking import BEST, debriefing, ended
from tests.tui.test_themes import LEAST, faintest
from tests.tui.walking import KeptStore, Walk, walking

TASKS = (
    Pick("ours"),
    AskAbout("rent"),
    Leave(),
    Place((("drawing", "strength"), ("arrears", "strength"))),
    GoOn(),
    Place((("rent", "rent-fund"),)),
    Put(("a", "b", "c")),
    Write(("opinion",)),
    Pick("ask"),
)
"""A walk through every task of the small case."""


def picked(walk: Walk) -> str:
    """The row that is stood on; nothing where none is."""
    return next((row for row in walk.rows if row.strip().startswith("▸")), "")


async def test_scores_are_held_against_lines_and_the_dearest_moment_is_selected_at_first() -> None:
    async with debriefing() as walk:
        assert "24.2 of 100 overall: not ready: a duty was breached." in walk.text
        assert "72.7 ready" in walk.text
        assert "66.6 chance" in walk.text
        assert "● Decision 3, Assessment · cost 27.3 of 100" in walk.text
        assert "Your 75.8 missing points were lost in these 3 moments:" in walk.text
        assert "−27.3   3 Assessment" in picked(walk)


async def test_the_arrows_move_along_the_moments_and_the_list_follows_where_it_can() -> None:
    async with debriefing() as walk:
        assert "Decision 4, Assessment · cost 27.3" in await walk.press("right")
        assert "4 Assessment" in picked(walk)
        await walk.press("right")
        assert "Decision 4" in walk.text
        assert "Decision 2, Assessment · cost nothing" in await walk.press("left", "left")
        assert picked(walk) == ""
        assert "Decision 1, Assessment · cost 21.2" in await walk.press("left", "left")
        assert "−21.2   1 Assessment" in picked(walk)


async def test_the_list_moves_the_mark_on_the_graph() -> None:
    async with debriefing() as walk:
        before = next(row for row in walk.rows if "●" in row and "Decision" not in row)
        await walk.press("down")
        after = next(row for row in walk.rows if "●" in row and "Decision" not in row)
        assert "66.6 chance" in before
        assert "24.2 you" in after


async def test_a_click_on_the_graph_goes_to_a_moment() -> None:
    async with debriefing() as walk:
        y = next(y for y, row in enumerate(walk.rows) if "100 ┤" in row)
        await walk.pilot.click(offset=(12, y))
        await walk.settle()
        assert "Decision 1, Assessment" in walk.text


async def test_a_moment_is_told_in_full_and_left_where_one_has_gone_to() -> None:
    async with debriefing(size=(100, 60)) as walk:
        seen = await walk.press("right", "enter")
        for words in (
            "Decision 4, Assessment",
            "It cost 27.3 points of 100 overall",
            "This is parting.",
            "✦  “The words of stay.”",
            "your answer; strengths undermines, client's voice undermines; cost 27.3",
            "What it showed",
            "Most could still have been earned with: “The words of stay.”",
            "Because of stay.",
        ):
            assert words in seen
        assert "Decision 3, Assessment" in await walk.press("left")
        assert "● Decision 3, Assessment" in await walk.press("escape")


async def test_in_the_smallest_window_enter_looks_at_once_though_the_list_is_not_in_sight() -> None:
    async with debriefing(size=(60, 18)) as walk:
        assert picked(walk) == ""
        assert "It cost 27.3 points" in await walk.press("enter")


async def test_words_about_a_moment_are_kept_private_or_shared_and_shown_beside_it() -> None:
    store = KeptStore()
    async with debriefing(size=(100, 60), store=store) as walk:
        await walk.press("enter", "f", "s", "a", "d", "enter")
        assert "What you felt at this moment  ○ private" in walk.text
        await walk.press("a", "tab", "a", "s", "k", "enter")
        assert "Which skills you used here, or would use  ● shared" in walk.text
    (record,) = store.attempts()
    kept = [(one.kind, one.seq, one.text, one.shared) for one in store.words(record.id)]
    assert kept == [("feeling", 3, "sad", False), ("analysis", 3, "ask", True)]


async def test_the_strongest_way_on_begins_at_the_selected_moment() -> None:
    async with debriefing() as walk:
        seen = await walk.press("s")
        assert "The strongest way on from decision 3" in seen
        assert " 1  Assessment: “What about night?”" in seen
        assert "● Decision 3" in await walk.press("escape")


async def test_more_tells_levels_duties_what_stayed_unknown_and_what_was_agreed() -> None:
    async with debriefing(size=(100, 60)) as walk:
        seen = " ".join((await walk.press("m")).split())
        for words in (
            "Client's voice · misses over 3 decisions",
            "! Duty breached: Explain the limits. Say who reads it. Source: Ours.",
            "Strength: She draws every day. At decision 1 this would have brought it up:",
            "You promised to call first. The case came back to it at decision 4.",
        ):
            assert words in seen
        assert "Your attempts" not in seen


async def test_the_description_tells_how_things_came_out_in_the_clients_words() -> None:
    async with debriefing(size=(100, 60)) as walk:
        seen = await walk.press("2")
        for words in ("The door stays open.", "“I want to stay.”", "▸ -1  now: At -1.", "T score"):
            assert words in seen
        assert "Assessment       W S C" in seen


async def test_a_moment_is_played_again_and_both_routes_stand_side_by_side() -> None:
    store = KeptStore()
    async with debriefing(size=(100, 60), store=store) as walk:
        (first,) = store.attempts()
        events = store.events(first.id)
        assert "What about" in await walk.press("p")
        played = walk.app.screen
        assert isinstance(played, Scene)
        assert (played.sitting.record.parent, played.sitting.record.parent_seq) == (first.id, 3)
        played.sitting.answer(AskAbout("night"))
        played.sitting.answer(Pick("stay"))
        played._show_scene()
        seen = await walk.press("enter")
        assert "The first 2 decisions are the same. The routes part at decision 3" in seen
        assert "Overall: 24.2 before, 78.7 now." in seen
        assert "3. Assessment. That is enough for" in seen
        assert "│ 3. Assessment. “What about night?”" in seen
        assert "78.7 of 100 overall" in await walk.press("enter")
        assert "Your attempts at this case" in await walk.press("m")
        assert "24.2 of 100 overall" in await walk.press("escape", "escape")
        assert store.events(first.id) == events
        assert store.attempt(first.id).ended == first.ended


async def test_an_earlier_attempt_that_cannot_be_read_is_said_to_be_so() -> None:
    store = KeptStore()
    (first,) = ended(store, SMALL_WALK)
    second = again(first, 4)
    second.answer(Pick("stay"))
    nonsense = {"event": "answered", "scene": "moon", "answer": {"pick": "x"}}
    store.append(first.name, 5, nonsense, at="2026-09-02", place="", ended=True)
    async with walking(small_case(), store=store) as walk:
        await walk.app.push_screen(Board(second, Means(Debriefer(Desk(store))), "tell"))
        await walk.settle()
        assert "The earlier attempt cannot be read" in walk.text
        assert "51.5 of 100 overall" in await walk.press("enter")


async def test_where_nothing_was_given_away_there_is_nothing_to_list_and_nothing_to_drill() -> None:
    async with debriefing(BEST) as walk:
        assert "100.0 of 100 overall: ready." in walk.text
        assert "there is no stronger way" in walk.text
        assert "so there is no moment to" in await walk.press("d")
        assert "Decision 1, Assessment" in await walk.press("enter", "enter")
        assert "Nothing else on offer here could have earned more." in " ".join(
            (await walk.press("end")).split()
        )


class TooLarge(Valuer):
    """Knows no case, as if each had too many states."""

    def of(self, sitting: Sitting) -> None:
        return None


async def test_without_exact_values_every_moment_is_listed_and_can_be_looked_at() -> None:
    store = KeptStore()
    (sitting,) = ended(store, SMALL_WALK)
    async with walking(small_case(), store=store) as walk:
        means = Means(Debriefer(Desk(store), TooLarge()))
        await walk.app.push_screen(Board(sitting, means))
        await walk.settle()
        assert NO_VALUES[:40] in walk.text
        assert "“The words of tell.”" in walk.text
        assert "┤" not in walk.text
        assert "What it showed" in await walk.press("enter", "end")


@pytest.mark.parametrize("size", [(60, 18), (80, 24), (100, 30), (200, 50)])
async def test_the_board_fits_its_window_and_keeps_its_place_when_that_changes(
    size: tuple[int, int],
) -> None:
    async with debriefing(size=(120, 40)) as walk:
        await walk.press("right")
        await walk.pilot.resize_terminal(*size)
        await walk.settle()
        assert "● Decision 4, Assessment · cost 27.3" in walk.text
        assert "? help" in walk.text
        assert any("100 ┤" in row for row in walk.rows) or "↑ more above" in walk.text
        assert all(len(row) <= size[0] for row in walk.rows)


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
async def test_every_cell_of_every_page_has_enough_contrast(theme: str) -> None:
    async with debriefing(size=(120, 40), theme=theme, write=lambda *_: "a-file") as walk:
        for keys in (
            (),
            ("right",),
            ("enter",),
            ("f", "x"),
            ("enter", "s"),
            ("escape", "escape", "m"),
            ("escape", "d"),
            ("1",),
            ("escape", "2"),
            ("escape", "4"),
            ("w",),
            ("1",),
        ):
            await walk.press(*keys)
            contrast, words = faintest(walk)
            assert contrast >= LEAST[theme], (keys, words)


async def test_without_colour_marks_and_reverse_say_what_is_selected(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with debriefing() as walk:
        for keys in ((), ("enter",), ("f", "x")):
            await walk.press(*keys)
            colours = [
                colour
                for strip in walk.strips
                for segment in strip
                if segment.style
                for colour in (segment.style.color, segment.style.bgcolor)
                if colour
            ]
            assert {colour.type.name for colour in colours} <= {"DEFAULT"}
        assert any(s.style and s.style.reverse for strip in walk.strips for s in strip)


async def test_hostile_text_stands_in_the_debrief_as_it_was_written() -> None:
    async with debriefing((Pick("one"),), case=nasty(), size=(160, 60)) as walk:
        seen = walk.text
        for keys in (("enter",), ("escape", "m"), ("escape", "2"), ("escape", "s")):
            seen += await walk.press(*keys)
        for part in NASTY.split():
            assert part in seen
        assert walk.app.return_code is None


async def test_a_document_is_written_and_its_place_is_told() -> None:
    asked: list[Paper] = []

    def write(sitting: Sitting, debriefer: Debriefer, paper: Paper) -> str:
        asked.append(paper)
        return f"/a/folder/{sitting.name}-{paper}.html"

    store = KeptStore()
    async with debriefing(store=store, write=write) as walk:
        assert "replaces no other file" in await walk.press("w")
        assert f"{store.attempts()[0].id}-recording.html" in (await walk.press("2")).replace(
            "\n", ""
        )
        await walk.press("1", "w", "4")
        assert asked == ["recording"]


async def test_a_document_that_cannot_be_written_is_said_not_to_be() -> None:
    def write(sitting: Sitting, debriefer: Debriefer, paper: Paper) -> str:
        raise OutputFailed("the disk is full")

    async with debriefing(write=write) as walk:
        assert "the disk is full" in await walk.press("w", "1")
        assert "of 100 overall" in await walk.press("1")


async def test_where_nothing_can_be_written_no_key_says_so() -> None:
    async with debriefing() as walk:
        assert "w write" not in walk.text
        assert "of 100 overall" in await walk.press("w")


async def test_every_task_can_be_looked_at_again() -> None:
    store = KeptStore()
    desk = Desk(store)
    sitting = desk.begin(small(), "coach")
    for action in TASKS:
        sitting.answer(action)
    async with walking(small(), store=store, size=(100, 60)) as walk:
        await walk.app.push_screen(Board(sitting, Means(Debriefer(desk))))
        await walk.settle()
        await walk.press(*["left"] * 9)
        seen = await walk.press("enter")
        for _ in range(9):
            seen += await walk.press("right")
        for words in (
            "One by one",
            "An answer with no slip",
            "She is difficult.",
            "What about rent?",
        ):
            assert words in seen
