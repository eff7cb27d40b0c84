"""The debrief line by line: what is said in which order, what can be typed, and how it can stop."""

import re
from io import StringIO

import pytest

from simulator.content.case import Case
from simulator.engine.action import Action
from simulator.errors import StoreUnreachable
from simulator.plain.page import Page
from simulator.plain.rounds import review, rounds
from simulator.plain.walk import Finish
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.notebook import Notebook
from simulator.practice.sitting import Sitting
from simulator.store.memory import MemoryStore
from simulator.store.record import AttemptRecord
from simulator.store.words import Words
from tests import builders as b
from tests.plain.playing import KeptStore, Lines
from tests.practice.test_debriefing import BETTER, clock

OPENING = """
Debrief, step 1 of 4: Reactions.
Before any numbers: how was that for you? A few words are enough, and you may leave them out. \
They stay with you unless you share them.

What comes to mind; Enter to go on, q to leave
"""

DESCRIPTION = """
Debrief, step 2 of 4: Description.
What happened, from the first scene to the last.

The end: The door stays open.
4 decisions.
You learned 1 thing about Maya along the way; 1 never came to light.

Something new about Maya came to light at decision 2.

Who decided: C Maya, S together, W you, D you, because a duty binds.
Assessment: W S C.
Planning: no decision.
Implementation: no decision.
Monitoring: no decision.
Evaluation: no decision.

Goal: \u201cI want to stay.\u201d Reached -1, less than expected: At -1.
All goals together: T score 40.0, where 50 means as expected.
How you practised and how things came out for Maya are two different things: a good process can \
meet a hard outcome.

Enter to go on, q to leave
"""

ANALYSIS = """
Debrief, step 3 of 4: Analysis.
Where it turned, what that cost, and what else could be done.

Scores out of 100, where 100 is the strongest way through this case:
Strengths based: 36.3, not ready: a duty was breached; the ready line is 72.7, answering at random comes to 72.7.
Self determination: 18.1, not ready: a duty was breached; the ready line is 72.7, answering at random comes to 63.6.
Overall: 24.2, not ready: a duty was breached; the ready line is 72.7, answering at random comes to 66.6.
Still within reach of 100 after each phase: Assessment 24.2.

Your 75.8 missing points were lost in these 3 moments:
3. Assessment, cost 27.3. You: That is enough for now.
4. Assessment, cost 27.3. You: \u201cThe words of go.\u201d
1. Assessment, cost 21.2. You: \u201cThe words of tell.\u201d
"""

ASKED = """
A decision by its number, p 3 to play it again from there, d for a drill, Enter to go on (? for help)
"""

MOMENT = """
Decision 1, Assessment.
Place: A landing, 4 p.m.

This is doorway.
Maya: \u201cYes?\u201d

What could be answered:
\u201cThe words of tell.\u201d (your answer; strengths sound, client's voice undermines; cost 21.2)
\u201cThe words of listen.\u201d (strongest; strengths strong, client's voice strong; cost 0)

You: \u201cThe words of tell.\u201d
New in the case file, agreement: You promised to call first.

Feedback:
Strengths: sound. It is sound.
Client's voice: undermines. It harms.
Decided by you.
Because: Because of tell.

It cost 21.2 points of 100 overall (strengths based 9.1, self determination 27.3).
Before it 100.0 of 100 were within reach, after it 78.7.
Most could still have been earned with: \u201cThe words of listen.\u201d

The strongest, because: Because of listen.
"""

REST = """
What was shown, criterion by criterion:
Strengths based: 4 points earned.
Strengths: misses over 3 decisions. It misses.
Self determination: 4 points earned.
Client's voice: misses over 3 decisions. It misses.

Duties, apart from all points:
Duty breached: Explain the limits. Say who reads it. Source: Ours.

What never came to light:
Strength: She draws every day. At decision 1 this would have brought it up: \u201cThe words of listen.\u201d

What was agreed, and where the case came back to it:
At decision 1: You promised to call first. The case came back to it at decision 4.
"""

SUMMARY = """
Debrief, step 4 of 4: Summary.
What you take with you, in your own words.
"""


class Seen:
    """What a debrief wrote, and what became of it."""

    def __init__(self, sitting: Sitting, *answers: str | BaseException, width: int | None = None):
        out = StringIO()
        page = Page(out, Lines(*answers), width=width)
        self.sitting = sitting
        self.finish = review(sitting, page, Debriefer(Desk(sitting.store, clock())))
        self.text = out.getvalue()
        self.lines = self.text.split("\n")
        self.words = Notebook(sitting).words()


