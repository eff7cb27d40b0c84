"""Whatever is done to the files, they are read without a traceback, and what is told can be shown."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.bankfiles import read_bank
from simulator.content.codes import CODES
from simulator.content.reading import read
from simulator.content.text import refused_character
from tests.content.mistaken import sound_files

SOUND = {name: content.decode() for name, content in sound_files().items()}
NAMES = sorted(SOUND)
SCRAPS = [
    "",
    "-",
    "x",
    "x: y",
    "- x",
    "[]",
    "{}",
    "when: {}",
    "when: {trust: {at-least: 9}}",
    "goto: []",
    "goto: [{scene: plan}]",
    "goto: {scene: plan}",
    "id: x",
    "state: {x: y}",
    "scene: not-read",
    "client: {text: x}",
    "narration: [{text: x, by: you}]",
    "evidence: [a]",
    "scenes: x",
    "phases: x",
    "- [a, [b]]",
    "? [x]",
    "- {a: b}",
    '"\\e": x',
    "{they}",
]


@st.composite
def mangled(draw: st.DrawFn) -> dict[str, bytes]:
    files = dict(SOUND)
    for _ in range(draw(st.integers(1, 4))):
        name = draw(st.sampled_from(NAMES))
        lines = files[name].split("\n")
        at = draw(st.integers(0, len(lines) - 1))
        indentation = len(lines[at]) - len(lines[at].lstrip(" -"))
        match draw(st.sampled_from(["drop", "double", "scrap", "value", "indent", "swap"])):
            case "drop":
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "scrap":
                lines[at] = " " * indentation + draw(st.sampled_from(SCRAPS))
            case "value":
                key = lines[at].partition(":")[0]
                lines[at] = f"{key}: {draw(st.sampled_from(SCRAPS))}"
            case "indent":
                lines[at] = " " * draw(st.integers(0, 12)) + lines[at].lstrip(" ")
            case "swap":
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
        files[name] = "\n".join(lines)
    return {name: content.encode() for name, content in files.items()}


@settings(max_examples=150, deadline=None)
@given(mangled())
def test_mangled_files_are_read_without_a_traceback(files: dict[str, bytes]):
    library, bank = read(files), read_bank(files)
    told = (*library.diagnostics, *bank.diagnostics)
    assert {one.code for one in told} <= set(CODES)
    assert all(refused_character(str(one)) is None for one in told)
    assert library.diagnostics or len(library.cases) == 1
    assert bank.diagnostics or bank.bank


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(NAMES), st.binary(max_size=200), min_size=1))
def test_any_bytes_are_read_without_a_traceback(files: dict[str, bytes]):
    given = {**sound_files(), **files}
    assert read(given).diagnostics + read_bank(given).diagnostics


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read_without_a_traceback(text: str):
    (name, *_) = NAMES
    told = read({**sound_files(), name: text.encode("utf-8", "replace")}).diagnostics
    assert told
    assert all(refused_character(str(one)) is None for one in told)
