"""All kinds of finding together: the clean case, the shipped ones, and the list of codes."""

import ast
from pathlib import Path

import simulator.verify.texts
from simulator.content.codes import texts
from simulator.files import open_folder, shipped
from simulator.verify.judgement import judge
from simulator.verify.texts import text_findings
from tests.verify.texts.planting import case as clean_case
from tests.verify.texts.planting import found

PACKAGE = Path(simulator.verify.texts.__file__).parent


def told():
    """The code and severity of every finding that the package can make."""
    for file in PACKAGE.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "Finding":
                _, code, _, severity, *_ = node.args
                assert isinstance(code, ast.Constant)
                assert isinstance(severity, ast.Constant)
                yield code.value, severity.value


def test_the_clean_case_has_none():
    assert found(clean_case()) == []


def test_every_kind_has_an_explanation_and_is_no_error():
    made = dict(told())
    assert set(made) == {code.name for code in texts.CODES}
    assert set(made.values()) == {"warning", "note"}


def test_a_judgement_has_them_too_even_where_there_are_too_many_states():
    planted = clean_case(sources=())
    for budget in (1, 1000):
        codes = [shown.finding.code for shown in judge(planted, [], budget=budget).shown]
        assert "missing-sources" in codes


def test_the_shipped_cases_have_no_warning():
    cases = open_folder(shipped()).library.cases
    told_of_them = [one for case in cases for one in text_findings(case)]
    assert [one for one in told_of_them if one.severity != "note"] == []
