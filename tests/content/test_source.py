"""The traps of YAML, and what is said about writing that cannot be read."""

import pytest

from simulator.content.source import read_tree


def data(content: str | bytes) -> object:
    tree = read_tree("f.yaml", content if isinstance(content, bytes) else content.encode())
    assert list(tree.diagnostics()) == []
    return tree.data


def faults(content: str | bytes) -> list[str]:
    tree = read_tree("f.yaml", content if isinstance(content, bytes) else content.encode())
    return [
        f"{told.position.line}:{told.position.column} {told.code}" for told in tree.diagnostics()
    ]


@pytest.mark.parametrize(
    "word",
    ["No", "yes", "on", "12:30", "010", "0x10", "1_000", "1e3", ".inf", "~", "null", "2026-11-22"],
)
def test_a_word_stays_a_word(word: str):
    assert data(f"a: {word}") == {"a": word}


def test_lists_mappings_and_texts_are_all_there_is():
    assert data("a: [b, {c: d}]\ne: |\n  f\n  g\n") == {"a": ["b", {"c": "d"}], "e": "f\ng\n"}


def test_windows_line_breaks_and_a_byte_order_mark_are_read_over():
    assert data(b"\xef\xbb\xbfa: b\r\nc: d\r\n") == {"a": "b", "c": "d"}


def test_a_file_may_begin_with_three_dashes():
    assert data("---\na: b\n") == {"a": "b"}


def test_all_faults_of_a_file_are_told_at_once():
    content = "a: &x b\na: c\nd:\ne: !t f\ng: *x\n"
    expected = ["1:4 anchor", "2:1 duplicate-key", "3:1 empty-value", "4:4 tag", "5:4 alias"]
    assert faults(content) == expected


def test_columns_count_characters_not_bytes():
    assert faults("é: [ü, &x b]") == ["1:8 anchor"]


def test_a_nul_an_escape_and_a_reordering_character_are_told_where_they_stand():
    assert faults("a: b\0c\nd: \x1be\nf: \u202eg\nh: \u2028i\n") == [
        "1:5 forbidden-character",
        "2:4 forbidden-character",
        "3:4 forbidden-character",
        "4:4 forbidden-character",
    ]


def test_a_fault_of_syntax_after_a_forbidden_character_is_not_told():
    assert faults("a:\n\t- b: c: d\n") == ["2:1 tab"]


def test_another_encoding_is_told_at_its_first_byte():
    assert faults("a: b\nc: café\n".encode("latin-1")) == ["2:7 not-utf-8"]
    assert faults("a: b".encode("utf-16")) == ["1:1 not-utf-8"]
    assert faults("a: b".encode("utf-16-be")) == ["1:1 not-utf-8"]


@pytest.mark.parametrize("content", ["", "\n\n", "# nothing\n", "---\n", "--- ''\n"])
def test_an_empty_file_is_told(content: str):
    assert faults(content) == ["1:1 empty-file"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("a: b: c", "`: `"),
        ("a: 'b\nc: d", "never closed"),
        ("a: [b\nc: d", "[ ]"),
        ("a: {b: c\nd: e", "{ }"),
        ("a: *sighs* b", "* or &"),
        ("a: `b`", "cannot begin with this character"),
        ('a: "\\q"', "backslash"),
        ("a: - b", "line of its own"),
        ("a: 'b' c", "quoted text"),
        ("a:\n  - b\n c: d", "line up"),
    ],
)
def test_a_line_that_cannot_be_read_is_explained_to_a_person(content: str, words: str):
    (told,) = read_tree("f.yaml", content.encode()).diagnostics()
    assert told.code == "broken-yaml"
    assert words in told.message


def test_the_excerpt_is_the_line_itself():
    (told,) = read_tree("f.yaml", b"a: b\n  c: *d\n").diagnostics()
    assert told.excerpt == "  c: *d"
