"""The mistaken files beside these tests, each in a library that is otherwise sound."""

import re
from collections.abc import Iterator
from pathlib import Path

from simulator.content.bankfiles import read_bank
from simulator.content.diagnostic import Diagnostic
from simulator.content.reading import read

HERE = Path(__file__).parent
MISTAKES = HERE / "mistakes"
SURROUNDINGS = HERE / "surroundings"

PLACES = {
    "phases": "scenarios/visit/1-assessment.yaml",
    "heads": "scenarios/visit/case.yaml",
    "walkthroughs": "scenarios/visit/walkthroughs.yaml",
    "cases": "scenarios/short.yaml",
    "rubrics": "rubrics/listening.yaml",
    "duties": "rubrics/duties.yaml",
    "vignettes": "scenarios/exam/values-and-ethics.yaml",
    "principles": "scenarios/exam/principles.yaml",
    "blueprints": "scenarios/exam/blueprints/spring.yaml",
}
"""Where a file stands that is kept in one of these folders; one in `strays` keeps its own place."""

_EXPECTED = re.compile(rb"# expect (?:(\S+):)?(\d+:\d+) (\S+)\r?\n")


def sound_files() -> dict[str, bytes]:
    """A small library without mistakes."""
    return {
        file.relative_to(SURROUNDINGS).as_posix(): file.read_bytes()
        for file in sorted(SURROUNDINGS.rglob("*.yaml"))
    }


def mistaken_files() -> list[Path]:
    """Every file with a mistake."""
    return [file for file in sorted(MISTAKES.rglob("*")) if file.is_file()]


def place(file: Path) -> str:
    """Where a mistaken file stands in the library."""
    kind, _, rest = file.relative_to(MISTAKES).as_posix().partition("/")
    return rest.partition("/")[2] if kind == "strays" else PLACES[kind]


def surround(name: str, content: bytes) -> dict[str, bytes]:
    """The library with a file put into it, or in the place of one of its own."""
    files = sound_files()
    if name != PLACES["walkthroughs"]:
        del files[PLACES["walkthroughs"]]
    if name.startswith("rubrics/"):
        files = {other: text for other, text in files.items() if other.startswith("rubrics/")}
    return {**files, name: content}


def diagnose(file: Path) -> tuple[Diagnostic, ...]:
    """What is found in the library with the file."""
    files = surround(place(file), file.read_bytes())
    if place(file).startswith("scenarios/exam/"):
        return read_bank(files).diagnostics
    return read(files).diagnostics


def expected(file: Path) -> Iterator[str]:
    """What the comments at the head of the file say is found."""
    at, content = 0, file.read_bytes()
    while found := _EXPECTED.match(content, at):
        other, where, code = (group.decode() if group else "" for group in found.groups())
        yield f"{other or place(file)}:{where} {code}"
        at = found.end()
