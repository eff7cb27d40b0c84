"""Questions as a text file that Anki imports.

Every note has a guid of its own that never changes, so that corrected questions can be imported
again and nobody's scheduling is lost.

Source: Anki manual, Text Files, File Headers (Anki 2.1.54 and later).
"""

from html import escape

from simulator.content.bank import Bank
from simulator.study.exam import LETTERS
from simulator.study.question import Question, from_bank

DECK = "Casewalk exam questions"
"""The deck that questions go to."""

GUID = "casewalk:{name}"
"""What a note is known by."""

_HEADERS = (
    "#separator:Tab",
    "#html:true",
    "#notetype:Basic",
    f"#deck:{DECK}",
    "#columns:Guid\tFront\tBack\tTags",
    "#guid column:1",
    "#tags column:4",
)


def to_anki(bank: Bank) -> str:
    """The vignettes of a bank, a note each: the question in front, key and reasons behind it."""
    lines = [*_HEADERS, *(_note(bank, question) for question in from_bank(bank))]
    return "\n".join(lines) + "\n"


def _note(bank: Bank, question: Question) -> str:
    tags = f"casewalk {question.area} {question.principle}"
    cells = (
        GUID.format(name=question.id),
        _front(question),
        _back(bank, question),
        tags,
    )
    return "\t".join(_quoted(cell) for cell in cells)


def _front(question: Question) -> str:
    paragraphs = (*question.situation.split("\n\n"), question.question)
    options = (
        f"{letter}. {one.text}" for letter, one in zip(LETTERS, question.answers, strict=False)
    )
    return "<br><br>".join([*map(escape, paragraphs), "<br>".join(map(escape, options))])


def _back(bank: Bank, question: Question) -> str:
    lettered = tuple(zip(LETTERS, question.answers, strict=False))
    key = next(letter for letter, one in lettered if one.id in question.keys)
    principle = bank.principle(question.principle)
    governs = f"{principle.text} ({principle.source})" if principle else ""
    reasons = (f"{letter}. {one.because}" for letter, one in lettered)
    sources = f"Sources: {'; '.join(question.sources)}"
    return "<br><br>".join(escape(part) for part in (key, governs, *reasons, sources))


def _quoted(cell: str) -> str:
    doubled = cell.replace('"', '""')
    return f'"{doubled}"'
