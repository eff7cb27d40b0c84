"""Documents as HTML and as Markdown. Every text in them comes from a stranger and is escaped."""

import re
from functools import cache
from typing import TYPE_CHECKING, Literal, assert_never

from simulator.documents.debriefing import debrief_parts
from simulator.documents.paper import Paper
from simulator.documents.recording import recording

if TYPE_CHECKING:
    from jinja2 import Environment

Document = Literal["debrief", "recording"]
"""The debrief, or the process recording."""

Format = Literal["html", "md"]
"""A page for a browser and for print, or Markdown."""

_ACTIVE = re.compile(r"([\\`*_\[\]<>|~&#!@])")
"""Signs that mean something within a line."""

_OPENING = re.compile(r"^(\d{1,9}(?=[.)](?:\s|$))|(?=[-+=:]))(.)")
"""Signs that mean something where a line begins."""

_LINKED = re.compile(r"(:)(?=//)|(?<=www)(\.)", re.IGNORECASE)
"""Signs by which a bare address becomes a link."""


def render(paper: Paper, document: Document, form: Format) -> str:
    """
    A document as text.

    Args:
        paper: What goes into it.
        document: Which document.
        form: In which form.
    """
    template = _environment(form).get_template(f"{document}.{form}.j2")
    match document:
        case "debrief":
            return template.render(paper=paper, debrief=debrief_parts(paper))
        case "recording":
            return template.render(paper=paper, recording=recording(paper))
        case _:
            assert_never(document)


def plain_markdown(text: str) -> str:
    """
    Text as Markdown that shows exactly this text, on one line: nothing in it is a heading, link, image or HTML.

    Source: CommonMark 0.31, backslash escapes and entities.
    """
    line = _ACTIVE.sub(r"\\\1", " ".join(text.split()))
    line = _LINKED.sub(lambda found: "\\" + found.group(), line)
    return _OPENING.sub(r"\1\\\2", line)


@cache
def _environment(form: Format) -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    html = form == "html"
    return Environment(
        loader=PackageLoader("simulator.documents"),
        autoescape=html,
        finalize=None if html else _finalized,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _finalized(value: object) -> object:
    """What every `{{ ... }}` of a Markdown template comes to; the template itself is ours."""
    return plain_markdown(value) if isinstance(value, str) else value
