"""Questions as QTI 1.2 in a zip, as learning platforms such as Canvas import them.

Source: IMS Question and Test Interoperability, ASI XML binding 1.2; the element set follows what
Canvas reads.
"""

import io
import zipfile
from collections.abc import Mapping
from html import escape
from xml.etree import ElementTree as XML

from simulator.content.bank import Bank
from simulator.study.question import Question, from_bank

NAME = "casewalk"
"""What the assessment and its file are called."""

TITLE = "Casewalk exam questions"

_QTI = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"
_PACKAGE = "http://www.imsglobal.org/xsd/imscp_v1p1"
_RESPONSE = "response1"

# A fixed time, so that the same bank makes the same bytes.
_WRITTEN = (1980, 1, 1, 0, 0, 0)


def to_qti(bank: Bank) -> bytes:
    """A zip with a manifest and one assessment, the reason of each option as its feedback."""
    files = {"imsmanifest.xml": _manifest(), f"{NAME}.xml": _assessment(bank)}
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, root in files.items():
            text = XML.tostring(root, encoding="utf-8", xml_declaration=True)
            packed.writestr(zipfile.ZipInfo(name, _WRITTEN), text)
    return held.getvalue()


def _manifest() -> XML.Element:
    root = XML.Element("manifest", identifier=f"{NAME}-manifest", xmlns=_PACKAGE)
    metadata = XML.SubElement(root, "metadata")
    _text(metadata, "schema", "IMS Content")
    _text(metadata, "schemaversion", "1.1.3")
    XML.SubElement(root, "organizations")
    resources = XML.SubElement(root, "resources")
    resource = XML.SubElement(
        resources, "resource", identifier=NAME, type="imsqti_xmlv1p2", href=f"{NAME}.xml"
    )
    XML.SubElement(resource, "file", href=f"{NAME}.xml")
    return root


def _assessment(bank: Bank) -> XML.Element:
    root = XML.Element("questestinterop", xmlns=_QTI)
    assessment = XML.SubElement(root, "assessment", ident=NAME, title=TITLE)
    section = XML.SubElement(assessment, "section", ident="root_section")
    for question in from_bank(bank):
        _item(section, question)
    return root


def _item(section: XML.Element, question: Question) -> None:
    item = XML.SubElement(section, "item", ident=question.id, title=question.id)
    metadata = XML.SubElement(XML.SubElement(item, "itemmetadata"), "qtimetadata")
    labels: Mapping[str, str] = {
        "question_type": "multiple_choice_question",
        "points_possible": "1.0",
        "casewalk_area": question.area,
        "casewalk_principle": question.principle,
    }
    for label, entry in labels.items():
        found = XML.SubElement(metadata, "qtimetadatafield")
        _text(found, "fieldlabel", label)
        _text(found, "fieldentry", entry)
    _presentation(item, question)
    _processing(item, question)
    for one in question.answers:
        _html(XML.SubElement(item, "itemfeedback", ident=f"{one.id}_fb"), one.because)


def _presentation(item: XML.Element, question: Question) -> None:
    presentation = XML.SubElement(item, "presentation")
    paragraphs = (*question.situation.split("\n\n"), question.question)
    _html(presentation, *paragraphs)
    response = XML.SubElement(presentation, "response_lid", ident=_RESPONSE, rcardinality="Single")
    choices = XML.SubElement(response, "render_choice")
    for one in question.answers:
        _html(XML.SubElement(choices, "response_label", ident=one.id), one.text)


def _processing(item: XML.Element, question: Question) -> None:
    processing = XML.SubElement(item, "resprocessing")
    outcomes = XML.SubElement(processing, "outcomes")
    XML.SubElement(
        outcomes, "decvar", maxvalue="100", minvalue="0", varname="SCORE", vartype="Decimal"
    )
    for one in question.answers:
        condition = _condition(processing, one.id, more="Yes")
        XML.SubElement(
            condition, "displayfeedback", feedbacktype="Response", linkrefid=f"{one.id}_fb"
        )
    for key in question.keys:
        _text(
            _condition(processing, key, more="No"), "setvar", "100", action="Set", varname="SCORE"
        )


def _condition(processing: XML.Element, option: str, *, more: str) -> XML.Element:
    condition = XML.SubElement(processing, "respcondition", {"continue": more})
    _text(XML.SubElement(condition, "conditionvar"), "varequal", option, respident=_RESPONSE)
    return condition


def _html(parent: XML.Element, *paragraphs: str) -> None:
    material = parent
    if parent.tag == "itemfeedback":
        material = XML.SubElement(parent, "flow_mat")
    text = "".join(f"<p>{escape(one)}</p>" for one in paragraphs)
    _text(XML.SubElement(material, "material"), "mattext", text, texttype="text/html")


def _text(parent: XML.Element, tag: str, text: str, **attributes: str) -> None:
    XML.SubElement(parent, tag, attributes).text = text
