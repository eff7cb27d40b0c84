from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.content.case import Case
from simulator.content.condition import Condition
from simulator.content.passage import Passage
from simulator.content.scenario import ContentNote, Value
from simulator.engine import Course, Pick
from simulator.engine.action import AskAbout, GoOn, Leave, Place, Put, Write
from simulator.engine.event import to_event, to_plain
from simulator.engine.transcript import transcribe
from simulator.scoring.moment import LEAVE
from simulator.verify.debriefing import debrief, line
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.values import Values
from tests import builders as b
from tests.laws.strategies import scenarios
from tests.laws.test_engine_laws import attempts_at
from tests.verify.marking import scores


def explored(course, transcript):
    return Exploration(Plan(course, avoid=frozenset(transcript.started.avoid)))


SMALL = b.debriefed(b.small_case(), *b.SMALL_WALK)


def test_a_moment_shows_what_was_met_answered_and_lost():
    first = SMALL.moments[0]
    assert (first.number, first.seq, first.scene, first.phase) == (1, 1, "doorway", "assessment")
    assert (first.place, first.speech[0].text) == ("A landing, 4 p.m.", "Yes?")
    assert (first.chosen.name, first.strongest.name) == ("tell", "listen")
    assert dict((one.id, level) for one, level in first.chosen.shown) == {
        "strengths": 2,
        "voice": 0,
    }
    assert first.feedback.because == "Because of tell."
    # 11 points of strengths and 22 of voice can be earned in all; 'listen' would have earned 3 and 6.
    assert first.costs == (Fraction(100, 11), Fraction(300, 11), Fraction(700, 33))


def test_what_is_within_reach_sinks_by_what_each_moment_costs():
    assert SMALL.moments[0].reach[-1] == (100, 100 - SMALL.moments[0].cost)
    ends = [moment.reach[-1] for moment in SMALL.moments]
    assert [after for _, after in ends[:-1]] == [before for before, _ in ends[1:]]
    assert ends[-1][1] == SMALL.overall.score


def test_questions_of_one_scene_are_moments_of_their_own_and_so_is_leaving_them():
    _, asked, left, _ = SMALL.moments
    assert (asked.resumed, left.resumed) == (False, True)
    assert {one.name for one in asked.candidates} == {"rent", "night"}
    assert {one.name for one in left.candidates} == {"night", LEAVE}
    assert (left.feedback, left.chosen.effect, left.chosen.shown) == (None, None, ())
    assert left.cost == Fraction(300, 11)


def test_the_dearest_moments_come_first_and_add_up_to_what_is_missing():
    assert [moment.number for moment in SMALL.dearest] == [3, 4, 1]
    assert sum(moment.cost for moment in SMALL.dearest) == SMALL.lost == 100 - SMALL.overall.score


def test_the_client_moves_where_another_word_holds_or_something_is_told():
    seen = b.debriefed(b.small_case(), Pick("listen"), AskAbout("night"), AskAbout("rent"))
    assert [moment.number for moment in seen.movements] == [1, 3]
    (shift,) = seen.moments[0].shifts
    assert (shift.before, shift.after) == ("shut", "open")
    assert [fact.id for fact in seen.moments[0].learned] == ["draws"]


def test_a_value_that_learners_never_see_moves_unseen():
    case = b.small_case(state=(Value(id="trust", start=2),))
    assert b.debriefed(case, Pick("listen")).moments[0].shifts == ()


def test_of_a_task_each_outcome_that_can_be_reached_is_a_candidate():
    case = b.case(
        b.scene("pile", sort=b.sorting("order")),
        b.scene("order", rank=b.ranking("paper")),
        b.scene("paper", note=b.noting()),
    )
    placed = Place((("drawing", "need"), ("arrears", "need")))
    seen = b.debriefed(case, placed, Put(("b", "a", "c")), Write(("opinion",)))
    names = [[(one.name, one.chosen) for one in moment.candidates] for moment in seen.moments]
    assert names == [
        [("clean", False), ("rough", True)],
        [("hers", False), ("near", True), ("mine", False)],
        [("fair", False), ("unfair", True)],
    ]
    assert [moment.strongest.name for moment in seen.moments] == ["clean", "hers", "fair"]
    assert all(candidate.text is None for candidate in seen.moments[0].candidates)


