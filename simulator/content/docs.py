"""What the types say about themselves: the docstrings of classes and of their fields."""

import ast
import inspect
from collections.abc import Mapping
from functools import cache
from itertools import pairwise
from textwrap import dedent


@cache
def docs_of(kind: type) -> Mapping[str, str]:
    """The docstring below each field, by field name, those that are inherited included."""
    docs: dict[str, str] = {}
    for base in reversed(kind.__mro__):
        if base is not object:
            docs.update(_own_docs(base))
    return docs


def summary_of(kind: type) -> str:
    """The first line of the docstring of a class."""
    return (kind.__doc__ or "").strip().partition("\n")[0]


def _own_docs(kind: type) -> dict[str, str]:
    (definition,) = ast.parse(dedent(inspect.getsource(kind))).body
    statements = definition.body if isinstance(definition, ast.ClassDef) else []
    docs: dict[str, str] = {}
    for field, after in pairwise(statements):
        match field, after:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str() as text)),
            ):
                docs[name] = " ".join(text.split())
    return docs
