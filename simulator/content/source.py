"""YAML as data with places. The only module that knows YAML.

Only a small part of YAML is read: block and flow lists, mappings and text.
Nothing is resolved, so `No` is the word No and `12:30` is not 750. The tree
is built from the parser's events without recursion, and limits hold before
anything grows: neither nesting nor aliases can exhaust stack or memory.
"""

from collections.abc import Callable, Sequence
from typing import Any

from simulator.content.building import Builder, Halt
from simulator.content.encoding import decode_text
from simulator.content.syntax import explain_syntax
from simulator.content.tree import Fault, Tree


def read_tree(file: str, content: bytes) -> Tree:
    """
    What the file says, and every fault of its writing; nothing is raised.

    Args:
        file: The name that diagnostics show.
        content: The bytes of the file.
    """
    faults: list[Fault] = []
    text = decode_text(content, faults)
    if text is None:
        return Tree(file, (), faults=tuple(faults))
    lines = text.split("\n")
    builder = _build(text, lines, faults)
    top = builder.top if builder else None
    if builder is None or top is None:
        return Tree(file, lines, faults=tuple(faults))
    data, root = top
    spoiled, braces = frozenset(builder.spoiled), tuple(builder.braces)
    return Tree(file, lines, data, root, tuple(faults), spoiled=spoiled, braces=braces)


def _build(text: str, lines: Sequence[str], faults: list[Fault]) -> Builder | None:
    import yaml

    if directive := _directive(lines):
        faults.append(directive)
        return None
    garbled = bool(faults)
    parser = getattr(yaml, "CSafeLoader", yaml.SafeLoader)(text)
    builder = Builder(faults)
    try:
        _follow(parser.get_event, builder)
    except Halt:
        return None
    except yaml.MarkedYAMLError as error:
        if not garbled:
            faults.append(_syntax_fault(error, lines))
        return None
    finally:
        parser.dispose()
    if builder.top is None:
        faults.append(Fault(0, 0, "empty-file", "there is nothing in this file"))
    return builder


def _directive(lines: Sequence[str]) -> Fault | None:
    for number, line in enumerate(lines):
        if line.startswith("%"):
            return Fault(
                number, 0, "broken-yaml", "a line may not begin with %; indent or quote it"
            )
    return None


def _follow(next_event: Callable[[], Any], builder: Builder) -> None:
    from yaml import events

    scalar, end = events.ScalarEvent, (events.MappingEndEvent, events.SequenceEndEvent)
    while True:
        event = next_event()
        kind = type(event)
        if kind is scalar:
            builder.text(event)
        elif kind is events.MappingStartEvent:
            builder.open(event, is_mapping=True)
        elif kind is events.SequenceStartEvent:
            builder.open(event, is_mapping=False)
        elif kind in end:
            builder.close()
        elif kind is events.AliasEvent:
            builder.alias(event)
        elif kind is events.DocumentStartEvent and builder.top:
            builder.halt("several-documents", event.start_mark)
        elif kind is events.StreamEndEvent:
            return


def _syntax_fault(error: Any, lines: Sequence[str]) -> Fault:
    problem, context = str(error.problem), str(error.context)
    mark = error.problem_mark
    if error.context_mark and ("end of stream" in problem or "expected ','" in problem):
        mark = error.context_mark
    line = min(mark.line, len(lines) - 1)
    column = min(mark.column, len(lines[line]))
    sentence = explain_syntax(f"{problem} {context}", lines[line][:column])
    return Fault(line, column, "broken-yaml", sentence)
