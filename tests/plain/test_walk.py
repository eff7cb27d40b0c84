"""A whole attempt, line by line: what is shown, what counts, and how it can stop."""

import re

from simulator.content.passage import Passage
from simulator.content.people import Member
from simulator.content.scenario import ContentNote
from simulator.errors import StoreUnreachable
from simulator.plain.walk import Finish
from simulator.practice.desk import Desk
from simulator.practice.sitting import Sitting
from simulator.store.event import JSON
from simulator.store.memory import MemoryStore
from tests.builders import case, choice, goal, scene, text, to
from tests.plain.playing import AGAIN, MOMENT, KeptStore, begun, play

CASE = case(
    scene(
        "landing",
        place="A landing, 4 p.m.",
        client=(Passage(text="Who is it?\n\nGo away."), Passage(text="A friend.", by="rosa")),
        goto=to("doorway"),
    ),
    scene(
        "doorway",
        choices=(
            choice("listen", client=text("Hm."), learn=("draws",), change=(("trust", 1),), level=3),
            choice("sit", say=None, do="Sit down on the stairs.", level=0, decided_by="worker"),
        ),
    ),
    network=(Member(id="rosa", name="Rosa", role="neighbour", tie="steady"),),
    goals=(goal(),),
)

FIRST_SCREEN = """
Assessment 1/5.
Place: A landing, 4 p.m.
This is landing.
Maya: \u201cWho is it?
Maya: \u201cGo away.\u201d
Rosa: \u201cA friend.\u201d
Maya now: shut.

Press Enter to read on (? for help)

This is doorway.

1. \u201cThe words of listen.\u201d
2. Sit down on the stairs.

Your answer, 1 to 2 (? for help)
"""

AFTER_AN_ANSWER = """
You: \u201cThe words of listen.\u201d
Maya: \u201cHm.\u201d
New in the case file, strength: She draws every day.

Feedback:
Client's voice: strong. It is strong.
Decided by Maya.
Because: Because of listen.

Evaluation 5/5.
This is farewell.
Maya now: open.

Debrief, step 1 of 4: Reactions.
"""


class FailingStore(KeptStore):
    """A store whose disk is full for a number of answers."""

    def __init__(self, failures: int) -> None:
        super().__init__()
        self.failures = failures

    def append(
        self, attempt: str, seq: int, event: JSON, *, at: str, place: str, ended: bool
    ) -> None:
        if self.failures:
            self.failures -= 1
            raise StoreUnreachable("/data", "The disk is full", "Make room and try again.")
        super().append(attempt, seq, event, at=at, place=place, ended=ended)


def again(sitting: Sitting, store: MemoryStore) -> Sitting:
    return Desk(store, MOMENT).resume(sitting.name)


def test_the_first_screens_are_exactly_these_lines() -> None:
    assert FIRST_SCREEN + f"\nYour place is kept. To go on: {AGAIN}\n" == play(begun(CASE), "").text


def test_an_answer_and_its_feedback_are_exactly_these_lines_and_the_debrief_follows() -> None:
    played = play(begun(CASE), "", "listen")
    assert played.text.startswith(FIRST_SCREEN + AFTER_AN_ANSWER)
    assert Finish.ENDED is played.finish


def test_nothing_is_coloured_boxed_or_moved() -> None:
    shown = play(begun(CASE), "", "?", "c", "b", "t", "1").text
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u2500-\u25ff]", shown)


def test_what_was_not_understood_never_counts() -> None:
    played = play(begun(CASE), "what", "", "9", "listn", "", "0")
    assert played.answers == 1
    assert "Not understood: what There" not in played.text
    assert "Not understood: what. There is nothing to choose here: press Enter." in played.lines
    assert "There is no 9 here. Possible: 1 to 2." in played.lines
    assert "Not understood: listn; did you mean listen? Possible: 1 to 2." in played.lines
    assert "Nothing was typed. Possible: 1 to 2." in played.lines


def test_help_briefing_case_file_and_scene_come_between_and_change_nothing() -> None:
    played = play(begun(CASE), "", "?", "b", "c", "s", "t")
    assert played.answers == 1
    assert "q: save and leave" in played.lines
    assert "You have an appointment." in played.lines
    assert "Case file of Maya Torres, 29, she/her." in played.lines
    assert played.lines.count("2. Sit down on the stairs.") == 2


def test_everything_so_far_can_be_read_again() -> None:
    played = play(begun(CASE), "t", "", "t")
    assert "Nothing has been answered yet." in played.lines
    assert played.lines.count("Rosa: \u201cA friend.\u201d") == 2


