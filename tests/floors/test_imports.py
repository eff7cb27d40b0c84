"""What is heavy is imported where it is needed, and the first line and frame do not need it."""

import json

import pytest

from tests.floors.running import run

HEAVY = {"pydantic", "yaml", "sqlalchemy", "textual", "rich"}
NOT_TEXTUAL = HEAVY - {"textual", "rich"}
NOT_SQL = HEAVY - {"sqlalchemy"}

AFTERWARDS = "import json, sys; print('\\n' + json.dumps(sorted(sys.modules)))"

COMMAND = f"""
from simulator.cli import main
main({{words}})
{AFTERWARDS}
"""

OPENED = f"""
from simulator.files import cache_folder, open_shelf
open_shelf(cache=cache_folder()).case("first-ten-minutes")
{AFTERWARDS}
"""

FIRST_LINE = """
import io, json, os, sys
out = sys.stdout

class Listening(io.StringIO):
    def write(self, text):
        if text.strip():
            out.write(json.dumps(sorted(sys.modules)))
            out.flush()
            os._exit(0)

sys.stdout = Listening()
from simulator.cli import main
main(["play", "first-ten-minutes", "--plain"])
"""

STUDY_LINE = FIRST_LINE.replace('["play", "first-ten-minutes", "--plain"]', '["study", "--plain"]')
EXAM_LINE = FIRST_LINE.replace('["play", "first-ten-minutes", "--plain"]', '["exam", "--plain"]')

FULL_SCREEN = f"""
import simulator.tui.app
{AFTERWARDS}
"""


@pytest.fixture(scope="module", autouse=True)
def warm() -> None:
    """The cache is warm before anything is looked at."""
    run("-c", OPENED)


def modules(script: str, *, typed: str = "") -> set[str]:
    done = run("-c", script, typed=typed)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout.splitlines()[-1]))


def imported(script: str, *, typed: str = "") -> set[str]:
    """The packages, without their parts."""
    return {module.partition(".")[0] for module in modules(script, typed=typed)}


@pytest.mark.parametrize("words", [["--version"], ["cases"], []])
def test_a_short_command_imports_nothing_heavy(words):
    assert not imported(COMMAND.format(words=words)) & HEAVY


def test_opening_a_compiled_case_imports_nothing_heavy():
    assert not imported(OPENED) & HEAVY


def test_the_first_plain_line_waits_for_nothing_heavy():
    assert not imported(FIRST_LINE) & HEAVY


@pytest.mark.parametrize("script", [STUDY_LINE, EXAM_LINE], ids=["study", "exam"])
def test_the_first_line_of_study_and_exam_waits_for_nothing_heavy(script):
    assert not imported(script) & (HEAVY | {"fsrs"})


def test_a_case_is_played_in_the_plain_face_without_textual_and_without_reading_yaml():
    words = ["play", "first-ten-minutes", "--plain"]
    assert not imported(COMMAND.format(words=words), typed="\n1\n1\n1\n") & NOT_SQL


def test_the_full_screen_face_needs_neither_yaml_nor_pydantic_nor_a_store_to_begin():
    assert not imported(FULL_SCREEN) & NOT_TEXTUAL


def test_the_shelf_is_drawn_before_cases_rules_and_attempts_are_known():
    house = {f"simulator.{floor}" for floor in ("content.scenario", "engine", "scoring", "store")}
    assert not modules(FULL_SCREEN) & house
