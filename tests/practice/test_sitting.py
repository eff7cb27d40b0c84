import pytest

from simulator.engine import Pick
from simulator.errors import AttemptMoved, NotOffered, ReplayError, StoreUnreachable
from simulator.practice import Desk, Sitting
from simulator.store.memory import MemoryStore
from tests import builders as b
from tests.practice.test_desk import moments

CASE = b.case(
    b.scene("doorway", choices=(b.choice("listen", "table"), b.choice("tell", "table", level=0))),
    b.scene("table", choices=(b.choice("stay"), b.choice("go"))),
)


class FullDisk(MemoryStore):
    """A store whose disk can be filled and emptied."""

    full = False

    def append(self, *args, **kwargs):
        if self.full:
            raise StoreUnreachable("here", "the disk is full", "Make room and try again.")
        super().append(*args, **kwargs)


@pytest.fixture
def desk():
    return Desk(FullDisk(), moments())


def test_an_answer_is_kept_before_the_sitting_moves_on(desk):
    sitting = desk.begin(CASE, "coach")
    sitting.answer(Pick("listen"))
    assert [event["event"] for event in desk.store.events(sitting.name)] == ["started", "answered"]
    assert sitting.record.events == 2


def test_an_answer_that_could_not_be_kept_changes_nothing_and_can_be_given_again(desk):
    sitting = desk.begin(CASE, "coach")
    desk.store.full = True
    with pytest.raises(StoreUnreachable, match="the disk is full"):
        sitting.answer(Pick("listen"))
    assert (sitting.view.scene.id, sitting.last) == ("doorway", None)
    desk.store.full = False
    assert sitting.answer(Pick("listen")).after.scene == "table"


def test_an_answer_that_is_not_offered_is_not_kept(desk):
    sitting = desk.begin(CASE, "coach")
    with pytest.raises(NotOffered):
        sitting.answer(Pick("stay"))
    assert len(desk.store.events(sitting.name)) == 1


def test_a_second_window_is_told_and_catches_up(desk):
    first = desk.begin(CASE, "coach")
    second = desk.resume(first.name)
    first.answer(Pick("listen"))
    with pytest.raises(AttemptMoved):
        second.answer(Pick("tell"))
    second.reload()
    assert second.transcript == first.transcript


def test_the_shelf_is_told_where_an_attempt_stands_and_when_it_ended(desk):
    sitting = desk.begin(CASE, "coach")
    sitting.answer(Pick("listen"))
    assert (sitting.record.place, sitting.record.ended, sitting.ended) == (
        "Assessment",
        None,
        False,
    )
    sitting.answer(Pick("go"))
    assert (sitting.record.place, sitting.ended) == ("Evaluation", True)
    assert sitting.record.ended is not None


def test_what_was_answered_can_be_talked_about(desk):
    sitting = desk.begin(CASE, "coach")
    turn = sitting.answer(Pick("tell"))
    assert sitting.last == turn
    assert sitting.feedback(turn).because == "Because of tell."
    assert sitting.reply(turn).speech == ()
    assert sitting.assessment().decisions == 1
    assert sitting.coached


def test_a_record_of_nonsense_is_told_and_left_alone(desk):
    sitting = desk.begin(CASE, "coach")
    desk.store.append(sitting.name, 1, {"event": "danced"}, at="2026-09-01", place="", ended=False)
    with pytest.raises(ReplayError, match="not an event"):
        Sitting(desk.store, CASE, sitting.name, moment=moments())
