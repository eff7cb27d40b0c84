import re
from dataclasses import fields, is_dataclass, replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.documents import Paper, render
from simulator.documents.rendering import plain_markdown
from simulator.practice.debriefing import Debriefer
from simulator.practice.notebook import Notebook
from tests import builders as b
from tests.practice.test_debriefing import walked

HOSTILE = '<script>alert(1)</script> [x](javascript:1) `a` *b* | <img src=x onerror=1> & "q" ${7*7} {{ 7*7 }} {% raw %}'
"""Words that would act in a page, in Markdown or in a template, were they taken for more than text."""


class Seen(HTMLParser):
    """What a browser would make of a page: its elements with their attributes, and its text."""

    def __init__(self, page):
        super().__init__()
        self.tags = []
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.text += data


def paper(**fields):
    desk, sitting = walked(b.SMALL_WALK, case=b.small_case(**fields))
    notebook = Notebook(sitting)
    notebook.write("reaction", HOSTILE, shared=True)
    notebook.write("keep", "Waiting.", shared=True)
    notebook.write("change", "PRIVATE-WORDS")
    notebook.write("feeling", "uneasy", seq=1, shared=True)
    notebook.write("analysis", "an open question", seq=1, shared=True)
    return Paper(Debriefer(desk).debrief(sitting), sitting.record, notebook.words())


@pytest.fixture(scope="module")
def usual():
    return paper()


DOCUMENTS = [("debrief", "html"), ("recording", "html"), ("debrief", "md"), ("recording", "md")]


@pytest.mark.parametrize(("document", "form"), DOCUMENTS)
def test_every_document_says_whose_case_it_was_and_which_attempt(usual, document, form):
    text = render(usual, document, form)
    assert usual.debrief.case.scenario.title in text
    assert usual.record.id in text.replace("\\", "")


@pytest.mark.parametrize(("document", "form"), DOCUMENTS)
def test_private_words_stand_in_no_document(usual, document, form):
    text = render(usual, document, form)
    assert "PRIVATE-WORDS" not in text
    assert "Waiting" in text


@pytest.mark.parametrize("document", ["debrief", "recording"])
def test_a_page_loads_nothing_and_runs_nothing(usual, document):
    seen = Seen(render(usual, document, "html"))
    assert {tag for tag, _ in seen.tags} & {
        "script",
        "link",
        "img",
        "iframe",
        "object",
        "form",
    } == set()
    assert not [name for _, attrs in seen.tags for name in attrs if name.startswith("on")]
    assert not [attrs for _, attrs in seen.tags if "href" in attrs or "src" in attrs]


@pytest.mark.parametrize("document", ["debrief", "recording"])
def test_hostile_words_are_read_as_they_were_written(usual, document):
    assert HOSTILE in Seen(render(usual, document, "html")).text


@pytest.mark.parametrize("document", ["debrief", "recording"])
def test_a_page_can_be_heard(usual, document):
    seen = Seen(render(usual, document, "html"))
    tags = [tag for tag, _ in seen.tags]
    assert ("html", {"lang": "en"}) in seen.tags
    assert (tags.count("h1"), tags.count("main")) == (1, 1)
    for tag, attrs in seen.tags:
        if tag == "svg":
            assert attrs["role"] == "img"
            assert attrs.get("aria-label") or attrs.get("aria-labelledby")
        if tag == "th":
            assert attrs["scope"] in {"col", "row"}
    levels = [int(tag[1]) for tag in tags if re.fullmatch("h[1-6]", tag)]
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_the_debrief_names_what_each_of_the_dearest_moments_cost(usual):
    from simulator.wording.scores import tenths

    page = render(usual, "debrief", "html")
    for moment in usual.debrief.dearest:
        assert f"cost {tenths(moment.cost)}" in page


def test_the_graph_is_told_in_words_as_well(usual):
    text = Seen(render(usual, "debrief", "html")).text
    assert "The score still within reach begins at 100" in text


def test_a_recording_has_the_columns_of_field_education(usual):
    text = render(usual, "recording", "md")
    assert (
        "| No. | Verbatim dialogue | Student's feelings | Analysis and skills used | Supervisor's comments |"
        in text
    )
    assert "| uneasy | an open question |  |" in text


def test_a_warning_stands_before_everything_else(usual):
    warned = Paper(usual.debrief, usual.record, (), ("score-differs: look again",))
    page = render(warned, "debrief", "html")
    assert 0 < page.index("score-differs") < page.index("How it went")


def test_an_attempt_under_way_can_be_put_on_paper_too():
    desk, sitting = walked(b.SMALL_WALK[:1])
    unfinished = Paper(Debriefer(desk).debrief(sitting), sitting.record)
    for document, form in DOCUMENTS:
        assert "not ended yet" in render(unfinished, document, form)


def test_signs_that_mean_something_in_markdown_are_escaped():
    assert plain_markdown("# a *b* [c](d) <e> |f| `g`") == r"\# a \*b\* \[c\](d) \<e\> \|f\| \`g\`"
    assert plain_markdown("1. one") == r"1\. one"
    assert plain_markdown("- one") == r"\- one"
    assert (
        plain_markdown("see https://x.test and www.x.test")
        == r"see https\://x.test and www\.x.test"
    )
    assert (
        plain_markdown("Tuesday, 4 p.m. at 2026-11-22: fine.")
        == "Tuesday, 4 p.m. at 2026-11-22: fine."
    )


@given(st.text(max_size=60))
def test_taking_the_backslashes_away_gives_the_words_back(text):
    escaped = plain_markdown(text)
    assert "\n" not in escaped
    assert re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", escaped) == " ".join(text.split())


@pytest.mark.parametrize(("document", "form"), DOCUMENTS)
def test_every_text_of_a_hostile_case_is_only_text(document, form):
    case = hostile(b.small_case())
    desk, sitting = walked(b.SMALL_WALK, case=case)
    page = render(Paper(Debriefer(desk).debrief(sitting), sitting.record), document, form)
    assert page.count("alert(1)") > 5
    if form == "html":
        seen = Seen(page)
        assert HOSTILE in seen.text
        assert {tag for tag, _ in seen.tags} & {"script", "img"} == set()
    else:
        assert not re.search(r"(?<!\\)<(?!br>)", page)
        assert "[x](" not in page.replace("\\[x\\](", "")


def hostile(value):
    """The same value with every text that is shown replaced by one that would act."""
    match value:
        case tuple():
            return tuple(hostile(entry) for entry in value)
        case _ if is_dataclass(value):
            texts = {"text", "title", "because", "say", "do", "words", "question", "about", "here"}
            texts |= {"must", "place", "name", "called", "ending"}
            return replace(
                value,
                **{
                    field.name: HOSTILE
                    if field.name in texts and isinstance(getattr(value, field.name), str)
                    else hostile(getattr(value, field.name))
                    for field in fields(value)
                },
            )
        case _:
            return value
