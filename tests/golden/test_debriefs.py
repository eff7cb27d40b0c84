"""The numbers of every golden path's debrief, live and after a JSON round trip of its events."""

import json

import pytest

from simulator.content.case import Case
from simulator.content.walkthrough import Walkthrough
from simulator.engine.event import to_event, to_plain
from simulator.files import read_folder, shipped
from tests.golden.debriefs import FOLDER, Golden, file_of, told

LIBRARY = read_folder(shipped())
CASES = [
    pytest.param(case, LIBRARY.walkthroughs[case.scenario.id], id=case.scenario.id)
    for case in LIBRARY.cases
    if LIBRARY.walkthroughs.get(case.scenario.id)
]


@pytest.mark.parametrize(("case", "paths"), CASES)
def test_debriefs_of_golden_paths_say_what_they_said_before(
    case: Case, paths: tuple[Walkthrough, ...]
) -> None:
    assert file_of(case).exists(), "write the golden file: python -m tests.golden.debriefs"
    golden = Golden(case)
    walked = {path.id: golden.walked(path) for path in paths}
    seen = {name: golden.debrief(events) for name, events in walked.items()}
    assert {name: told(one) for name, one in seen.items()} == json.loads(
        file_of(case).read_text(encoding="utf-8")
    )
    for name, events in walked.items():
        kept = [to_event(json.loads(json.dumps(to_plain(event)))) for event in events]
        assert golden.debrief(kept) == seen[name]
        assert sum(moment.cost for moment in seen[name].moments) == seen[name].lost


def test_every_golden_file_belongs_to_a_case() -> None:
    names = {case.scenario.id for case in LIBRARY.cases}
    assert {file.stem for file in FOLDER.glob("*.json")} <= names
