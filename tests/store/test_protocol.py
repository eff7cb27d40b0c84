"""The contract of every store, held against each of them."""

from collections import OrderedDict
from dataclasses import replace
from types import MappingProxyType

import pytest

from simulator.errors import AttemptMoved, UnknownAttempt
from simulator.store import Store, Words
from simulator.store.words import WordsKind
from tests.store.values import RECORD, STARTED, answer, begin, chosen


def test_an_attempt_is_kept_as_it_began(store: Store) -> None:
    begin(store)
    assert store.attempt(RECORD.id) == RECORD
    assert store.attempts() == (RECORD,)
    assert store.events(RECORD.id) == (STARTED,)


def test_an_attempt_begins_with_as_many_events_as_it_shares(store: Store) -> None:
    shared = (STARTED, chosen(1), chosen(2))
    store.begin(replace(RECORD, kind="practice"), shared, "{}")
    assert store.events(RECORD.id) == shared
    assert store.attempt(RECORD.id).events == 3


def test_events_are_counted_and_not_taken_from_the_record(store: Store) -> None:
    store.begin(replace(RECORD, events=99), [STARTED], "{}")
    assert store.attempt(RECORD.id).events == 1


def test_answers_come_back_in_their_order(store: Store) -> None:
    begin(store)
    for seq in range(1, 13):
        answer(store, seq)
    assert store.events(RECORD.id) == (STARTED, *(chosen(seq) for seq in range(1, 13)))


def test_an_answer_moves_the_attempt_on(store: Store) -> None:
    begin(store)
    answer(store, 1)
    expected = replace(RECORD, touched="2026-08-01T10:01:00Z", place="Planning", events=2)
    assert store.attempt(RECORD.id) == expected


def test_the_last_answer_ends_the_attempt(store: Store) -> None:
    begin(store)
    answer(store, 1, ended=True)
    assert store.attempt(RECORD.id).ended == "2026-08-01T10:01:00Z"


def test_an_attempt_that_has_ended_stays_ended_at_its_time(store: Store) -> None:
    begin(store)
    answer(store, 1, ended=True)
    answer(store, 2)
    answer(store, 3, ended=True)
    assert store.attempt(RECORD.id).ended == "2026-08-01T10:01:00Z"


def test_a_number_that_is_taken_has_moved_on_and_changes_nothing(store: Store) -> None:
    begin(store)
    answer(store, 1)
    before = store.attempt(RECORD.id)
    with pytest.raises(AttemptMoved):
        store.append(RECORD.id, 1, chosen(9), at="2026-09-01T00:00:00Z", place="x", ended=True)
    assert store.attempt(RECORD.id) == before
    assert store.events(RECORD.id) == (STARTED, chosen(1))


def test_a_gap_is_a_mistake_and_changes_nothing(store: Store) -> None:
    begin(store)
    with pytest.raises(ValueError, match="event 2 would leave a gap after 1 events"):
        answer(store, 2)
    assert store.attempt(RECORD.id) == RECORD


def test_beginning_twice_is_a_mistake_and_changes_nothing(store: Store) -> None:
    begin(store)
    with pytest.raises(ValueError, match="has begun already"):
        store.begin(replace(RECORD, title="Another", digest="d2"), [chosen(1)], "other")
    assert store.attempts() == (RECORD,)
    assert store.events(RECORD.id) == (STARTED,)
    with pytest.raises(ValueError, match="d2"):
        store.content("d2")


def test_an_unknown_attempt_says_which_come_close(store: Store) -> None:
    begin(store)
    with pytest.raises(UnknownAttempt, match="did you mean 20260801-amber"):
        store.attempt("20260801-umber")
    with pytest.raises(UnknownAttempt):
        store.events("20260801-umber")
    with pytest.raises(UnknownAttempt):
        answer(store, 1, id="20260801-umber")


def test_the_attempt_touched_last_comes_first(store: Store) -> None:
    begin(store, "a", touched="2026-08-01T09:00:00Z")
    begin(store, "b", touched="2026-08-01T09:30:00Z")
    begin(store, "c", touched="2026-08-01T09:30:00Z")
    assert [record.id for record in store.attempts()] == ["c", "b", "a"]
    answer(store, 1, id="a")
    assert [record.id for record in store.attempts()] == ["a", "c", "b"]


