from fractions import Fraction

from simulator.wording.debrief_drill import drill_head, drill_result
from tests import builders as b

MOMENT = b.debriefed(b.small_case(), *b.SMALL_WALK).moments[0]


def test_a_moment_of_a_drill_is_counted_and_named():
    assert drill_head(MOMENT, 1, 3) == "Moment 1 of 3: decision 1, Assessment."


def test_an_answer_is_held_against_the_one_in_the_attempt():
    assert drill_result(MOMENT, Fraction(0)).startswith(
        "This gives nothing away; in the attempt it was 21.2"
    )
    assert (
        drill_result(MOMENT, MOMENT.cost)
        == "This gives away 21.2 of 100, as it did in the attempt."
    )
    assert (
        drill_result(MOMENT, Fraction(5))
        == "This gives away 5.0 of 100; in the attempt it was 21.2."
    )