def test_assessed_feedback_waits_for_the_debrief() -> None:
    played = play(begun(CASE, "assessed"), "", "2", "", "", "1")
    farewell, told = (played.lines.index(line) for line in ("This is farewell.", "Feedback:"))
    assert farewell < played.lines.index("Debrief, step 3 of 4: Analysis.") < told
    assert played.lines.count("Feedback:") == 1


def test_leaving_keeps_the_place_and_says_how_to_resume() -> None:
    played = play(begun(CASE), "", "q", "1")
    assert (played.finish, played.answers) == (Finish.LEFT, 1)
    assert f"Your place is kept. To go on: {AGAIN}" == played.lines[-2]


def test_the_end_of_input_keeps_the_place() -> None:
    played = play(begun(CASE), "")
    assert Finish.LEFT is played.finish
    assert f"Your place is kept. To go on: {AGAIN}" == played.lines[-2]


def test_an_interruption_keeps_the_place_and_says_so() -> None:
    played = play(begun(CASE), "", KeyboardInterrupt())
    assert (played.finish, played.answers) == (Finish.INTERRUPTED, 1)
    assert f"Interrupted. Your place is kept. To go on: {AGAIN}" == played.lines[-2]


def test_a_resumed_attempt_shows_the_scene_where_it_stands() -> None:
    store = KeptStore()
    sitting = begun(CASE, store=store)
    play(sitting, "")
    resumed = play(again(sitting, store))
    assert "This is doorway." in resumed.lines
    assert "Place: A landing, 4 p.m." in resumed.lines
    assert "This is landing." not in resumed.lines


def test_an_ended_attempt_shows_its_end_again() -> None:
    store = KeptStore()
    sitting = begun(CASE, store=store)
    play(sitting, "", "1")
    assert "The end: The door stays open." in play(again(sitting, store)).lines


def test_the_second_of_two_windows_is_told_and_goes_on_from_there() -> None:
    store = KeptStore()
    first = begun(CASE, store=store)
    second = again(first, store)
    play(first, "")
    played = play(second, "", "1")
    assert Finish.ENDED is played.finish
    moved = next(line for line in played.lines if "another window" in line)
    assert played.lines.index(moved) < played.lines.index("This is doorway.")
    assert played.answers == 2


def test_in_memory_every_scene_says_that_nothing_is_kept() -> None:
    played = play(begun(CASE, store=MemoryStore()), "")
    assert sum("gone when Casewalk closes" in line for line in played.lines) == 3
    assert "Your place is kept" not in played.text


def test_an_answer_that_cannot_be_kept_may_be_tried_again() -> None:
    played = play(begun(CASE, store=FailingStore(2)), "", "r", "huh", "r", "1")
    assert (played.finish, played.answers) == (Finish.ENDED, 2)
    assert played.lines.count("The disk is full (/data). Make room and try again.") == 2
    assert "Not understood: huh. Possible: r, m or q." in played.lines


def test_after_a_yes_it_goes_on_in_memory_and_says_so_at_each_scene() -> None:
    store = FailingStore(99)
    sitting = begun(CASE, store=store)
    played = play(sitting, "", "m", "1")
    assert Finish.ENDED is played.finish
    assert sum("gone when Casewalk closes" in line for line in played.lines) == 3
    assert len(store.events(sitting.name)) == 1


def test_leaving_memory_says_what_is_kept_and_what_is_not() -> None:
    played = play(begun(CASE, store=FailingStore(99)), "", "m", "q")
    assert played.lines[-2].startswith("What you answered before the store failed is kept")


def test_leaving_when_nothing_can_be_written_keeps_what_was_there() -> None:
    played = play(begun(CASE, store=FailingStore(99)), "", "q")
    assert (played.finish, played.answers) == (Finish.LEFT, 0)


def test_text_that_came_round_the_reader_cannot_steer_the_terminal() -> None:
    evil = "\x1b]0;owned\x07\u202eback"
    there = case(
        scene(
            "doorway",
            place=evil,
            narration=text(evil),
            client=text(evil),
            choices=(choice("listen", say=evil, because=evil), choice("tell")),
        ),
        title=evil,
        content_notes=(ContentNote(id="loss", text=evil),),
    )
    shown = play(begun(there), "?", "b", "c", "t", "listen").text
    assert not re.search("[\x1b\x07\u202e]", shown)
    assert "owned" in shown


def test_on_a_terminal_no_line_is_longer_than_the_measure() -> None:
    played = play(begun(CASE), "", "?", "b", "c", "1", width=76)
    assert max(map(len, played.lines)) <= 76
