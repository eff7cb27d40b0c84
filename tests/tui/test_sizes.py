"""What stands where, in small and large windows."""

from simulator.tui.small import LEAST
from tests.builders import choice, scene, text
from tests.tui.cases import only, small
from tests.tui.walking import begin, walking

AT_80 = """\
  The Jam Jars                                                  Assessment 1/5

    The Torres apartment, Tuesday, 4 p.m.

    Maya opens the door on the chain. Behind her a child is drawing on the
    floor, and on the windowsill stand jam jars with cuttings in water. The
    notice is still on the door.

    MAYA
    If this is about the rent, I already told the office. I'm working on it.

    YOU"""

LONG = only(
    scene(
        "long",
        narration=text("\n\n".join(f"Paragraph {number} of many." for number in range(40))),
        choices=(choice("one", say="First."), choice("two", say="Second.")),
    )
)


async def test_at_80_by_24_a_scene_is_one_column_with_the_phase_in_short() -> None:
    async with walking(small()) as walk:
        await begin(walk)
        assert walk.text.startswith(AT_80)
        assert sum("“" in row for row in walk.rows) == 3
        assert walk.rows[-1].endswith("? help  q save and leave")


async def test_at_120_by_40_the_case_file_stands_beside_the_scene_and_all_phases_above() -> None:
    async with walking(small(), size=(120, 40)) as walk:
        await begin(walk)
        assert walk.rows[1].endswith(
            "◐ Assessment ─ ○ Planning ─ ○ Implementation ─ ○ Monitoring ─ ○ Evaluation"
        )
        sides = [row.partition("│")[2].strip() for row in walk.rows]
        assert sides[3:12] == [
            "Maya Torres, 29, she/her",
            "shut",
            "",
            "In Maya’s words",
            "→ “I just need a few weeks.”",
            "",
            "Around Maya",
            "═══ Her mother strong",
            "∿∿∿ Mr. Hale strained",
        ]


async def test_at_200_by_50_lines_are_no_longer_than_a_book_has_them() -> None:
    async with walking(small(), size=(200, 50)) as walk:
        await begin(walk)
        told = [row.partition("│")[0].strip() for row in walk.rows[3:-2]]
        assert max(map(len, told)) <= 76
        assert walk.rows[3].index("The Torres") > 30


async def test_a_window_that_is_too_small_says_so_answers_nothing_and_recovers() -> None:
    async with walking(small()) as walk:
        before = await begin(walk)
        await walk.pilot.resize_terminal(50, 12)
        await walk.settle()
        assert f"needs {LEAST.width} columns" in walk.text
        await walk.press("1", "enter", "q")
        await walk.pilot.resize_terminal(80, 24)
        await walk.settle()
        assert walk.text == before


async def test_nothing_is_answered_unseen_but_each_key_brings_it_nearer() -> None:
    async with walking(LONG) as walk:
        await begin(walk)
        assert "↓ more below" in walk.text
        assert "“First.”" not in walk.text
        await walk.press("2")
        assert "“Second.”" in walk.text
        assert "↑ more above" in walk.text
        await walk.press("home", "enter")
        assert "Paragraph 20" in await walk.press("enter")
        for _ in range(6):
            await walk.press("down")
        assert "“Second.”" in walk.text
        assert "What it showed" in await walk.press("2")


async def test_the_terminals_cursor_stands_beside_what_one_is_on() -> None:
    async with walking(small()) as walk:
        await begin(walk)
        for _ in range(2):
            x, y = walk.app.cursor_position
            assert walk.rows[y][x] == "▸"
            await walk.press("down")
