"""Levels, phases, kinds, deciders: every value of the field has its word, and no mark is wide."""

from typing import get_args
from unicodedata import east_asian_width

from simulator.content.effect import DecidedBy
from simulator.content.people import Flow, Tie
from simulator.content.scenario import Domain, FactKind
from simulator.content.scene import PHASES
from simulator.wording.deciders import DECIDER_MARKS, decided, decider, legend
from simulator.wording.kinds import DOMAIN_TITLES, KIND_MARKS, TIE_LINES, flow, flow_arrow
from simulator.wording.levels import LEVEL_WORDS, level_word
from simulator.wording.phases import PHASE_TITLES, phase_step


def test_levels_are_words_in_order() -> None:
    assert LEVEL_WORDS == ("undermines", "misses", "sound", "strong")
    assert level_word(2) == "sound"


def test_every_phase_has_a_title_in_order() -> None:
    assert tuple(PHASE_TITLES) == PHASES


def test_a_phase_says_where_it_stands_among_five() -> None:
    assert phase_step("assessment") == "Assessment 1/5"
    assert phase_step("evaluation") == "Evaluation 5/5"


def test_every_kind_domain_tie_and_flow_has_its_word_or_mark() -> None:
    assert set(get_args(FactKind)) == set(KIND_MARKS)
    assert set(get_args(Domain)) == set(DOMAIN_TITLES)
    assert set(get_args(Tie)) == set(TIE_LINES)
    assert all(flow(one, "Maya") for one in get_args(Flow))


def test_marks_are_one_column_wide_and_lines_three() -> None:
    marks = [*KIND_MARKS.values(), *(flow_arrow(one) for one in get_args(Flow))]
    assert {1} == {len(mark) for mark in marks}
    assert {3} == {len(line) for line in TIE_LINES.values()}
    shown = "".join((*marks, *TIE_LINES.values()))
    assert not {sign for sign in shown if east_asian_width(sign) in "WF"}


def test_marks_of_one_set_differ() -> None:
    for marks in (KIND_MARKS, TIE_LINES, DECIDER_MARKS):
        assert len(marks) == len(set(marks.values()))


def test_who_decided_is_a_sentence_with_the_client_called_by_name() -> None:
    assert [decided(by, "Maya") for by in get_args(DecidedBy)] == [
        "Decided by Maya",
        "Decided together",
        "Decided by you",
        "Decided by you, because a duty binds",
    ]


def test_the_legend_names_every_decider() -> None:
    expected = tuple((DECIDER_MARKS[by], decider(by, "Maya")) for by in get_args(DecidedBy))
    assert expected == legend("Maya")
