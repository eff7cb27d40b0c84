"""From data to values of our types; what the types refuse becomes diagnostics, and reading goes on.

A mistake is taken out of the data and a stand-in put in its place, so that the
rest of the file is still read and looked at.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from simulator.content.diagnostic import Diagnostic
from simulator.content.mistakes import is_unknown_key, take_out, to_finding
from simulator.content.tree import Path, Tree

if TYPE_CHECKING:
    from pydantic import TypeAdapter
    from pydantic_core import ErrorDetails

T = TypeVar("T")

REPORTS_LIMIT = 100
"""How many mistakes of one file are told at once. Ours: nobody reads on further."""

_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """One file: what it says, as far as it could be read, and what is wrong with it."""

    tree: Tree
    """The file; parts in which a stand-in stands are marked as spoiled."""
    value: T | None
    """What it says, with stand-ins for what could not be read; None where nothing could."""
    diagnostics: tuple[Diagnostic, ...]
    """What is wrong, apart from what other files have to say about it."""


@cache
def _adapter(hint: Any) -> "TypeAdapter[Any]":
    from pydantic import TypeAdapter

    return TypeAdapter(hint)


def validate(tree: Tree, hint: type[T]) -> Read[T]:
    """What a file says as a value of a type; the data of the tree is mended where it must be."""
    from pydantic import ValidationError

    told = list(tree.diagnostics())
    if tree.root is None:
        return Read(tree, None, tuple(told))
    kind: Any = hint
    for turn in range(_ROUNDS):
        try:
            value: T = _adapter(kind).validate_python(tree.data)
        except ValidationError as refusal:
            errors = refusal.errors(include_url=False)
        else:
            return Read(tree, value, tuple(told))
        before = tree
        tree, left_out = _mend(tree, errors, hint)
        if turn == 0:
            told += _tell(before, errors, left_out, hint)
    return Read(tree, None, tuple(told))


def _mend(
    tree: Tree, errors: "Sequence[ErrorDetails]", hint: object
) -> tuple[Tree, frozenset[Path]]:
    left_out: set[Path] = set()
    spoiled: set[Path] = set()
    for error in errors:
        paths = take_out(tree.data, error, hint)
        (left_out if is_unknown_key(error) else spoiled).update(paths)
    return replace(tree, spoiled=tree.spoiled | spoiled | left_out), frozenset(left_out)


def _tell(
    tree: Tree, errors: "Sequence[ErrorDetails]", left_out: frozenset[Path], hint: object
) -> Iterator[Diagnostic]:
    room = REPORTS_LIMIT + 1  # one more, so that it is seen that there are more
    for error in errors:
        path: Path = error["loc"]
        follows = tree.spoils(path) or (error["type"] == "missing" and path in left_out)
        if follows:
            continue
        if not room:
            return
        room -= 1
        yield tree.diagnose(to_finding(error, hint))