def test_content_is_kept_once_and_never_changed(store: Store) -> None:
    begin(store, "a")
    store.begin(replace(RECORD, id="b"), [STARTED], "another text under the same digest")
    assert store.content(RECORD.digest) == '{"scenario": "text"}'


def test_any_text_comes_back_unchanged(store: Store) -> None:
    said = {"said": 'He\u0301 said "no"\n\t\x00 \u202e \U0001f9e1 \ud800'}
    store.begin(replace(RECORD, title="Maya — café \U0001f3e0"), [said], "text \x00 ünï \U0001f9e1")
    assert store.events(RECORD.id) == (said,)
    assert store.attempt(RECORD.id).title == "Maya — café \U0001f3e0"
    assert store.content(RECORD.digest) == "text \x00 ünï \U0001f9e1"


def test_events_come_back_as_plain_json(store: Store) -> None:
    event = MappingProxyType({"order": ("b", "a"), "piles": OrderedDict(x=1), "none": None})
    store.begin(RECORD, [event], "{}")
    assert store.events(RECORD.id) == ({"order": ["b", "a"], "piles": {"x": 1}, "none": None},)


def test_what_is_read_is_nobody_elses(store: Store) -> None:
    event = {"order": ["a", "b"]}
    store.begin(RECORD, [event], "{}")
    event["order"].append("c")
    assert store.events(RECORD.id) == ({"order": ["a", "b"]},)
    assert store.events(RECORD.id)[0] is not store.events(RECORD.id)[0]


def test_a_setting_is_none_then_what_was_set_last(store: Store) -> None:
    assert store.setting("theme") is None
    store.set_setting("theme", "dark")
    store.set_setting("theme", "light")
    store.set_setting("mode", "coach")
    assert (store.setting("theme"), store.setting("mode")) == ("light", "coach")


def test_an_attempt_can_be_begun_within_another(store: Store) -> None:
    begin(store)
    within = replace(RECORD, id="b", kind="practice", parent=RECORD.id, parent_seq=4)
    store.begin(within, [STARTED], "{}")
    assert store.attempt("b") == within


def words(kind: WordsKind, text: str, seq: int = 0, *, shared: bool = False) -> Words:
    return Words(kind=kind, seq=seq, text=text, shared=shared, written="2026-08-02T09:00:00Z")


def test_words_come_back_the_whole_first_then_moment_by_moment(store: Store) -> None:
    begin(store)
    begin(store, "another")
    felt, kept = words("feeling", "I was afraid.", 12), words("keep", "Asking first.", shared=True)
    early, how = words("feeling", "At ease.", 3), words("reaction", "Long.\nHard.")
    for one in (felt, kept, early, how):
        store.write(RECORD.id, one)
    assert store.words(RECORD.id) == (how, kept, early, felt)
    assert store.words("another") == ()


def test_words_are_rewritten_and_taken_away_without_touching_the_attempt(store: Store) -> None:
    begin(store)
    answer(store, 1, ended=True)
    before = (store.attempt(RECORD.id), store.events(RECORD.id))
    store.write(RECORD.id, words("keep", "This."))
    store.write(RECORD.id, words("keep", "That.", shared=True))
    assert store.words(RECORD.id) == (words("keep", "That.", shared=True),)
    store.write(RECORD.id, words("keep", ""))
    assert store.words(RECORD.id) == ()
    assert (store.attempt(RECORD.id), store.events(RECORD.id)) == before


def test_any_words_come_back_unchanged(store: Store) -> None:
    begin(store)
    said = words("analysis", 'He\u0301 said "no"\n\t\x00 \u202e \U0001f9e1 \ud800', 2)
    store.write(RECORD.id, said)
    assert store.words(RECORD.id) == (said,)


def test_words_need_an_attempt(store: Store) -> None:
    with pytest.raises(UnknownAttempt):
        store.write("nobody", words("keep", "This."))
    with pytest.raises(UnknownAttempt):
        store.words("nobody")


def test_a_closed_store_does_nothing_and_may_be_closed_again(store: Store) -> None:
    begin(store)
    store.close()
    store.close()
    with pytest.raises(ValueError, match="closed"):
        answer(store, 1)
    with pytest.raises(ValueError, match="closed"):
        store.attempts()
    with pytest.raises(ValueError, match="closed"):
        store.setting("theme")
