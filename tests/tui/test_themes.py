"""Every cell can be read in every theme, and without colour."""

import pytest
from rich.color import ColorType
from textual.color import Color

from simulator.tui.themes import CYCLE
from simulator.tui.wish import Wish
from tests.tui.cases import small
from tests.tui.walking import KeptStore, Walk, walking

LEAST = {"dark": 4.5, "light": 4.5, "contrast": 7.0}


def faintest(walk: Walk) -> tuple[float, str]:
    """The lowest contrast of any text on the screen, and the text."""
    found = [(21.0, "")]
    for strip in walk.strips:
        for segment in strip:
            style = segment.style
            if not segment.text.strip() or style is None or not style.color or not style.bgcolor:
                continue
            front, back = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
            found.append((ratio(front, back), segment.text))
    return min(found)


def ratio(one: Color, other: Color) -> float:
    """The contrast of two colours, 1 to 21. Source: WCAG 2.2, definition of contrast ratio."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: Color) -> float:
    parts = [part / 255 for part in colour.rgb]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("theme", CYCLE)
async def test_every_cell_of_every_screen_has_enough_contrast(theme: str) -> None:
    async with walking(small(), size=(120, 40), wish=Wish(theme=theme)) as walk:
        for keys in (
            (),
            ("enter",),
            ("end", "enter"),
            ("1",),
            ("enter",),
            ("c",),
            ("escape", "t"),
            ("escape", "question_mark"),
            ("escape", "b"),
            ("escape", "ctrl+p"),
        ):
            await walk.press(*keys)
            ground = walk.app.current_theme.background or ""
            assert walk.app.screen.styles.background == Color.parse(ground)
            contrast, words = faintest(walk)
            assert contrast >= LEAST[theme], (keys, words)


async def test_the_theme_is_changed_with_a_key_and_remembered() -> None:
    store = KeptStore()
    async with walking(small(), store=store) as walk:
        assert walk.app.theme == "dark"
        await walk.press("l")
        assert walk.app.theme == "light"
    async with walking(small(), store=store) as walk:
        assert walk.app.theme == "light"


async def test_without_colour_no_cell_has_any_and_what_one_is_on_is_marked_and_reversed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with walking(small(), size=(120, 40)) as walk:
        for keys in ((), ("l",), ("enter",), ("end", "enter")):
            await walk.press(*keys)
            styles = [segment.style for strip in walk.strips for segment in strip if segment.style]
            colours = [
                colour for style in styles for colour in (style.color, style.bgcolor) if colour
            ]
            assert {colour.type for colour in colours} <= {ColorType.DEFAULT}
            row = next(strip for strip in walk.strips if "▸" in strip.text)
            assert any(segment.style and segment.style.reverse for segment in row)


async def test_nothing_moves_by_itself_when_asked() -> None:
    async with walking(small(), wish=Wish(animate=False)) as walk:
        assert walk.app.animation_level == "none"
