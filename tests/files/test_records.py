import json
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.files.records import from_plain, to_plain
from simulator.files.verdict import Told, Verdict
from simulator.verify.proof import Measure, Proof

numbers = st.floats(allow_nan=False)
proofs = st.builds(Proof, random_playthroughs=numbers)
verdicts = st.builds(
    Verdict, proof=st.none() | proofs, told=st.lists(st.from_type(Told), max_size=3).map(tuple)
)
VERDICT = Verdict("late-again", None, ())


@given(verdicts)
def test_every_verdict_comes_back_from_json_as_it_was(verdict):
    assert verdict == from_plain(Verdict, json.loads(json.dumps(to_plain(verdict))))


def test_numbers_may_have_more_digits_than_python_writes_in_decimal():
    measure = Measure("Overall", 2**20_000, Fraction(1, 3**20_000), Fraction(2), None, ())
    plain = json.loads(json.dumps(to_plain(measure)))
    assert measure == from_plain(Measure, plain)


DAMAGED = [
    None,
    3,
    "late-again",
    {},
    [],
    ["late-again"],
    ["late-again", None, (), 1],
    [4, None, []],
    ["late-again", 7, []],
    ["late-again", [1], []],
    ["late-again", None, "told"],
    ["late-again", None, [[1]]],
    ["late-again", None, [[["f", "1", "z"], "code", "message", "", "error"], "", False, ""]],
    ["late-again", None, [[[["f", "1", "1"], "c", "m", "", "fatal"], "", False, ""]]],
]


@pytest.mark.parametrize("plain", DAMAGED)
def test_what_is_no_verdict_is_refused(plain):
    with pytest.raises(ValueError):
        from_plain(Verdict, plain)


@pytest.mark.parametrize("plain", [3, "", "1/0", "1/2/3", "a/", "z", None])
def test_what_is_no_fraction_is_refused(plain):
    with pytest.raises(ValueError):
        from_plain(Fraction, plain)


def test_a_whole_number_will_do_for_a_fraction():
    assert (from_plain(Fraction, to_plain(7)), from_plain(float, to_plain(7))) == (7, 7.0)


def test_what_cannot_be_kept_is_refused():
    with pytest.raises(TypeError, match="set cannot be kept"):
        to_plain({1})
