import json

import pytest

from simulator.files.summary import Summary

SUMMARY = Summary(
    id="late-again",
    title="Late again",
    tagline="Three buses and a boy.",
    client="Ana Reyes",
    age=31,
    setting="A school",
    minutes=20,
    notes=("A quarrel.",),
    folder="mine/late-again",
)


def test_a_summary_survives_json_but_for_its_folder_which_is_where_one_looks_from():
    plain = json.loads(json.dumps(SUMMARY.to_plain()))
    assert "folder" not in plain
    assert Summary.from_plain(plain, folder="mine/late-again") == SUMMARY


@pytest.mark.parametrize("plain", [None, [], {}, {**SUMMARY.to_plain(), "age": "31"}])
def test_what_is_no_summary_is_refused(plain):
    with pytest.raises(ValueError, match="not a summary"):
        Summary.from_plain(plain, folder="")
