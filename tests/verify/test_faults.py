"""Every kind of fault, planted in the full case, is found alone, at its line, and seen happen."""

from functools import cache

import pytest

from simulator.content.reading import read_with_places
from simulator.engine import Course
from simulator.files import shipped
from simulator.verify.judgement import judge
from tests.verify.planted import PEERS, PROVEN, Fault
from tests.verify.replaying import replayed
from tests.verify.seen import SHOWS, SHOWS_PEERS, WITHOUT_PLAYTHROUGH

NAME = "rent-and-roots"
ROOT = shipped()


@cache
def clean():
    """The files of the full case and of the rubrics, by name."""
    files = {
        path.relative_to(ROOT).as_posix(): path.read_bytes()
        for folder in (ROOT / "scenarios" / NAME, ROOT / "rubrics")
        for path in sorted(folder.glob("*.yaml"))
    }
    assert files, f"there is no {NAME} beside the tests"
    return files


def name_of(file):
    return file if file.startswith("rubrics/") else f"scenarios/{NAME}/{file}"


def planted(fault: Fault):
    files = dict(clean())
    for edit in fault.edits:
        name = name_of(edit.file)
        text = files[name].decode("utf-8")
        assert text.count(edit.old) == 1, (
            f"{name} has this {text.count(edit.old)} times, and a fault is to be planted there; "
            f"choose another site in tests/verify/planted:\n{edit.old}"
        )
        files[name] = text.replace(edit.old, edit.new).encode("utf-8")
    return files


def judged(files):
    """What is found: the diagnostics, and for findings of a proof also the way and the case."""
    reading = read_with_places(files)
    told = [(one, None) for one in reading.library.diagnostics]
    for case in reading.library.cases:
        places, paths = reading.places[case.scenario.id], reading.library.walkthroughs
        for shown in judge(case, paths.get(case.scenario.id, ())).shown:
            told.append((places.diagnose(shown.finding), shown.way))
        return told, case
    return told, None


@cache
def before():
    """What is found in the case as it is: while it is being revised, perhaps something."""
    return frozenset(_said(one) for one, _ in judged(clean())[0])


def _said(one):
    return one.position.file, one.code, one.message


def line_of(files, fault):
    text = files[name_of(fault.file)].decode("utf-8")
    assert text.count(fault.line) == 1, f"{fault.line!r} stands {text.count(fault.line)} times"
    return text[: text.index(fault.line)].count("\n") + 1


def assert_found_alone(files, told, fault):
    told = [(one, way) for one, way in told if _said(one) not in before()]
    codes = [one.code for one, _ in told]
    assert sorted(set(codes)) == sorted({fault.code, *fault.implied}), [str(one) for one, _ in told]
    assert codes.count(fault.code) == 1
    found, way = next(one for one in told if one[0].code == fault.code)
    assert (found.position.file, found.position.line) == (
        name_of(fault.file),
        line_of(files, fault),
    )
    return found, way


def test_the_clean_case_gives_no_finding():
    assert judged(clean())[0] == []


@pytest.mark.parametrize("name", PROVEN)
def test_a_fault_is_found_alone_at_its_line_with_a_playthrough_that_shows_it(name):
    fault = PROVEN[name]
    files = planted(fault)
    told, case = judged(files)
    _, way = assert_found_alone(files, told, fault)
    course = Course(case.scenario)
    if name in WITHOUT_PLAYTHROUGH:
        assert way is None
        return
    avoid = (fault.leaves,) if fault.leaves else ()
    SHOWS[name](course, replayed(course, way, avoid))


@pytest.mark.parametrize("name", PEERS)
def test_a_fault_that_others_were_tried_with_is_found_alone_at_its_line(name):
    fault = PEERS[name]
    files = planted(fault)
    told, case = judged(files)
    found, way = assert_found_alone(files, told, fault)
    if case is None:
        assert found.severity == "error", "it cannot be played, so no playthrough shows it"
    elif name in SHOWS_PEERS:
        course = Course(case.scenario)
        SHOWS_PEERS[name](course, replayed(course, way))
    else:
        assert name in WITHOUT_PLAYTHROUGH
        assert way is None


def test_every_fault_has_its_playthrough_or_the_reason_why_not():
    assert set(PROVEN) <= set(SHOWS) | set(WITHOUT_PLAYTHROUGH)
    assert set(SHOWS) <= set(PROVEN)
    assert set(SHOWS_PEERS) <= set(PEERS)
    assert not set(SHOWS) & set(WITHOUT_PLAYTHROUGH)
