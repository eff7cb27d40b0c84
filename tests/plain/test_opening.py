from io import StringIO

import pytest

from simulator.content.scenario import ContentNote
from simulator.plain.opening import brief
from simulator.plain.page import Page
from tests.builders import scenario
from tests.plain.playing import Lines

NOTES = (ContentNote(id="loss", text="A death is told."), ContentNote(id="night", text="Night."))
CASE = scenario(content_notes=NOTES)


def opened(*answers: str, chosen: bool = False) -> tuple[tuple[str, ...] | None, str]:
    out = StringIO()
    return brief(Page(out, Lines(*answers)), CASE, chosen=chosen), out.getvalue()


def test_enter_begins_with_everything() -> None:
    avoid, shown = opened("")
    assert avoid == ()
    assert "1. A death is told." in shown.split("\n")


def test_topics_may_be_left_out_by_number_or_name() -> None:
    assert opened("2 loss")[0] == ("night", "loss")


def test_what_was_settled_before_is_not_asked() -> None:
    assert "Press Enter to begin (? for help)" in opened("", chosen=True)[1]


def test_nonsense_and_help_begin_nothing() -> None:
    avoid, shown = opened("7", "?", "")
    assert avoid == ()
    assert "There is no 7 here." in shown


def test_one_can_leave_before_anything_has_begun() -> None:
    assert opened("q")[0] is None


def test_no_answers_is_the_end_of_input() -> None:
    with pytest.raises(EOFError):
        opened()