def test_scenes_to_read_on_are_no_moments():
    case = b.case(
        b.scene("landing", goto=b.to("doorway")),
        b.scene("doorway", choices=(b.choice("listen"), b.choice("tell"))),
    )
    (moment,) = b.debriefed(case, GoOn(), Pick("tell")).moments
    assert (moment.number, moment.seq) == (1, 2)


def test_of_equally_strong_answers_the_one_that_was_given_is_named():
    case = b.case(b.scene("doorway", choices=(b.choice("listen"), b.choice("sit"))))
    assert b.debriefed(case, Pick("sit")).moments[0].strongest.name == "sit"


def test_where_something_stronger_was_possible_no_breach_is_named():
    choices = (
        b.choice("breach", level=3, breaches=("explain-limits",)),
        b.choice("keep", level=3),
        b.choice("tell", level=0),
    )
    case = b.case(b.scene("doorway", choices=choices))
    seen = b.debriefed(case, Pick("tell"))
    assert seen.moments[0].strongest.name == "keep"
    course = Course(case.scenario)
    values = Values(case, explored(course, seen.transcript))
    (onward,) = line(case, course, seen.moments[0].turn.before, values)
    assert onward.candidate.name == "keep"


def test_a_promise_is_followed_to_where_the_case_came_back_to_it():
    (promise,) = SMALL.agreements
    assert (promise.fact.id, promise.made, promise.returned, promise.breached) == (
        "promised",
        1,
        (4,),
        (),
    )


def test_what_a_scene_without_a_decision_says_of_a_promise_counts_for_the_next_decision():
    said = Passage(text="You promised.", when=Condition(knows=("promised",)))
    facts = b.small_case().scenario.facts
    case = b.case(
        b.scene(
            "doorway",
            choices=(b.choice("vow", "hall", learn=("promised",)), b.choice("no", "hall")),
        ),
        b.scene("hall", narration=(said,), goto=b.to("parting")),
        b.scene(
            "parting",
            choices=(b.choice("stay"), b.choice("go", breaches=("explain-limits",))),
        ),
        facts=facts,
        known_duties=(b.duty(),),
    )
    (kept,) = b.debriefed(case, Pick("vow"), GoOn(), Pick("stay")).agreements
    (broken,) = b.debriefed(case, Pick("vow"), GoOn(), Pick("go")).agreements
    assert (kept.returned, kept.breached) == ((3,), ())
    assert (broken.returned, broken.breached) == ((3,), (3,))
    assert b.debriefed(case, Pick("no"), GoOn(), Pick("go")).agreements == ()


def test_what_never_came_to_light_is_named_with_the_question_that_would_have_brought_it():
    (draws,) = SMALL.missed
    (chance,) = draws.chances
    assert (draws.fact.id, draws.offered) == ("draws", True)
    assert (chance.seq, chance.scene, chance.text) == (1, "doorway", "The words of listen.")


def test_strengths_come_first_then_what_was_within_reach_and_agreements_not_at_all():
    case = b.case(
        b.scene("doorway", choices=(b.choice("in", "hall", learn=("behind",)), b.choice("out"))),
        b.scene(
            "hall",
            choices=(b.choice("ask", learn=("draws",)), b.choice("hush", learn=("promised",))),
        ),
        facts=b.small_case().scenario.facts,
    )
    out = b.debriefed(case, Pick("out"))
    assert [(one.fact.id, one.offered) for one in out.missed] == [
        ("draws", False),
        ("behind", True),
    ]
    hushed = b.debriefed(case, Pick("in"), Pick("hush"))
    assert [(one.fact.id, one.chances[0].seq) for one in hushed.missed] == [("draws", 2)]


