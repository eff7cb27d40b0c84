"""Anki itself reads what is written for it; left out where it is not installed (extra `interop`)."""

from dataclasses import replace
from pathlib import Path

import pytest

from simulator.exchange.questions import to_anki
from simulator.files.bank import open_bank

anki = pytest.importorskip("anki.collection")


def test_anki_imports_every_question_and_takes_a_correction_into_the_same_note(tmp_path: Path):
    bank = open_bank(cache=None)
    collection = anki.Collection(str(tmp_path / "collection.anki2"))
    try:
        assert imported(collection, tmp_path / "one.txt", to_anki(bank)) == (135, 0)
        assert "Casewalk exam questions" in [d.name for d in collection.decks.all_names_and_ids()]
        first = replace(bank.vignettes[0], situation="Corrected words.")
        corrected = replace(bank, vignettes=(first, *bank.vignettes[1:]))
        assert imported(collection, tmp_path / "two.txt", to_anki(corrected)) == (0, 1)
        assert collection.note_count() == 135
        (note,) = collection.find_notes('"Corrected words"')
        assert collection.get_note(note).guid == f"casewalk:{first.id}"
    finally:
        collection.close()


def imported(collection, file: Path, text: str) -> tuple[int, int]:
    """How many notes were new, and how many were changed."""
    file.write_text(text, encoding="utf-8")
    metadata = collection.get_csv_metadata(path=str(file), delimiter=None)
    request = anki.ImportCsvRequest(path=str(file), metadata=metadata)
    log = collection.import_csv(request).log
    return len(log.new), len(log.updated)
