from dataclasses import replace

from simulator.engine import Course
from simulator.engine.action import AskAbout, Pick
from simulator.scoring.comparison import compare
from simulator.scoring.growth import growth
from simulator.wording.debrief_growth import (
    NAMED,
    attempt_lines,
    comparison_lines,
    first_against_best,
    scale_head,
    tracks,
)
from tests import builders as b
from tests.scoring.test_growth import walked


def test_attempts_are_numbered_with_their_day_kind_and_worth():
    practice = replace(walked("c", "2026-09-03T10:00:00+00:00", 80), again=True)
    grown = growth(
        [
            walked("a", "2026-09-01T10:00:00+00:00", 50, first=True),
            walked("b", "2026-09-02T10:00:00+00:00"),
            practice,
        ]
    )
    assert attempt_lines(grown) == (
        "1. 2026-09-01, first attempt: 50.0 of 100; \u201cThe door stays open\u201d.",
        "2. 2026-09-02, practice: without a score; \u201cThe door stays open\u201d.",
        "3. 2026-09-03, practice from a moment: 80.0 of 100; \u201cThe door stays open\u201d.",
    )


def test_the_first_attempt_is_held_against_the_best():
    assert first_against_best(growth([walked("a", "1", 50)])) == ""
    assert first_against_best(growth([walked("a", "1", 50), walked("b", "2")])).endswith(
        "is the highest so far."
    )
    told = first_against_best(growth([walked("a", "1", 50), walked("b", "2", 80)]))
    assert told == "From your first attempt to your best: 50.0 to 80.0, 30.0 more."


def test_levels_are_words_and_places_on_a_scale_that_words_stand_over():
    grown = growth([walked("a", "1", 5, 0), walked("b", "2", 5, 1, 2), walked("c", "3", 5)])
    (track,) = tracks(grown)
    assert (track.title, track.words) == ("Client's voice", "undermines, misses, did not arise")
    assert track.scale == "1...........|.....2.....|...........|"
    head = scale_head()
    assert [track.scale[head.index(word)] for word in ("undermines", "misses", "strong")] == [
        "1",
        "|",
        "|",
    ]


def test_a_criterion_that_never_arose_is_left_out():
    assert tracks(growth([walked("a", "1", 5), walked("b", "2", 5)])) == ()


def test_only_as_many_attempts_stand_on_a_scale_as_there_are_digits():
    grown = growth([walked(f"{n:02}", f"{n:02}", n, n % 4) for n in range(12)])
    assert len(attempt_lines(grown)) == NAMED
    (track,) = tracks(grown)
    assert track.words.count(",") == NAMED - 1


CASE = b.small_case()


def told(first, second):
    one, other = b.debriefed(CASE, *first), b.debriefed(CASE, *second)
    return comparison_lines(Course(CASE.scenario), compare(one, other))


def test_routes_that_part_at_once_say_so():
    lines = told(b.SMALL_WALK, (Pick("listen"), AskAbout("rent")))
    assert lines[0] == "The two routes part at once, at decision 1, Assessment."
    assert "This attempt, which has not ended:" in lines


def test_routes_that_are_alike_say_so():
    lines = told(b.SMALL_WALK, b.SMALL_WALK)
    assert lines[0] == "Both routes are alike as far as both have come."
    assert "Overall: 24.2 before, 24.2 now." in lines


def test_one_shared_decision_is_one():
    lines = told(b.SMALL_WALK, (Pick("tell"), AskAbout("night")))
    assert lines[0] == (
        "The first decision is the same. The routes part at decision 2, Assessment."
    )
