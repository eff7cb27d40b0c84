import dataclasses

import pytest

from simulator.content.scenario import Fact
from simulator.content.task import Sentence
from simulator.verify.texts.labels import LABELS
from tests import builders as b
from tests.verify.texts.planting import at, case, doorway, found, only, option

LABEL = "She is non-compliant."


def fact(**fields):
    return Fact(id="draws", text=LABEL, domain="health", kind="need", **fields)


def goal():
    worded = b.goal()
    return dataclasses.replace(worded, scale=(dataclasses.replace(worded.scale[0], text=LABEL),))


def noting(**fields):
    sentence = Sentence(id="label", text=LABEL, **fields)
    reason = "Why it is so, at some length, so that somebody can learn from it."
    outcomes = (b.outcome("fair", because=reason),)
    note = dataclasses.replace(b.noting(), sentences=(sentence,), outcomes=outcomes)
    return case(b.scene("desk", note=note))


PLANTED = {
    "narration": (case(doorway(narration=b.text(LABEL))), at("narration", 0, "text")),
    "what follows": (
        case(doorway(option("a", 3), option("b", 1, narration=b.text(LABEL)))),
        at("choices", 1, "narration", 0, "text"),
    ),
    "a sound option": (
        case(doorway(option("a", 3, LABEL), option("b", 1, "She said no to it."))),
        at("choices", 0, "say"),
    ),
    "the record": (noting(), at("note", "sentences", 0, "text")),
    "a fact": (case(facts=(fact(),)), ("facts", 0, "text")),
    "a goal": (case(goals=(goal(),)), ("goals", 0, "scale", 0, "text")),
}

ALLOWED = {
    "in the client's mouth": case(doorway(client=b.text(LABEL))),
    "in a weak option": case(doorway(option("a", 3, "She said no to it."), option("b", 1, LABEL))),
    "in a sentence with a fault": noting(fault="A label."),
    "in a fact that is her own words": case(facts=(fact(quote=True),)),
    "in quotation marks": case(doorway(narration=b.text(f'The form doesn\'t help: "{LABEL}"'))),
    "in single ones": case(
        doorway(narration=b.text("It's 'a non-compliant one who doesn't come'."))
    ),
}


@pytest.mark.parametrize("where", PLANTED)
def test_a_label_is_told_in(where):
    planted, path = PLANTED[where]
    finding = only(planted)
    assert (finding.code, finding.severity) == ("deficit-label", "warning")
    assert (finding.path, finding.word) == (path, "non-compliant")


@pytest.mark.parametrize("where", ALLOWED)
def test_a_label_may_stand(where):
    assert found(ALLOWED[where]) == []


@pytest.mark.parametrize(
    "text",
    [
        "He is an addict.",
        "He is an alcoholic.",
        "She works with the homeless.",
        "The elderly need it.",
        "She is wheelchair-bound.",
        "She suffers from asthma.",
        "His brother committed suicide.",
        "She is in denial.",
        "He failed treatment twice.",
        "She refuses services.",
        "Maya claims that she paid.",
        "She is high-functioning.",
    ],
)
def test_these_are_labels(text):
    codes = [finding.code for finding in found(case(doorway(narration=b.text(text))))]
    assert codes.count("deficit-label") == 1


@pytest.mark.parametrize(
    "text",
    [
        "The homeless shelter is full.",
        "An Alcoholics Anonymous flyer, and a non-alcoholic beer.",
        "She refuses treatment because the last one hurt.",
        "The landlord refuses to repair the stairs.",
        "She claims the benefit.",
        "The letter claims that she owes two months.",
        "The elderly dog sighs.",
        "A person who is homeless, and one who uses drugs.",
    ],
)
def test_these_are_none(text):
    assert found(case(doorway(narration=b.text(text)))) == []


def test_the_finding_says_what_to_write_instead_and_where_that_comes_from():
    message = only(case(doorway(narration=b.text("He is an addict.")))).message
    assert "person who uses drugs" in message
    assert "Words Matter" in message


def test_no_label_is_advised_against_by_another():
    advised = [label.better for label in LABELS]
    assert [text for text in advised for one in LABELS if one.pattern.search(text)] == []