def walked(*actions: Action, case: Case | None = None, store: MemoryStore | None = None) -> Sitting:
    sitting = Desk(store or KeptStore(), clock()).begin(case or b.small_case(), "coach")
    for action in actions or b.SMALL_WALK:
        sitting.answer(action)
    return sitting


def parting(sitting: Sitting) -> str:
    name = sitting.name
    return f"\nThis attempt has ended and is kept. Its debrief again: casewalk debrief {name}\n"


def test_without_anybody_to_answer_all_of_it_is_told() -> None:
    seen = Seen(walked())
    assert seen.text == OPENING + DESCRIPTION.replace(
        "\nEnter to go on, q to leave\n", ""
    ) + ANALYSIS + REST + SUMMARY + parting(seen.sitting)


def test_the_four_steps_come_in_order_and_enter_goes_on() -> None:
    seen = Seen(walked(), "", "", "", "", "")
    keep = "\nOne thing that you want to keep; Enter to leave it out\n"
    change = "\nOne thing that you want to change; Enter to leave it out\n"
    steps = OPENING + DESCRIPTION + ANALYSIS + ASKED + SUMMARY + keep + change
    assert seen.text == steps + parting(seen.sitting)
    assert (seen.finish, seen.words) == (Finish.ENDED, ())


def test_a_decision_is_shown_in_full() -> None:
    assert MOMENT + ASKED in Seen(walked(), "", "", "1").text


def test_what_else_there_is_to_say_can_be_asked_for_by_its_word() -> None:
    seen = Seen(walked(), "", "", "?", "levels", "duties", "unknown", "agreed", "q")
    assert REST.replace("\n\n", f"\n{ASKED}\n") in seen.text
    assert "unknown: What never came to light" in seen.lines


def test_every_decision_is_listed_and_told() -> None:
    seen = Seen(walked(), "", "", "list", "all", "q")
    at = seen.lines.index("2. Assessment. You: \u201cWhat about rent?\u201d")
    assert seen.lines[at - 1] == "1. Assessment, cost 21.2. You: \u201cThe words of tell.\u201d"
    assert [line for line in seen.lines if line.startswith("Decision ")] == [
        f"Decision {number}, Assessment." for number in (1, 2, 3, 4)
    ]
    assert "It cost nothing: everything that was within reach still was." in seen.lines


def test_own_words_are_kept_each_with_what_they_are_about() -> None:
    answers = ("Long.", "Hard.", "", "", "1", "f", "Afraid.", "", "w 2", "Asking.", "", "")
    seen = Seen(walked(), *answers, "Asking first.", "", "Leaving.", "")
    assert [(one.kind, one.seq, one.text, one.shared) for one in seen.words] == [
        ("reaction", 0, "Long.\nHard.", False),
        ("keep", 0, "Asking first.", False),
        ("change", 0, "Leaving.", False),
        ("feeling", 1, "Afraid.", False),
        ("analysis", 2, "Asking.", False),
    ]
    again = Seen(seen.sitting, "", "", "1", "q")
    assert "You wrote: Hard." in again.lines
    assert "What you felt at this moment: Afraid." in again.lines


def test_words_of_another_time_are_added_to_or_taken_back() -> None:
    sitting = walked()
    Seen(sitting, "Long.", "", "q")
    assert [one.text for one in Seen(sitting, "Hard.", "", "q").words] == ["Long.\nHard."]
    anew = Seen(sitting, "-", "Good.", "", "q")
    assert "What comes to mind; Enter to go on, q to leave; - to begin anew" in anew.lines
    assert [one.text for one in anew.words] == ["Good."]
    assert Seen(sitting, "-", "", "q").words == ()


def test_each_line_is_kept_before_the_next_is_asked_for() -> None:
    seen = Seen(walked(), "Long.", KeyboardInterrupt())
    assert [one.text for one in seen.words] == ["Long."]
    assert Finish.INTERRUPTED is seen.finish
    assert seen.lines[-2].startswith("Interrupted. This attempt has ended and is kept.")


def test_words_are_private_until_the_learner_shares_them() -> None:
    typed = ("Long.", "", "", "", "", "", "maybe", "y")
    seen = Seen(walked(), *typed)
    private = "Your words are private: documents that you hand on leave them out."
    assert private in seen.lines
    assert "Not understood: maybe. Possible: y or Enter." in seen.lines
    assert [one.shared for one in seen.words] == [True]
    again = Seen(seen.sitting, "", "", "", "", "", "no")
    assert again.lines.count("Your words may stand in documents that you hand on.") == 1
    assert [one.shared for one in again.words] == [False]
    assert private not in Seen(walked(), "", "", "", "", "").lines


