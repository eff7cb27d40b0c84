"""Every golden path of every shipped case, live and after a JSON round trip."""

import json

import pytest

from simulator.content.case import Case
from simulator.content.codec import decode, encode
from simulator.content.walkthrough import Walkthrough
from simulator.engine import Course, replay
from simulator.engine.event import to_event, to_plain
from simulator.engine.walking import walk
from simulator.files import read_folder, shipped
from simulator.scoring.expecting import differences

LIBRARY = read_folder(shipped())
PATHS = [
    pytest.param(case, path, id=f"{case.scenario.id}-{path.id}")
    for case in LIBRARY.cases
    for path in LIBRARY.walkthroughs.get(case.scenario.id, ())
]


def test_every_shipped_case_can_be_played_and_has_golden_paths():
    assert LIBRARY.diagnostics == ()
    assert {case.scenario.id for case in LIBRARY.cases} == set(LIBRARY.walkthroughs)
    assert all(len(paths) >= 3 for paths in LIBRARY.walkthroughs.values())


@pytest.mark.parametrize(("case", "path"), PATHS)
def test_a_golden_path_comes_out_as_written(case, path):
    assert differences(case, path) == ()


@pytest.mark.parametrize(("case", "path"), PATHS)
def test_a_golden_path_comes_out_as_written_after_json(case, path):
    def again(kind, value):
        return decode(kind, json.loads(json.dumps(encode(value))))

    stored = again(Case, case)
    assert stored == case
    assert differences(stored, again(Walkthrough, path)) == ()
    course = Course(case.scenario)
    events = walk(course, path)
    kept = [to_event(json.loads(json.dumps(to_plain(event)))) for event in events]
    assert replay(Course(stored.scenario), kept) == replay(course, events)
