"""Questions as GIFT, the text format of Moodle's question bank.

Source: Moodle documentation, GIFT format.
"""

import re
from collections.abc import Iterator

from simulator.content.bank import Bank
from simulator.study.question import Question, from_bank

CATEGORY = "Casewalk"
"""The category of the question bank, above one for each content area."""

_SPECIAL = re.compile(r"[\\~=#{}:]")


def to_gift(bank: Bank) -> str:
    """The vignettes of a bank, each option with its reason as feedback."""
    return "\n".join(_lines(bank))


def _lines(bank: Bank) -> Iterator[str]:
    area = None
    yield "// Casewalk exam questions. Encoding: UTF-8."
    for question in sorted(from_bank(bank), key=lambda one: one.area):
        if question.area != area:
            area = question.area
            yield f"\n$CATEGORY: {CATEGORY}/{area}"
        yield from _question(bank, question)


def _question(bank: Bank, question: Question) -> Iterator[str]:
    # A blank line would end the question, so paragraphs are parted by the escape for a new line.
    stem = "\\n\\n".join(map(_escaped, (*question.situation.split("\n\n"), question.question)))
    yield ""
    yield f"::{_escaped(question.id)}::{stem}{{"
    for one in question.answers:
        mark = "=" if one.id in question.keys else "~"
        yield f"\t{mark}{_escaped(one.text)}#{_escaped(one.because)}"
    if principle := bank.principle(question.principle):
        yield f"\t####{_escaped(principle.text)} ({_escaped(principle.source)})"
    yield "}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda found: f"\\{found.group()}", text.replace("\n", " "))
