from dataclasses import replace
from datetime import UTC, datetime, timedelta

from simulator.study.event import Reviewed
from simulator.study.question import Question
from simulator.study.rotation import (
    SESSION,
    agenda,
    next_question,
    offered_principles,
    shuffled,
)
from tests.banks import full_bank, questions

MONDAY = datetime(2026, 11, 2, 8, tzinfo=UTC)
DAY = timedelta(days=1)
BANK = full_bank(each=3, principles=4)
ASKED = questions(BANK)


def answered(question: Question, at: datetime = MONDAY, **fields: object) -> Reviewed:
    defaults: dict[str, object] = {
        "question": question.id,
        "digest": question.digest,
        "principle": question.principle,
        "named": question.principle,
        "confidence": "leaning",
        "answer": question.keys[0],
        "right": True,
        "rating": "good",
        "milliseconds": 5,
        "at": at.isoformat(),
    }
    return Reviewed(**{**defaults, **fields})  # type: ignore[arg-type]


def test_at_first_everything_is_new_and_the_areas_take_turns():
    today = agenda(BANK.principles, ASKED, [], MONDAY)
    assert today.due == ()
    assert today.new[:4] == ("p0-0", "p0-1", "p0-2", "p1-0")
    assert len(today.session) == SESSION


def test_what_is_due_comes_before_what_is_new_and_the_longest_overdue_first():
    events = [answered(ASKED[3], MONDAY + DAY), answered(ASKED[0], MONDAY)]
    today = agenda(BANK.principles, ASKED, events, MONDAY + 5 * DAY)
    assert today.session[:2] == ("p0-0", "p1-0")
    assert set(today.session[2:]).isdisjoint({"p0-0", "p1-0"})


def test_what_is_not_due_yet_waits_and_it_is_said_until_when():
    today = agenda(BANK.principles, ASKED, [answered(ASKED[0])], MONDAY + timedelta(hours=1))
    assert "p0-0" not in today.session
    assert today.later == MONDAY + 2 * DAY


def test_who_studies_some_hours_earlier_than_two_days_before_still_meets_it():
    events = [answered(ASKED[0])]
    assert agenda(BANK.principles, ASKED, events, MONDAY + 2 * DAY - timedelta(hours=3)).due


def test_a_principle_without_a_question_is_never_asked():
    some = [one for one in ASKED if one.principle != "p0-0"]
    assert "p0-0" not in agenda(BANK.principles, some, [], MONDAY).new


def test_questions_take_turns_the_one_seen_least_recently_first():
    events = []
    seen = []
    for _ in range(7):
        question = next_question(ASKED, events, "p0-0")
        assert question
        seen.append(question.id[-2:])
        events.append(answered(question))
    assert seen == ["v0", "v1", "v2", "v0", "v1", "v2", "v0"]


def test_a_question_that_was_edited_since_counts_as_never_seen():
    events = [answered(one) for one in ASKED[:3]]
    edited = replace(ASKED[2], situation="It is another day.")
    assert next_question([*ASKED[:2], edited], events, "p0-0") == edited


def test_a_vignette_is_asked_before_a_decision_of_a_case():
    case = replace(ASKED[0], id="case/scene", origin="case")
    assert next_question([case, ASKED[1]], [], "p0-0") == ASKED[1]
    assert next_question([case, ASKED[1]], [answered(ASKED[1])], "p0-0") == case


def test_nothing_tests_an_unknown_principle():
    assert next_question(ASKED, [], "nothing") is None


def test_the_governing_principle_is_among_four_of_its_area_and_not_always_in_one_place():
    places = set()
    for turn in range(20):
        offered = offered_principles(BANK.principles, ASKED[0], turn)
        assert len({one.id for one in offered}) == 4
        assert {one.area for one in offered} == {"values-and-ethics"}
        places.add([one.id for one in offered].index("p0-0"))
    assert places == {0, 1, 2, 3}


def test_options_are_shuffled_anew_each_turn_and_the_same_within_one():
    orders = {tuple(one.id for one in shuffled(ASKED[0], turn)) for turn in range(20)}
    assert len(orders) > 3
    assert shuffled(ASKED[0], 3) == shuffled(ASKED[0], 3)
