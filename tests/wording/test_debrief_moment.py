from simulator.engine import Course
from simulator.engine.action import Pick, Put
from simulator.verify.debriefing import line
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.values import Values
from simulator.wording.debrief_moment import line_words, moment_words
from tests import builders as b

CASE = b.small_case()
SEEN = b.debriefed(CASE, *b.SMALL_WALK)
COURSE = Course(CASE.scenario)


def words(number, seen=SEEN, course=COURSE):
    return moment_words(course, seen, seen.moments[number - 1])


def test_a_moment_says_what_was_met_answered_and_lost():
    told = words(1)
    assert (told.title, told.place) == ("Decision 1, Assessment", "A landing, 4 p.m.")
    assert (told.narration, told.speech[0].text) == (("This is doorway.",), "Yes?")
    assert told.answer == ("\u201cThe words of tell.\u201d",)
    assert told.cost == (
        "It cost 21.2 points of 100 overall (strengths based 9.1, self determination 27.3)."
    )
    assert told.reach == "Before it 100.0 of 100 were within reach, after it 78.7."
    assert (
        told.stronger == "Most could still have been earned with: \u201cThe words of listen.\u201d"
    )
    assert [fact.text for fact in told.news] == ["You promised to call first."]


def test_each_candidate_says_its_levels_its_cost_and_which_it_is():
    told = words(1).candidates
    assert [(one.chosen, one.strongest, one.cost, one.levels) for one in told] == [
        (True, False, "21.2", "strengths sound, client's voice undermines"),
        (False, True, "0", "strengths strong, client's voice strong"),
    ]
    assert told[1].because == ("Because of listen.",)


def test_a_moment_that_cost_nothing_says_so():
    told = words(2)
    assert told.cost == "It cost nothing: everything that was within reach still was."
    assert told.reach == "78.7 of 100 stayed within reach."
    assert told.stronger == "Nothing else on offer here could have earned more."


def test_leaving_the_questions_has_no_levels():
    told = words(3)
    assert (told.feedback, told.answer) == (None, ("That is enough for now.",))
    assert (told.candidates[-1].text, told.candidates[-1].levels) == ("That is enough for now.", "")


def test_the_outcomes_of_a_task_are_told_by_their_slips():
    case = b.case(b.scene("order", rank=b.ranking()))
    seen = b.debriefed(case, Put(("b", "a", "c")))
    assert [one.text for one in words(1, seen, Course(case.scenario)).candidates] == [
        "An answer with no slip",
        "An answer with at most 1 slip",
        "An answer with more than 1 slip",
    ]


def test_a_task_with_one_outcome_takes_any_answer():
    ranking = b.ranking()
    only = b.Rank(
        prompt=ranking.prompt,
        items=ranking.items,
        order=ranking.order,
        outcomes=(b.outcome("any"),),
    )
    case = b.case(b.scene("order", rank=only))
    seen = b.debriefed(case, Put(("b", "a", "c")))
    (one,) = words(1, seen, Course(case.scenario)).candidates
    assert one.text == "Any answer"


def test_without_values_a_moment_says_nothing_of_costs():
    from simulator.verify.debriefing import debrief

    seen = debrief(CASE, COURSE, SEEN.transcript, None)
    told = words(1, seen)
    assert (told.cost, told.reach, told.stronger) == ("", "", "")
    assert [one.cost for one in told.candidates] == [None, None]


def test_how_the_client_changed_is_part_of_the_moment():
    assert words(1, b.debriefed(CASE, Pick("listen"))).shifts == (
        "Maya went from \u201cshut\u201d to \u201copen\u201d.",
    )


def test_a_line_is_told_as_far_as_it_is_read():
    values = Values(CASE, Exploration(Plan(COURSE)))
    told = line_words(COURSE, line(CASE, COURSE, SEEN.moments[0].turn.before, values))
    assert next(told) == "Assessment: \u201cThe words of listen.\u201d"
    assert len(list(told)) == 3
