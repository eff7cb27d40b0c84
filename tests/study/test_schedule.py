from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from simulator.study.event import Reflected, Reviewed
from simulator.study.rating import Rating
from simulator.study.schedule import LONGEST_DAYS, standings

MONDAY = datetime(2026, 11, 2, 8, tzinfo=UTC)
DAY = timedelta(days=1)


def review(at: datetime, rating: Rating = "good", principle: str = "listen") -> Reviewed:
    return Reviewed(
        question="q",
        digest="d",
        principle=principle,
        named=principle,
        confidence="sure",
        answer="a",
        right=rating != "again",
        rating=rating,
        milliseconds=1000,
        at=at.isoformat(),
    )


def test_what_was_never_reviewed_has_no_standing():
    assert standings([]) == {}


def test_the_better_it_was_remembered_the_later_it_comes_back():
    due = [standings([review(MONDAY, r)])["listen"].due for r in ("again", "hard", "good", "easy")]
    assert due == [MONDAY + days * DAY for days in (1, 1, 2, 8)]


def test_each_principle_stands_for_itself_and_reflections_change_nothing():
    events = [
        review(MONDAY),
        review(MONDAY, "again", "end"),
        Reflected(review=1, cause="rushed", at=""),
    ]
    found = standings(events)
    assert found["listen"].due > found["end"].due
    assert [found[name].reviews for name in ("listen", "end")] == [1, 1]


def test_a_schedule_is_decided_by_its_reviews_alone():
    events = [review(MONDAY + days * DAY) for days in (0, 2, 9)]
    assert standings(events) == standings(events)


def test_after_half_a_year_it_is_due_in_any_case():
    events = [review(MONDAY + 40 * n * DAY, "easy") for n in range(12)]
    last = standings(events)["listen"]
    assert last.due - last.last == LONGEST_DAYS * DAY


def test_a_clock_that_was_put_back_loses_no_review_and_dates_go_on_from_what_it_says_now():
    events = [review(MONDAY), review(MONDAY - 400 * DAY, "good")]
    found = standings(events)["listen"]
    assert found.reviews == 2
    assert MONDAY - 400 * DAY < found.due < MONDAY - 300 * DAY


def test_a_review_of_a_clock_that_ran_ahead_does_not_keep_a_principle_away_for_years():
    found = standings([review(MONDAY + 3650 * DAY, "easy")])["listen"]
    assert found.is_due(MONDAY)


def test_a_principle_is_due_from_its_hour_on():
    found = standings([review(MONDAY)])["listen"]
    assert not found.is_due(MONDAY + 2 * DAY - timedelta(seconds=1))
    assert found.is_due(MONDAY + 2 * DAY)


MOMENTS = st.integers(-400, 400).map(lambda days: MONDAY + days * DAY)
RATINGS = st.sampled_from(["again", "hard", "good", "easy"])


@given(st.lists(st.builds(review, MOMENTS, RATINGS), min_size=1, max_size=12))
def test_whatever_the_clock_did_every_review_counts_and_there_is_a_day_to_come_back(events):
    found = standings(events)["listen"]
    assert found.reviews == len(events)
    assert found.last == datetime.fromisoformat(events[-1].at)
    assert DAY <= found.due - found.last <= LONGEST_DAYS * DAY
