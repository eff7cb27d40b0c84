from fractions import Fraction

from simulator.scoring.growth import Walked, growth
from simulator.scoring.profile import Showing
from simulator.scoring.score import Score
from tests import builders as b


def walked(name, ended, score=None, *levels, first=False, criterion=None):
    scores = () if score is None else (Score("Overall", Fraction(score), score, 0, None, ()),)
    return Walked(
        attempt=name,
        ended=ended,
        first=first,
        again=False,
        ending="The door stays open",
        scores=scores,
        profile=(Showing(criterion or b.criterion(), levels),),
        breached=0,
        t_score=None,
    )


def test_attempts_stand_in_the_order_in_which_they_ended():
    grown = growth(
        [walked("b", "2026-09-02"), walked("c", "2026-09-03"), walked("a", "2026-09-01")]
    )
    assert [one.attempt for one in grown.attempts] == ["a", "b", "c"]
    assert grown.first.attempt == "a"


def test_of_attempts_that_ended_in_the_same_second_the_first_attempt_comes_first():
    grown = growth([walked("a", "2026-09-01"), walked("b", "2026-09-01", first=True)])
    assert [one.attempt for one in grown.attempts] == ["b", "a"]


def test_the_best_has_the_highest_score_and_of_several_is_the_earliest():
    grown = growth(
        [walked("a", "1", 50), walked("b", "2", 80), walked("c", "3", 80), walked("d", "4")]
    )
    assert grown.best.attempt == "b"


def test_criteria_are_those_of_the_latest_attempt_and_gaps_stay_gaps():
    other = b.criterion("strengths")
    grown = growth(
        [
            walked("a", "1", 10, 1, 2),
            walked("b", "2", 10, 3, criterion=other),
            walked("c", "3", 10),
            walked("d", "4", 10, 3, 3),
        ]
    )
    (only,) = grown.criteria
    assert only.criterion.id == "voice"
    assert only.means == (Fraction(3, 2), None, None, 3)


def test_without_attempts_there_is_no_growth():
    assert growth([]) is None
