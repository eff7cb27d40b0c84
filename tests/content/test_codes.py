import ast
from collections.abc import Iterator
from pathlib import Path

import simulator.content
from simulator.content.codes import CODES, explain

CONTENT = Path(simulator.content.__file__).parent

AT = {
    "Finding": 1,
    "Fault": 2,
    "Diagnostic": 1,
    "PydanticCustomError": 0,
    "_fail": 0,
    "_note": 0,
    "_spoil": 0,
    "halt": 0,
}
"""Where the code stands among the arguments of what makes a mistake."""


def test_every_code_that_is_raised_anywhere_is_in_the_list():
    assert {code for file in CONTENT.rglob("*.py") for code in raised(file)} - set(CODES) == set()


def test_every_code_says_why_it_matters_and_how_to_mend_it_with_an_example():
    for code in CODES.values():
        assert all((code.title, code.why, code.mend, code.wrong, code.right)), code.name
        assert code.wrong != code.right


def test_an_explanation_begins_with_the_code_and_shows_both_examples():
    lines = explain("unknown-scene").splitlines()
    assert lines[0] == "unknown-scene: No scene has this name"
    assert "    goto: both-side" in lines
    assert "    goto: both-sides" in lines


def raised(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in AT and len(node.args) > AT[name]:
            yield from constants(node.args[AT[name]])


def constants(node: ast.expr) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    if isinstance(node, ast.IfExp):
        yield from constants(node.body)
        yield from constants(node.orelse)
