import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.errors import RunFileError
from simulator.exchange import LIMIT, Remark, RunFile, read_run, write_run

RUN = RunFile(
    program="0.1.0",
    attempt="261122100000-ab12",
    scenario="rent-and-roots",
    title="Rent and Roots",
    digest="0123456789abcdef" * 4,
    mode="assessed",
    kind="first",
    started="2026-11-22T10:00:00+00:00",
    ended="2026-11-22T10:40:00+00:00",
    events=(
        {
            "event": "started",
            "scenario": "a",
            "rubrics": "b",
            "mode": "assessed",
            "seed": 7,
            "avoid": [],
        },
        {"event": "answered", "scene": "doorway", "answer": {"pick": "wait"}},
        {"event": "answered", "scene": "kitchen", "answer": {"pick": "ask"}},
        {"event": "answered", "scene": "stairs", "answer": {"pick": "go"}},
    ),
    remarks=(Remark(kind="keep", seq=0, text="The silence.", written="2026-11-22T10:41:00+00:00"),),
    score="3481/37",
)


def told(run=RUN):
    return json.loads(write_run(run))


def refusal(plain):
    with pytest.raises(RunFileError) as caught:
        read_run(json.dumps(plain).encode())
    return caught.value


def test_what_was_written_is_what_is_read():
    assert read_run(write_run(RUN).encode()) == RUN


def test_one_event_stands_on_one_line():
    lines = write_run(RUN).splitlines()
    assert sum('"event":' in line for line in lines) == len(RUN.events)


def test_the_text_is_ascii_whatever_the_learner_wrote():
    remark = replace(RUN.remarks[0], text="\u201cNot yet\u201d \U0001f600")
    run = replace(RUN, remarks=(remark,))
    assert write_run(run).isascii()
    assert read_run(write_run(run).encode()) == run


def test_a_changed_choice_is_told_with_its_event():
    plain = told()
    plain["events"][2]["event"]["answer"]["pick"] = "leave"
    error = refusal(plain)
    assert (error.code, error.seq) == ("event-changed", 2)
    assert "event 2" in str(error)


def test_a_dropped_event_is_told_with_its_number():
    plain = told()
    del plain["events"][2]
    error = refusal(plain)
    assert (error.code, error.seq) == ("event-missing", 2)


def test_a_dropped_last_event_is_told_too():
    plain = told()
    del plain["events"][3]
    assert (refusal(plain).code, refusal(plain).seq) == ("event-missing", 3)


def test_events_that_were_renumbered_to_hide_a_gap_do_not_follow_from_each_other():
    plain = told()
    del plain["events"][2]
    plain["events"][2]["seq"] = 2
    plain["attempt"]["count"] = 3
    assert refusal(plain).code == "head-changed"


def test_swapped_events_are_told():
    plain = told()
    events = plain["events"]
    events[1]["event"], events[2]["event"] = events[2]["event"], events[1]["event"]
    assert (refusal(plain).code, refusal(plain).seq) == ("event-changed", 1)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("kind", "practice"),
        ("mode", "coach"),
        ("content", "f" * 64),
        ("id", "261122100000-cd34"),
        ("started", "2026-11-23T10:00:00+00:00"),
        ("scenario", "the-quiet-house"),
    ],
)
def test_a_changed_head_is_told(key, value):
    plain = told()
    plain["attempt"][key] = value
    assert (refusal(plain).code, refusal(plain).seq) == ("head-changed", 0)


def test_a_file_of_a_later_version_says_so():
    assert refusal({"casewalk-run": 2, "anything": 1}).code == "newer-run-file"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"{}",
        b'{"casewalk-run": 1}',
        b"NaN",
        b"1e999",
        b"[" * 100_000,
        b'{"casewalk-run": 1, "attempt": {}, "events": [1], "words": [], "score": null}',
        b" " * (LIMIT + 1),
    ],
    ids=range(10),
)
def test_what_is_no_run_file_is_refused_in_a_sentence(data):
    with pytest.raises(RunFileError) as caught:
        read_run(data)
    assert caught.value.code == "not-a-run-file"


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("attempt", "title"), "\x1b]0;owned\x07"),
        (("attempt", "title"), "x" * 241),
        (("attempt", "title"), "two\nlines"),
        (("attempt", "content"), "../../etc/passwd"),
        (("attempt", "started"), "yesterday"),
        (("words", 0, "text"), "\u202egnp.exe"),
        (("words", 0, "kind"), "score"),
        (("words", 0, "seq"), -1),
        (("score",), "a lot"),
        (("attempt", "parent-seq"), "1"),
    ],
)
def test_nothing_in_it_may_act_or_pretend(path, value):
    plain = told()
    place = plain
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert refusal(plain).code in {"not-a-run-file", "head-changed"}


def test_an_event_that_is_nested_too_deeply_is_refused():
    plain = told()
    deep = {}
    plain["events"][1]["event"]["answer"] = deep
    for _ in range(40):
        deep["in"] = {}
        deep = deep["in"]
    assert refusal(plain).code == "not-a-run-file"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(JSON)
def test_any_json_is_either_read_or_refused(plain):
    with pytest.raises(RunFileError):
        read_run(json.dumps(plain).encode())


@given(st.integers(min_value=0), st.binary(min_size=1, max_size=3))
def test_no_change_of_some_bytes_goes_unseen_or_breaks_anything(at, patch):
    data = bytearray(write_run(RUN).encode())
    at %= len(data)
    data[at : at + len(patch)] = patch
    try:
        run = read_run(bytes(data))
    except RunFileError:
        return
    assert run.events == RUN.events
    assert replace(run, remarks=RUN.remarks, score=RUN.score) == RUN
