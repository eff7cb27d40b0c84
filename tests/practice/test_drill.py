import pytest

from simulator.engine import Pick
from simulator.engine.action import AskAbout, Leave
from simulator.errors import NotOffered
from simulator.practice.debriefing import Debriefer
from simulator.practice.drill import Drill
from tests import builders as b
from tests.practice.test_debriefing import BETTER, walked


def drill(walk):
    desk, sitting = walked(walk)
    debriefer = Debriefer(desk)
    return Drill(debriefer, sitting, debriefer.debrief(sitting)), desk, sitting


def test_the_dearest_moments_are_gone_through_in_the_order_of_the_attempt():
    one, _, _ = drill(b.SMALL_WALK)
    assert [moment.scene for moment in one.moments] == ["doorway", "questions", "parting"]
    scenes = []
    while one.here is not None:
        scenes.append((one.number, one.view.scene.id))
        one.next()
    assert scenes == [(1, "doorway"), (2, "questions"), (3, "parting")]


def test_an_answer_is_told_what_it_shows_and_what_it_gives_away():
    one, _, _ = drill(b.SMALL_WALK)
    again, better = one.answer(Pick("tell")), one.answer(Pick("listen"))
    assert (again.cost, better.cost) == (one.here.cost, 0)
    assert better.feedback.because == "Because of listen."
    assert [passage.text for passage in better.reply.speech] == ["Come in."]


def test_leaving_the_questions_can_be_tried_again_too():
    one, _, _ = drill(b.SMALL_WALK)
    one.next()
    assert one.answer(Leave()).cost == one.here.cost
    assert one.answer(Leave()).feedback is None
    assert one.answer(AskAbout("night")).cost == 0


def test_options_stand_in_a_new_order_in_each_drill():
    many = tuple(b.choice(f"c{n}", level=n % 4) for n in range(8))
    desk, sitting = walked((Pick("c0"),), case=b.case(b.scene("doorway", choices=many)))
    debriefer = Debriefer(desk)
    debrief = debriefer.debrief(sitting)
    orders = {Drill(debriefer, sitting, debrief).view.offer for _ in range(3)}
    assert len(orders | {debrief.moments[0].offer}) == 4


def test_an_answer_that_is_not_offered_is_refused():
    one, _, _ = drill(b.SMALL_WALK)
    with pytest.raises(NotOffered):
        one.answer(Pick("stay"))


def test_nothing_of_a_drill_is_kept():
    one, desk, sitting = drill(b.SMALL_WALK)
    before = (desk.store.attempts(), desk.store.events(sitting.name), sitting.transcript)
    one.answer(Pick("listen"))
    assert (desk.store.attempts(), desk.store.events(sitting.name), sitting.transcript) == before


def test_where_nothing_was_given_away_there_is_nothing_to_drill():
    one, _, _ = drill(BETTER)
    assert (one.moments, one.here) == ((), None)
    with pytest.raises(ValueError, match="over"):
        _ = one.view
