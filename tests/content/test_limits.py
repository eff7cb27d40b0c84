"""Files made to do harm, and files that are only too large."""

import sys
import tracemalloc

import pytest

from simulator.content.building import DEPTH_LIMIT, NODE_LIMIT
from simulator.content.encoding import BYTES_LIMIT
from simulator.content.reading import read
from simulator.content.source import read_tree
from simulator.content.text import refused_character
from simulator.content.validating import REPORTS_LIMIT
from tests.content.mistaken import surround

PHASE = "scenarios/visit/1-assessment.yaml"


def codes(content: str | bytes) -> list[str]:
    data = content if isinstance(content, bytes) else content.encode()
    return [told.code for told in read_tree("f.yaml", data).diagnostics()]


@pytest.mark.parametrize(
    "content",
    ["- " * 30_000 + "x", "? " * 500_000, "{" * 1_000_000, "[" * 100_000, "[{a: " * 50_000],
    ids=["lists", "keys", "braces", "brackets", "both"],
)
def test_deep_nesting_is_refused_without_recursion(content: str):
    assert codes(content) == ["too-deep"] or codes(content)[-1] == "too-deep"


def test_the_deepest_nesting_allowed_is_read():
    deepest = "[" * DEPTH_LIMIT + "a" + "]" * DEPTH_LIMIT
    assert codes(deepest) == []
    assert codes(f"[{deepest}]") == ["too-deep"]


def test_a_billion_laughs_are_not_laughed():
    lines = ["a0: &a0 [lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 10)]
    tracemalloc.start()
    found = set(codes("\n".join(lines)))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert found == {"anchor", "alias"}
    assert peak < 10_000_000


def test_merge_keys_do_not_merge():
    lines = ["a0: &a0 {x: y}"]
    lines += [f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 30)]
    assert "merge-key" in codes("\n".join(lines))


def test_an_alias_of_itself_is_refused():
    assert codes("a: &a [*a]") == ["anchor", "alias"]


def test_a_tag_makes_nothing():
    assert codes("a: !!python/object/apply:os.system [echo]") == ["tag"]


@pytest.mark.parametrize(
    "number",
    ["9" * 5_000, "0x" + "f" * 100_000, ":".join(["1"] * 60_000), "1e999999", "2001-99-99"],
    ids=["decimal", "hexadecimal", "sexagesimal", "exponent", "date"],
)
def test_a_huge_number_is_only_text_that_is_no_number(number: str):
    head = surround(PHASE, b"")["scenarios/visit/case.yaml"].decode()
    files = surround(PHASE, b"phase: assessment\nscenes:\n  - scene: a\n    goto: plan\n")
    mended = head.replace("minutes: 5", f"minutes: {number}")
    told = read({**files, "scenarios/visit/case.yaml": mended.encode()}).diagnostics
    assert [one.code for one in told] == ["not-a-number"]


def test_a_file_above_the_size_limit_is_not_read():
    assert codes(b"a: " + b"x" * BYTES_LIMIT) == ["too-large"]


def test_a_file_with_too_many_parts_is_given_up_in_time():
    assert codes("- x\n" * (NODE_LIMIT + 1)) == ["too-many-parts"]
    assert codes("- x\n" * (NODE_LIMIT - 1)) == []


def test_many_directives_do_not_take_long():
    assert codes("%TAG !a! x\n" * 100_000 + "--- a") == ["broken-yaml"]


def test_a_file_full_of_control_characters_is_told_in_a_screenful():
    assert codes(b"a\n" + b"\x07\n" * 500_000) == ["forbidden-character"] * 20
    assert codes(b"a" + b"\x07" * 1_900_000) == ["forbidden-character"]


def test_more_mistakes_than_anybody_reads_are_summed_up():
    wrong = ", ".join(["Wrong"] * (REPORTS_LIMIT + 1))
    scene = (
        f"phase: assessment\nscenes:\n  - scene: a\n    goto: plan\n    content-notes: [{wrong}]\n"
    )
    told = read(surround(PHASE, scene.encode())).diagnostics
    assert [one.code for one in told] == ["bad-name"] * REPORTS_LIMIT + ["more-mistakes"]
    assert told[-1].severity == "note"


def test_thousands_of_unknown_names_are_answered_in_time():
    scenes = "".join(f"  - scene: scene-{n}\n    goto: scone-{n}\n" for n in range(20_000))
    told = read(surround(PHASE, f"phase: assessment\nscenes:\n{scenes}".encode())).diagnostics
    assert told[0].code == "unknown-scene"
    assert len(told) == REPORTS_LIMIT + 1


def test_thousands_of_scenes_in_a_row_do_not_exhaust_the_stack():
    count = 10 * sys.getrecursionlimit()
    scenes = "".join(f"  - scene: s{n}\n    goto: s{n + 1}\n" for n in range(count))
    last = f"  - scene: s{count}\n    goto: plan\n"
    files = surround(PHASE, f"phase: assessment\nscenes:\n{scenes}{last}".encode())
    assert read(files).diagnostics == ()


def test_a_key_that_could_act_on_a_terminal_is_shown_harmlessly():
    scene = 'phase: assessment\nscenes:\n  - scene: a\n    goto: plan\n    "\\e[2J": x\n'
    (told,) = read(surround(PHASE, scene.encode())).diagnostics
    assert told.code == "unknown-key"
    assert refused_character(str(told)) is None
