from dataclasses import replace
from fractions import Fraction

import pytest

from simulator.engine import Course
from simulator.engine.action import AskAbout, Pick
from simulator.scoring.debrief import Missed
from simulator.wording.debrief import (
    cost,
    missing,
    moment_line,
    outcome_line,
    reach_lines,
    rounding_shows,
)
from simulator.wording.debrief_course import (
    agreement_lines,
    course_lines,
    duty_lines,
    learned_line,
    missed_lines,
)
from tests import builders as b

CASE = b.small_case()
SEEN = b.debriefed(CASE, *b.SMALL_WALK)
BEST = b.debriefed(CASE, Pick("listen"), AskAbout("rent"), AskAbout("night"), Pick("stay"))


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Fraction(0), "0"),
        (Fraction(1, 1000), "less than 0.1"),
        (Fraction(1, 20), "0.1"),
        (Fraction(9, 4), "2.3"),
    ],
)
def test_a_cost_is_never_rounded_to_nothing(share, words):
    assert cost(share) == words


def test_a_moment_in_one_line_has_its_number_phase_cost_and_answer():
    line = moment_line(Course(CASE.scenario), SEEN.moments[0])
    assert (line.number, line.phase, line.cost, line.answer) == (
        1,
        "Assessment",
        "21.2",
        "\u201cThe words of tell.\u201d",
    )


def test_where_the_missing_points_went_is_said_with_how_many_moments():
    assert missing(SEEN) == "Your 75.8 missing points were lost in these 3 moments:"
    one = b.debriefed(CASE, Pick("listen"), AskAbout("rent"), AskAbout("night"), Pick("go"))
    assert missing(one) == "Your 27.3 missing points were lost in this moment:"
    assert missing(BEST).startswith("Nothing was given away")


def test_beyond_five_moments_the_rest_is_counted():
    scenes = [
        b.scene(f"s{n}", choices=(b.choice("a", f"s{n + 1}", 3), b.choice("z", f"s{n + 1}", 2)))
        for n in range(6)
    ]
    seen = b.debriefed(b.case(*scenes, b.scene("s6", goto=b.to("farewell"))), *[Pick("z")] * 6)
    assert missing(seen) == (
        "Of your 33.3 missing points 27.8 were lost in these 5 moments, the rest in 1 other:"
    )
    assert rounding_shows(seen)
    assert not rounding_shows(SEEN)


def test_without_values_that_is_said_and_nothing_else():
    unknown = replace(SEEN, scores=(), moments=())
    assert missing(unknown).startswith("What this case is worth from moment to moment is not known")
    assert reach_lines(unknown) == ()


def test_how_the_client_changed_is_said_in_words():
    assert course_lines(BEST) == (
        "Assessment, decision 1: Maya went from \u201cshut\u201d to \u201copen\u201d.",
    )


def test_what_came_to_light_and_what_did_not():
    assert (
        learned_line(SEEN) == "You learned 1 thing about Maya along the way; 1 never came to light."
    )
    assert learned_line(BEST) == "You learned 2 things about Maya along the way."
    assert missed_lines(SEEN) == (
        "Strength: She draws every day. At decision 1 this would have brought it up: "
        "\u201cThe words of listen.\u201d",
    )


def test_what_was_never_on_offer_is_said_to_lie_on_another_way():
    (missed,) = SEEN.missed
    elsewhere = replace(missed.chances[0], seq=None)
    task = replace(elsewhere, text=None)
    seen = replace(SEEN, missed=(Missed(missed.fact, (elsewhere,)), Missed(missed.fact, (task,))))
    assert [
        line.removeprefix("Strength: She draws every day. ") for line in missed_lines(seen)
    ] == [
        "On another way, in the assessment, this brings it up: \u201cThe words of listen.\u201d",
        "On another way, in the assessment, a better answer to the task would have shown it.",
    ]


def test_agreements_say_where_the_case_came_back_to_them():
    (promise,) = SEEN.agreements
    several = replace(promise, returned=(2, 3, 4), breached=(3,))
    never = replace(promise, made=0, returned=())
    assert agreement_lines(replace(SEEN, agreements=(promise, several, never))) == (
        "At decision 1: You promised to call first. The case came back to it at decision 4.",
        "At decision 1: You promised to call first. The case came back to it at decisions 2, 3 and 4. "
        "A duty was breached at decision 3.",
        "Before you came: You promised to call first. The case did not come back to it on this way.",
    )


def test_duties_say_where_they_were_settled_and_their_source():
    assert duty_lines(BEST) == (
        "Duty met at decision 1: Explain the limits. Say who reads it. Source: Ours.",
    )
    assert duty_lines(SEEN) == (
        "Duty breached: Explain the limits. Say who reads it. Source: Ours.",
    )


@pytest.mark.parametrize(
    ("walk", "outcome", "said"),
    [
        (BEST, 40.0, "a good process can meet a hard outcome."),
        (SEEN, 60.0, "and a duty was breached: practice and outcome do not always go together."),
        (BEST, 60.0, "are two different things: a good process can meet a hard outcome."),
        (BEST, None, "are two different things: a good process can meet a hard outcome."),
    ],
)
def test_practice_and_outcome_are_told_apart(walk, outcome, said):
    seen = replace(walk, assessment=replace(walk.assessment, t_score=outcome))
    assert outcome_line(seen).endswith(said)


def test_what_was_within_reach_is_said_phase_by_phase():
    assert reach_lines(SEEN) == ("Still within reach of 100 after each phase: Assessment 24.2.",)
