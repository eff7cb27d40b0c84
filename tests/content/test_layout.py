import pytest

from simulator.content.layout import lay_out, missing_files

FOLDER = [
    "scenarios/visit/case.yaml",
    "scenarios/visit/1-assessment.yaml",
    "scenarios/visit/2-planning.yaml",
    "scenarios/visit/3-implementation.yaml",
    "scenarios/visit/4-monitoring.yaml",
    "scenarios/visit/5-evaluation.yaml",
    "scenarios/visit/walkthroughs.yaml",
]


def test_a_folder_is_one_case():
    (case,) = lay_out(FOLDER).cases.values()
    assert (case.id, case.folder, case.head) == ("visit", "scenarios/visit", FOLDER[0])
    assert list(case.phases.values()) == FOLDER[1:6]
    assert case.walkthroughs == FOLDER[6]
    assert list(missing_files(case)) == []


def test_a_file_is_one_case_and_its_walkthroughs_stand_beside_it():
    (case,) = lay_out(["scenarios/a.yaml", "scenarios/a.walkthroughs.yaml"]).cases.values()
    assert (case.id, case.folder) == ("a", None)
    assert (case.head, case.walkthroughs) == ("scenarios/a.yaml", "scenarios/a.walkthroughs.yaml")


def test_rubrics_and_duties_are_told_apart():
    layout = lay_out(["rubrics/listening.yaml", "rubrics/duties.yaml", "rubrics/README.md"])
    assert (layout.rubrics, layout.duties) == (["rubrics/listening.yaml"], ["rubrics/duties.yaml"])


def test_what_a_folder_lacks_is_named():
    (case,) = lay_out(FOLDER[1:5]).cases.values()
    assert list(missing_files(case)) == [FOLDER[0], FOLDER[5]]


@pytest.mark.parametrize(
    "file",
    [
        "scenarios/a.yml",
        "scenarios/visit/6-farewell.yaml",
        "scenarios/visit/case.yml",
        "scenarios/visit/drafts/case.yaml",
        "rubrics/old/listening.yaml",
    ],
)
def test_a_yaml_file_that_nothing_is_read_from_is_a_stranger(file: str):
    assert lay_out([file]).strangers == [file]


@pytest.mark.parametrize(
    "file", ["notes.yaml", "scenarios/exam/law.yaml", "scenarios/.draft.yaml", "scenarios/a.md"]
)
def test_other_files_are_left_out(file: str):
    layout = lay_out([file])
    assert (layout.cases, layout.strangers) == ({}, [])


def test_the_innermost_shelf_counts():
    (case,) = lay_out(["scenarios/old/scenarios/visit/case.yaml"]).cases.values()
    assert case.folder == "scenarios/old/scenarios/visit"
