"""Questions as a table with commas, for spreadsheets and scripts."""

import csv
import io
from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.content.vignette import OPTIONS, Vignette
from simulator.study.exam import LETTERS

_LETTERS = LETTERS[:OPTIONS]

COLUMNS = (
    *("vignette", "area", "principle", "principle text", "phase", "thinking", "setting"),
    *("population", "situation", "question"),
    *(f"option {letter}" for letter in _LETTERS),
    *("key", *(f"because {letter}" for letter in _LETTERS), "sources"),
)
"""The columns."""

_FORMULA = frozenset("=+-@\t\r")


def to_sheet(bank: Bank) -> str:
    """
    The vignettes of a bank, one a row, below a row of names.

    A cell that a spreadsheet would take for a formula gets an apostrophe in front.

    Source: RFC 4180; OWASP, CSV Injection.
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for vignette in bank.vignettes:
        writer.writerow([_safe(cell) for cell in _row(bank, vignette)])
    return text.getvalue()


def _row(bank: Bank, vignette: Vignette) -> Iterator[str]:
    principle = bank.principle(vignette.principle)
    yield from (vignette.id, bank.area_of(vignette), vignette.principle)
    yield principle.text if principle else ""
    yield from (vignette.phase, vignette.thinking, vignette.setting, vignette.population)
    yield from (vignette.situation, vignette.question)
    yield from (option.text for option in vignette.options)
    yield _LETTERS[[option.id for option in vignette.options].index(vignette.key)]
    yield from (option.because for option in vignette.options)
    yield "; ".join(vignette.sources)


def _safe(cell: str) -> str:
    return f"'{cell}" if cell[:1] in _FORMULA else cell
