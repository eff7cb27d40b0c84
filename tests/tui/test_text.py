"""Text from files is text: no markup, link, action or escape sequence in it acts."""

import ast
from pathlib import Path

import pytest

import simulator.tui
from simulator.tui.prose import gate, prose
from tests.tui.cases import NASTY, nasty
from tests.tui.walking import begin, walking

SOURCES = sorted(Path(simulator.tui.__file__).parent.rglob("*.py"))
SHOWING = frozenset({"Static", "Label", "Option", "Button", "update", "notify", "Checkbox"})
SAFE = frozenset({"prose", "joined", "Leaf", "Content"})


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("[sighs]", "[sighs]"),
        ("a\nb", "a\nb"),
        ("\x1b]52;c;AAAA\x07x\x9b2J\x00", "]52;c;AAAAx2J"),
        ("a\u202eb\u2066c\u200fd\ufeff", "abcd"),
        ("a\tb\u00a0c\u2028d", "a b c d"),
        ("naïve 日本 ✦", "naïve 日本 ✦"),
    ],
)
def test_the_gate_lets_words_through_and_nothing_that_steers(given: str, shown: str) -> None:
    assert gate(given) == shown
    assert prose(given).plain == shown


async def test_hostile_text_stands_on_every_screen_as_it_was_written() -> None:
    async with walking(nasty(), size=(160, 60)) as walk:
        seen = walk.text
        for keys in (
            ("enter",),
            ("end", "enter"),
            ("1",),
            ("enter",),
            ("c",),
            ("escape", "b"),
            ("escape", "t"),
            ("escape",),
        ):
            seen += await walk.press(*keys)
            y, row = next((y, row) for y, row in enumerate(walk.rows) if "go[/]" in row)
            if keys != ("end", "enter"):
                await walk.pilot.click(offset=(row.index("go[/]"), y))
                await walk.settle()
        assert walk.app.return_code is None
        for part in NASTY.replace("[@click=app.quit]go[/] ", "").split():
            assert part in seen


async def test_rows_that_reach_the_terminal_hold_no_control_character() -> None:
    async with walking(nasty()) as walk:
        await begin(walk)
        shown = "".join(segment.text for strip in walk.strips for segment in strip)
        assert all(character.isprintable() for character in shown)


async def test_actions_that_write_files_or_open_links_do_nothing(tmp_path: Path) -> None:
    async with walking(nasty()) as walk:
        await walk.app.run_action(f"app.screenshot('pwn.svg', '{tmp_path}')")
        assert walk.app.deliver_screenshot("pwn.svg", str(tmp_path)) is None
        walk.app.open_url("https://example.org")
        assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.name)
def test_widgets_are_given_content_and_never_a_plain_text(source: Path) -> None:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    made = SAFE | {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and isinstance(node.returns, ast.Name)
        and node.returns.id in SAFE
    }
    contents = {"words", "leaf", "self._leaf"}
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        if _name(call.func) in SHOWING and call.args:
            first = call.args[0]
            safe = isinstance(first, ast.Call) and _name(first.func) in made
            assert safe or ast.unparse(first) in contents, ast.unparse(call)


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""
