from simulator.content.case import Case
from simulator.engine.action import Action, Pick, Place, Put
from simulator.engine.course import Course
from simulator.engine.event import Answered
from simulator.engine.transcript import transcribe
from simulator.scoring.feedback import feedback
from simulator.wording.feedback import FeedbackWords, feedback_words
from tests.builders import case, choice, duty, ranking, scene, sorting, started


def words(there: Case, action: Action) -> FeedbackWords:
    course = Course(there.scenario)
    name = there.opening.id
    (turn,) = transcribe(course, [started(), Answered(name, action)]).turns
    told = feedback(there, course, turn)
    assert told is not None
    return feedback_words(told, "Maya")


def test_levels_are_words_with_what_the_rubric_says_of_them() -> None:
    there = case(scene("doorway", choices=(choice("listen", level=3), choice("tell"))))
    said = words(there, Pick("listen"))
    (line,) = said.shown
    assert (line.title, line.word, line.means) == ("Client's voice", "strong", "It is strong.")
    assert said.decided == "Decided by Maya"
    assert said.because == "Because of listen."


def test_duties_are_sentences() -> None:
    choices = (choice("tell", breaches=("explain-limits",)), choice("listen"))
    there = case(scene("doorway", choices=choices), known_duties=(duty(),))
    (line,) = words(there, Pick("tell")).duties
    assert line == "Duty breached: Explain the limits. Say what cannot stay private."


def test_a_card_says_where_it_was_put_and_where_it_belongs() -> None:
    there = case(scene("doorway", sort=sorting()))
    marks = words(there, Place((("drawing", "need"), ("arrears", "need")))).marks
    assert [(mark.right, mark.verdict) for mark in marks] == [
        (False, "Need; belongs: Strength"),
        (True, "Need"),
    ]


def test_an_order_says_which_places_were_meant() -> None:
    there = case(scene("doorway", rank=ranking()))
    marks = words(there, Put(("b", "a", "c"))).marks
    assert [mark.verdict for mark in marks] == ["1; belongs: 2", "2; belongs: 1", "3"]
