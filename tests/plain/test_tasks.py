"""How each kind of task is answered, and that nothing counts by mistake."""

from simulator.content.people import Resource
from simulator.content.scene import Scene
from simulator.engine.action import Action, AskAbout, Leave, Pick, Place, Put, Write
from simulator.plain.walk import Finish
from tests.builders import asking, case, matching, noting, ranking, scene, sorting, topic
from tests.plain.playing import Played, begun, play

ASK = scene(
    "doorway", ask=asking(topic("rent", 20), topic("school", 20), topic("sleep"), minutes=40)
)
SORT = scene("doorway", sort=sorting())
RANK = scene("doorway", rank=ranking())
NOTE = scene("doorway", note=noting())


def played(there: Scene, *answers: str) -> Played:
    return play(begun(case(there)), *answers)


def action(there: Scene, *answers: str) -> Action:
    result = played(there, *answers)
    assert result.sitting.last is not None, result.text
    return result.sitting.last.action


def test_topics_show_their_minutes_and_what_is_left() -> None:
    shown = played(ASK, "rent").lines
    assert "Time left: 40 minutes." in shown
    assert "Time left: 20 minutes." in shown
    assert any(line.endswith("\u201cWhat about sleep?\u201d (10 minutes)") for line in shown)


def test_a_scene_is_not_told_again_while_questions_are_asked() -> None:
    assert played(ASK, "rent", "sleep").lines.count("This is doorway.") == 1


def test_leaving_is_offered_once_something_was_asked() -> None:
    early = played(ASK, "0")
    assert early.answers == 0
    assert "Ask at least one thing before you leave. Possible: 1 to 3." in early.lines
    assert Leave() == action(ASK, "sleep", "0")
    assert Leave() == action(ASK, "sleep", "leave")
    assert AskAbout("rent") == action(ASK, "sleep", "rent", "nonsense")


def test_cards_and_piles_are_numbered() -> None:
    shown = played(SORT).lines
    assert {"Card 1. Two months behind.", "Card 2. She draws."} <= set(shown)
    assert {"Pile 1. Strength", "Pile 2. Need"} <= set(shown)


def test_cards_are_asked_one_by_one_and_confirmed() -> None:
    assert played(SORT, "need", "1").answers == 0
    assert Place((("arrears", "need"), ("drawing", "strength"))) == action(SORT, "2", "1", "y")


def test_all_cards_may_be_laid_in_one_line() -> None:
    assert Place((("arrears", "need"), ("drawing", "strength"))) == action(SORT, "1=2 2=1", "yes")
    part = action(SORT, "drawing=need", "strength", "y")
    assert Place((("drawing", "need"), ("arrears", "strength"))) == part


def test_the_last_card_can_be_taken_back_before_it_counts() -> None:
    laid = Place((("arrears", "need"), ("drawing", "strength")))
    assert laid == action(SORT, "1", "u", "2", "1", "y")
    assert laid == action(SORT, "2", "2", "u", "1", "y")
    assert "There is no card to take back." in played(SORT, "u").lines


def test_no_begins_again_and_nonsense_asks_again() -> None:
    shown = played(SORT, "1=2 2=1", "hm", "n")
    assert "Not understood: hm. Possible: y, n or u." in shown.lines
    assert "Once more from the first card." in shown.lines
    assert shown.answers == 0


def test_a_pile_that_is_not_there_is_told() -> None:
    assert any(line.startswith("There is no 3 here.") for line in played(SORT, "3").lines)
    assert any("Not understood: 2=3" in line for line in played(SORT, "1=2=3").lines)


def test_piles_of_a_match_go_by_the_names_of_resources() -> None:
    match = matching()
    bare = Scene(id="doorway", match=match)
    fund = Resource(id="rent-fund", name="Fund for rents", offers="One month.")
    result = play(begun(case(bare, resources=(fund,))), "1", "y")
    assert Finish.ENDED is result.finish
    assert any(line.startswith("Rent fund") for line in result.lines)


def test_an_order_needs_every_number_once() -> None:
    shown = played(RANK, "1 2", "1 1 2", "1 2 9", "")
    assert shown.answers == 0
    assert "3 numbers are needed; these are 2." in shown.lines
    assert "1 is there twice. Possible: the numbers 1 to 3 in your order." in shown.lines
    assert isinstance(action(RANK, "3 1 2"), Put)
    assert Put(("b", "a", "c")) == action(RANK, "b a c")


def test_a_note_takes_numbers_or_none_but_not_silence() -> None:
    silent = played(NOTE, "")
    assert silent.answers == 0
    assert "Nothing was typed. Possible: numbers from 1 to 2, or none." in silent.lines
    assert Write(()) == action(NOTE, "none")
    assert Write(("opinion", "heard")) == action(NOTE, "2 1")


def test_a_choice_is_meant_by_number_or_name() -> None:
    there = case()
    assert Pick("tell") == play(begun(there), "tell").sitting.transcript.turns[0].action


def test_help_says_how_to_answer_each_task() -> None:
    hints = {ASK: "ask about", SORT: "take the last card back", RANK: "order", NOTE: "none"}
    assert all(hint in played(there, "?").text for there, hint in hints.items())
