"""Small readers of the formats, written from their documentation and not from our writers."""

import csv
import io
import re
import zipfile
from dataclasses import dataclass
from html import unescape
from xml.etree import ElementTree as XML


@dataclass(frozen=True)
class Read:
    """A question as another program has it."""

    name: str
    stem: str
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    feedback: tuple[str, ...]


def split_at(text: str, signs: str) -> list[tuple[str, str]]:
    """Pieces of text after each unescaped sign, with the sign before them; escapes are undone."""
    parts: list[tuple[str, str]] = [("", "")]
    at = 0
    while at < len(text):
        sign = text[at]
        if sign == "\\" and at + 1 < len(text):
            plain = "\n" if text[at + 1] == "n" else text[at + 1]
            parts[-1] = (parts[-1][0], parts[-1][1] + plain)
            at += 2
        elif sign in signs:
            parts.append((sign, ""))
            at += 1
        else:
            parts[-1] = (parts[-1][0], parts[-1][1] + sign)
            at += 1
    return parts


def read_gift(text: str) -> list[Read]:
    """Multiple-choice questions of a GIFT file."""
    lines = [line for line in text.split("\n") if not line.startswith(("//", "$CATEGORY"))]
    found = []
    for block in re.split(r"\n\s*\n", "\n".join(lines)):
        if not block.strip():
            continue
        name, _, rest = block.strip()[2:].partition("::")
        # The first brace that is not escaped opens the answers, the last one closes them.
        at = next(m.start() for m in re.finditer(r"(?<!\\)\{", rest))
        answers = rest[at + 1 : rest.rindex("}")].partition("####")[0]
        pieces = split_at(answers, "=~#")
        found.append(
            Read(
                name=split_at(name, "")[0][1],
                stem=split_at(rest[:at], "")[0][1],
                right=tuple(part.strip() for sign, part in pieces if sign == "="),
                wrong=tuple(part.strip() for sign, part in pieces if sign == "~"),
                feedback=tuple(part.strip() for sign, part in pieces if sign == "#"),
            )
        )
    return found


def read_qti(data: bytes) -> list[Read]:
    """Multiple-choice questions of a QTI 1.2 package, found by its manifest."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        manifest = XML.fromstring(packed.read("imsmanifest.xml"))
        (resource,) = manifest.iterfind(".//{*}resource")
        root = XML.fromstring(packed.read(resource.attrib["href"]))
    return [_item(item) for item in root.iterfind(".//{*}item")]


def _item(item: XML.Element) -> Read:
    texts = {
        label.attrib["ident"]: _plain(label) for label in item.iterfind(".//{*}response_label")
    }
    keys = {
        condition.findtext("{*}conditionvar/{*}varequal")
        for condition in item.iterfind(".//{*}respcondition")
        if condition.findtext("{*}setvar") == "100"
    }
    presentation = item.find("{*}presentation/{*}material")
    assert presentation is not None
    return Read(
        name=item.attrib["ident"],
        stem=_plain(presentation),
        right=tuple(text for name, text in texts.items() if name in keys),
        wrong=tuple(text for name, text in texts.items() if name not in keys),
        feedback=tuple(_plain(one) for one in item.iterfind("{*}itemfeedback")),
    )


def _plain(parent: XML.Element) -> str:
    text = next(parent.iter("{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}mattext")).text or ""
    return unescape(re.sub(r"<[^>]+>", "\n", text)).strip().replace("\n\n", "\n\n")


def read_anki(text: str) -> tuple[dict[str, str], list[list[str]]]:
    """The headers of a text file for Anki, and its rows."""
    lines = text.split("\n")
    headers = dict(line[1:].split(":", 1) for line in lines if line.startswith("#"))
    rows = "\n".join(line for line in lines if not line.startswith("#"))
    assert headers["separator"] == "Tab"
    return headers, [row for row in csv.reader(io.StringIO(rows), delimiter="\t") if row]
