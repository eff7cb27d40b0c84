"""The closed list of codes that diagnostics carry, each with what there is to say about it."""

from collections.abc import Mapping

from simulator.content.codes import (
    acceptances,
    answers,
    exam,
    files,
    folders,
    items,
    names,
    numbers,
    proof,
    shapes,
    structure,
    tasks,
    texts,
    ways,
    writing,
)
from simulator.content.codes.code import Code

CODES: Mapping[str, Code] = {
    code.name: code
    for group in (
        *(writing, shapes, names, tasks, answers, ways, acceptances),
        *(numbers, files, folders, proof, structure, texts, exam, items),
    )
    for code in group.CODES
}
"""Every code by its name."""


def explain(code: str) -> str:
    """
    Why a kind of mistake matters and how to mend it, with an example.

    Raises:
        KeyError: There is no such code.
    """
    return str(CODES[code])
