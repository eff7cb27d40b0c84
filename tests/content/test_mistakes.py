from pathlib import Path

import pytest

from simulator.content.codes import CODES, items, proof, structure, texts
from simulator.content.reading import read
from simulator.content.text import refused_character
from tests.content.mistaken import MISTAKES, diagnose, expected, mistaken_files, sound_files

MADE_BY_TESTS = {
    *("too-large", "too-many-parts", "more-mistakes"),
    *("no-such-folder", "no-case", "too-many-files", "unreadable-folder", "unreadable-file"),
}
"""Codes that need files too large to keep, or none; test_limits and tests/files make them."""

MADE_BY_PROOFS = {code.name for code in (*proof.CODES, *structure.CODES, *texts.CODES, *items.CODES)}
"""Codes of cases that can be read; tests/verify plants each of them."""


def test_the_surroundings_of_the_mistakes_are_sound():
    assert read(sound_files()).diagnostics == ()


@pytest.mark.parametrize(
    "file", mistaken_files(), ids=lambda file: file.relative_to(MISTAKES).as_posix()
)
def test_a_mistaken_file_gives_its_diagnostics_and_nothing_else(file: Path):
    told = [f"{diagnostic.position} {diagnostic.code}" for diagnostic in diagnose(file)]
    assert told == list(expected(file))


def test_every_code_has_a_file_that_produces_exactly_it():
    alone = [list(expected(file)) for file in mistaken_files()]
    shown = {told[0].rpartition(" ")[2] for told in alone if len(told) == 1}
    assert set(CODES) - shown == MADE_BY_TESTS | MADE_BY_PROOFS


@pytest.mark.parametrize(
    "file", mistaken_files(), ids=lambda file: file.relative_to(MISTAKES).as_posix()
)
def test_every_sentence_can_be_printed_and_is_not_that_of_a_library(file: Path):
    for diagnostic in diagnose(file):
        printed = str(diagnostic)
        assert refused_character(printed) is None
        assert "Input should" not in printed
        assert "pydantic" not in printed