class FullStore(KeptStore):
    """A store that cannot keep words, for a number of times."""

    def __init__(self, failures: int) -> None:
        super().__init__()
        self.failures = failures

    def write(self, attempt: str, words: Words) -> None:
        if self.failures:
            self.failures -= 1
            raise StoreUnreachable("/data", "The disk is full", "Make room and try again.")
        super().write(attempt, words)


def test_words_that_could_not_be_kept_can_be_typed_again() -> None:
    seen = Seen(walked(store=FullStore(1)), "Long.", "Long.", "", "q")
    assert "That could not be kept." in seen.lines
    assert [one.text for one in seen.words] == ["Long."]


class GoneStore(KeptStore):
    """A store whose disk is taken away once an attempt has ended."""

    gone = False

    def attempts(self) -> tuple[AttemptRecord, ...]:
        self._there()
        return super().attempts()

    def attempt(self, id: str) -> AttemptRecord:
        self._there()
        return super().attempt(id)

    def words(self, attempt: str) -> tuple[Words, ...]:
        self._there()
        return super().words(attempt)

    def _there(self) -> None:
        if self.gone:
            raise StoreUnreachable("/data", "The disk has gone", "Bring it back.")


def test_when_the_store_has_gone_the_debrief_is_told_without_it() -> None:
    store = GoneStore()
    sitting, out = walked(store=store), StringIO()
    store.gone = True
    review(sitting, Page(out, Lines()), Debriefer(Desk(store, clock())))
    lines = out.getvalue().split("\n")
    assert "Your words cannot be read now." in lines
    assert "Your other attempts cannot be read now." in lines
    assert "The earlier attempt cannot be read." in lines
    assert "Your 75.8 missing points were lost in these 3 moments:" in lines


@pytest.mark.parametrize("before", [(), ("",), ("", ""), ("", "", ""), ("", "", "1", "f")])
def test_it_can_be_left_at_any_point(before: tuple[str, ...]) -> None:
    seen = Seen(walked(), *before, "q", "Never heard.")
    assert (seen.finish, seen.words) == (Finish.ENDED, ())
    assert seen.text.endswith(parting(seen.sitting))


def test_what_was_not_understood_is_said_and_nothing_happens() -> None:
    seen = Seen(walked(), "", "go", "", "9", "p", "p 9", "x 1", "moments", "q")
    assert "Not understood: go. Press Enter to go on." in seen.lines
    assert seen.lines.count("There is no decision 9. Possible: 1 to 4.") == 2
    assert "Name a decision, such as p 3." in seen.lines
    possible = "Possible: a number, p, s, f, w, d, list, all or Enter."
    assert f"Not understood: x 1. {possible}" in seen.lines
    assert f"Not understood: moments. {possible}" in seen.lines


def test_the_strongest_way_on_is_told_from_any_decision() -> None:
    seen = Seen(walked(), "", "", "s 3", "q")
    at = seen.lines.index("The strongest way on from decision 3:")
    assert seen.lines[at + 1 : at + 3] == [
        "Assessment: \u201cWhat about night?\u201d",
        "Assessment: \u201cThe words of kept.\u201d",
    ]


def test_a_drill_goes_through_the_dearest_and_keeps_nothing() -> None:
    sitting = walked()
    before = (sitting.store.attempts(), sitting.store.events(sitting.name))
    seen = Seen(sitting, "", "", "d", "tell", "a", "listen", "", "night", "", "1", "?", "", "q")
    assert "Moment 1 of 3: decision 1, Assessment." in seen.lines
    assert "This gives away 21.2 of 100, as it did in the attempt." in seen.lines
    assert "This gives nothing away; in the attempt it was 21.2 of 100." in seen.lines
    assert "Moment 3 of 3: decision 4, Assessment." in seen.lines
    assert (sitting.store.attempts(), sitting.store.events(sitting.name)) == before


def test_a_drill_can_be_left_and_ends_with_the_answers() -> None:
    left = Seen(walked(), "", "", "d", "?", "q", "q")
    assert "Answer as in the case. q: back to the debrief." in left.lines
    assert "Debrief, step 4 of 4: Summary." not in left.lines
    ended = Seen(walked(), "", "", "d", "9")
    assert "There is no 9 here. Possible: 1 to 2." in ended.lines
    assert "Debrief, step 4 of 4: Summary." in ended.lines