def test_of_several_moments_at_which_it_could_have_been_asked_the_latest_is_named():
    case = b.case(
        b.scene(
            "questions",
            ask=b.asking(b.topic("rent"), b.topic("night"), b.topic("art", learn=("draws",))),
        )
    )
    seen = b.debriefed(case, AskAbout("rent"), AskAbout("night"), Leave())
    assert seen.missed[0].chances[0].seq == 3


def test_what_only_a_topic_that_was_left_out_brings_is_not_brought_up():
    night = b.scene(
        "night",
        content_notes=("loss",),
        instead="evening",
        choices=(b.choice("ask", learn=("behind",)), b.choice("hush")),
    )
    case = b.case(
        b.scene("doorway", choices=(b.choice("in", "night"), b.choice("out"))),
        night,
        b.scene("evening", choices=(b.choice("sit"), b.choice("go"))),
        content_notes=(ContentNote(id="loss", text="A loss."),),
    )
    spared = b.debriefed(case, Pick("in"), Pick("sit"), avoid=("loss",))
    assert [one.fact.id for one in spared.missed] == []
    met = b.debriefed(case, Pick("in"), Pick("hush"))
    assert [one.fact.id for one in met.missed] == ["behind"]


def made(scenario, events):
    course, case = Course(scenario), Case(scenario, b.case().rubrics, ())
    transcript = transcribe(course, events)
    values = Values(case, explored(course, transcript))
    return case, course, transcript, values, debrief(case, course, transcript, values)


@settings(max_examples=120)
@given(st.data(), scenarios())
def test_costs_add_up_exactly_to_what_is_missing_and_agree_with_the_scores(data, scenario):
    _, events, _ = data.draw(attempts_at(scenario))
    case, course, transcript, _, seen = made(scenario, events)
    assert seen.scores == scores(case, transcript, explored(course, transcript))
    for at, score in enumerate(seen.scores):
        costs = [moment.costs[at] for moment in seen.moments]
        assert all(cost >= 0 for cost in costs)
        assert sum(costs) == 100 - score.within_reach
    assert sum(moment.cost for moment in seen.moments) == seen.lost


@settings(max_examples=120)
@given(st.data(), scenarios())
def test_every_candidate_costs_what_choosing_it_costs_and_one_gives_nothing_away(data, scenario):
    _, events, _ = data.draw(attempts_at(scenario))
    *_, seen = made(scenario, events)
    for moment in seen.moments:
        assert moment.chosen.costs == moment.costs
        if seen.scores:
            assert min(candidate.cost for candidate in moment.candidates) == 0
            assert moment.strongest.cost == 0


@settings(max_examples=60)
@given(st.data(), scenarios())
def test_the_strongest_line_earns_all_that_was_within_reach(data, scenario):
    _, events, _ = data.draw(attempts_at(scenario))
    case, course, transcript, values, seen = made(scenario, events)
    for moment in seen.moments:
        earned = sum(
            values.measures[-1].valuation.worth(onward.candidate.effect)
            for onward in line(case, course, moment.turn.before, values)
            if values.measures and onward.candidate.effect
        )
        before = sum(
            values.measures[-1].valuation.worth(turn.result.effect)
            for turn in transcript.turns[: moment.seq - 1]
            if values.measures and turn.result
        )
        if seen.scores:
            assert values.measures[-1].of_hundred(before + earned) == moment.reach[-1][0]


@settings(max_examples=60)
@given(st.data(), scenarios())
def test_after_a_json_round_trip_of_its_events_an_attempt_is_debriefed_alike(data, scenario):
    _, events, _ = data.draw(attempts_at(scenario))
    *_, seen = made(scenario, events)
    *_, again = made(scenario, [to_event(to_plain(event)) for event in events])
    assert again == seen
