import json

import pytest

from simulator.content.digest import digest
from simulator.content.scenario import ContentNote
from simulator.engine import Pick
from simulator.errors import ReplayError, UnknownAttempt, UnknownNote
from simulator.practice import Desk
from simulator.practice.moment import Moment
from simulator.store.memory import MemoryStore
from tests import builders as b


def moments(*times):
    """A clock that is a list, and dice that always show the same."""
    clock = iter(times or [f"2026-09-0{day}T10:00:00+00:00" for day in range(1, 10)] * 9)
    tokens = (f"{number:04x}" for number in range(1_000))
    return Moment(now=lambda: next(clock), seed=lambda: 7, token=lambda: next(tokens))


LOSS = (ContentNote(id="loss", text="A loss."),)


@pytest.fixture
def desk():
    return Desk(MemoryStore(), moments())


def test_an_attempt_records_what_it_runs_on(desk):
    case = b.case(content_notes=LOSS)
    sitting = desk.begin(case, "assessed", avoid=("loss",))
    started = sitting.transcript.started
    assert (started.mode, started.seed, started.avoid) == ("assessed", 7, ("loss",))
    assert started.scenario == digest(case.scenario)
    assert sitting.record.digest == digest(case)
    assert json.loads(desk.store.content(digest(case)))


def test_a_topic_that_the_case_does_not_have_cannot_be_left_out(desk):
    with pytest.raises(UnknownNote, match="did you mean loss"):
        desk.begin(b.case(content_notes=LOSS), "coach", avoid=("los",))
    assert desk.store.attempts() == ()


def test_the_first_attempt_at_a_case_is_its_first_and_later_ones_are_practice(desk):
    kinds = [desk.begin(b.case(), "coach").record.kind for _ in range(3)]
    assert kinds == ["first", "practice", "practice"]


def test_an_attempt_is_taken_up_exactly_where_it_stood(desk):
    case = b.case(
        b.scene("doorway", choices=(b.choice("listen", "table"), b.choice("tell", "table"))),
        b.scene("table", choices=(b.choice("stay"), b.choice("go"))),
    )
    sitting = desk.begin(case, "coach")
    sitting.answer(Pick("tell"))
    again = desk.resume(sitting.name)
    assert again.transcript == sitting.transcript
    assert again.view == sitting.view


def test_an_attempt_goes_on_with_the_content_it_was_begun_on_although_the_files_changed(desk):
    sitting = desk.begin(b.case(title="As it was"), "coach")
    desk.begin(b.case(title="As it is now"), "coach")
    assert desk.resume(sitting.name).case.scenario.title == "As it was"


def test_the_unfinished_attempt_touched_last_is_offered_again(desk):
    assert desk.unfinished() is None
    first = desk.begin(b.case(), "coach")
    second = desk.begin(b.case(), "coach")
    assert desk.unfinished("a-case").id == second.name
    second.answer(Pick("listen"))
    assert desk.unfinished("a-case").id == first.name
    assert desk.unfinished("another-case") is None


def test_an_unknown_attempt_is_told(desk):
    with pytest.raises(UnknownAttempt):
        desk.resume("nothing")


def test_content_that_cannot_be_read_is_told_and_left_alone(desk):
    class Scrambled(MemoryStore):
        def content(self, digest):
            return super().content(digest)[:-9]

    desk = Desk(Scrambled(), moments())
    sitting = desk.begin(b.case(), "coach")
    with pytest.raises(ReplayError, match="cannot be read"):
        desk.resume(sitting.name)


def test_content_that_was_exchanged_is_not_played():
    class Exchanged(MemoryStore):
        def content(self, digest):
            return super().content(digest).replace("A Case", "Another")

    desk = Desk(Exchanged(), moments())
    sitting = desk.begin(b.case(), "coach")
    with pytest.raises(ReplayError, match="not what it was begun on"):
        desk.resume(sitting.name)


def test_names_of_attempts_sort_by_time():
    earlier = moments("2026-09-01T10:00:00+00:00").name()
    later = moments("2026-11-22T09:00:00+00:00").name()
    assert (earlier, later) == ("260901100000-0000", "261122090000-0000")