def test_where_nothing_was_given_away_there_is_nothing_to_drill() -> None:
    seen = Seen(walked(*BETTER), "", "", "d", "q")
    assert "Nothing was given away in this attempt, so there is no moment to drill." in seen.lines
    assert (
        seen.lines.count("Nothing was given away: there is no stronger way through this case.") == 2
    )


def test_played_again_from_a_moment_both_routes_stand_side_by_side() -> None:
    sitting, out = walked(), StringIO()
    before = (sitting.record, sitting.store.events(sitting.name))
    answers = ("", "", "p 3", "night", "stay", "", "q")
    debriefer = Debriefer(Desk(sitting.store, clock()))
    finish = rounds(sitting, Page(out, Lines(*answers)), debriefer, again="casewalk play x")
    lines = out.getvalue().split("\n")
    at = lines.index("Both routes side by side:")
    assert lines[at + 1 : at + 14] == [
        "The first 2 decisions are the same. The routes part at decision 3, Assessment.",
        "The earlier attempt, which ended in \u201cThe door stays open\u201d:",
        "3. Assessment. That is enough for now. Cost 27.3.",
        "4. Assessment. \u201cThe words of go.\u201d Cost 27.3.",
        "This attempt, which ended in \u201cThe door stays open\u201d:",
        "3. Assessment. \u201cWhat about night?\u201d",
        "4. Assessment. \u201cThe words of stay.\u201d",
        "Strengths based: 36.3 before, 90.9 now.",
        "Self determination: 18.1 before, 72.7 now.",
        "Overall: 24.2 before, 78.7 now.",
        "Given away after the parting: 54.5 before, 0.0 now.",
        "Goal: \u201cI want to stay.\u201d -1 before, -1 now.",
        "All goals together: T score 40.0 before, 40.0 now.",
    ]
    assert Finish.ENDED is finish
    assert len(sitting.store.attempts()) == 2
    assert (sitting.record, sitting.store.events(sitting.name)) == before


def test_a_practice_attempt_that_is_left_keeps_its_place() -> None:
    sitting, out = walked(), StringIO()
    page = Page(out, Lines("", "", "p 3", "q"))
    finish = rounds(sitting, page, Debriefer(Desk(sitting.store)), again="casewalk play x")
    assert Finish.LEFT is finish
    assert out.getvalue().endswith("\nYour place is kept. To go on: casewalk play x\n")


def test_earlier_attempts_stand_beside_this_one() -> None:
    store = KeptStore()
    first = walked(store=store)
    desk = Desk(store, first.clock)
    second = desk.begin(b.small_case(), "coach")
    for action in BETTER:
        second.answer(action)
    seen = Seen(second)
    at = seen.lines.index("Your attempts at this case:")
    assert seen.lines[at + 1 : at + 9] == [
        "1. 2026-09-01, first attempt: 24.2 of 100, not ready: a duty was breached; "
        "\u201cThe door stays open\u201d.",
        "2. 2026-09-01, practice: 100.0 of 100, ready; \u201cThe door stays open\u201d.",
        "From your first attempt to your best: 24.2 to 100.0, 75.7 more.",
        "Levels from undermines to strong, with the attempts as digits:",
        "undermines  misses      sound       strong",
        "Strengths: misses, strong.",
        "|...........|...1.......|........2..|",
        "Client's voice: misses, strong.",
    ]


def test_in_memory_it_is_said_that_nothing_is_kept() -> None:
    assert "gone when Casewalk closes" in Seen(walked(store=MemoryStore())).lines[-2]


def test_nothing_steers_the_terminal_and_no_line_is_longer_than_the_measure() -> None:
    evil = "\x1b]0;owned\x07\u202eback"
    there = b.case(
        b.scene(
            "doorway",
            place=evil,
            narration=b.text(evil),
            client=b.text(evil),
            choices=(b.choice("listen", say=evil, because=evil), b.choice("tell", level=3)),
        ),
        title=evil,
    )
    sitting = Desk(KeptStore(), clock()).begin(there, "coach")
    sitting.answer(b.Pick("listen"))
    typed = (evil, "", "", "all", "list", "?", "s 1", "f 1", evil, "", "d", "1", "", evil, "")
    seen = Seen(sitting, *typed, evil, width=76)
    assert not re.search("[\x1b\x07\u202e]", seen.text)
    assert max(map(len, seen.lines)) <= 76
    assert "owned" in seen.text
