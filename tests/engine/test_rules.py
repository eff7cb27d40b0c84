import pytest

from simulator.content.scenario import Value
from simulator.content.task import Card
from simulator.engine import (
    AskAbout,
    GoOn,
    Leave,
    Pick,
    Place,
    Put,
    Write,
    apply,
    begin,
    decide,
    options,
    replay,
)
from simulator.engine.offer import Asking, Choosing, Ordering, Over, Placing, Reading, Writing
from simulator.engine.state import State
from simulator.errors import AttemptEnded, NotOffered, ReplayError
from tests import builders as b


def after(course, *actions):
    """The state after these answers, each of them decided first."""
    state = begin(course, b.started())
    for action in actions:
        (event,) = decide(course, state, action)
        state = apply(course, state, event)
    return state


def names(offer):
    return [option.id for option in offer.options]


def test_an_attempt_opens_at_the_first_scene_of_the_assessment_knowing_the_referral():
    facts = (
        b.Fact(id="known", text="K", domain="home", kind="need", from_start=True),
        b.Fact(id="hidden", text="H", domain="home", kind="need"),
    )
    state = begin(b.course(facts=facts), b.started())
    assert state == State("doorway", (2,), frozenset({"known"}))


def test_a_choice_changes_the_client_teaches_facts_and_leads_on():
    scenes = b.scene(
        "doorway", choices=(b.choice("ask", change=(("trust", 1),), learn=("draws",)),)
    )
    state = after(b.course(scenes), Pick("ask"))
    assert state == State("farewell", (3,), frozenset({"draws"}))


def test_values_stop_at_the_ends_of_their_range():
    up = b.scene("doorway", choices=(b.choice("up", "next", change=(("trust", 4),)),))
    down = b.scene("next", choices=(b.choice("down", change=(("trust", -20),)),))
    course = b.course(up, down, state=(Value(id="trust", start=2, most=5),))
    assert after(course, Pick("up")).values == (5,)
    assert after(course, Pick("up"), Pick("down")).values == (0,)


def test_a_choice_whose_condition_does_not_hold_is_not_offered_and_cannot_be_taken():
    guarded = b.choice("ask", when=b.when(trust=(3, None)))
    course = b.course(b.scene("doorway", choices=(b.choice("wait"), guarded)))
    state = begin(course, b.started())
    assert names(options(course, state)) == ["wait"]
    with pytest.raises(NotOffered, match="there is no option ask here"):
        decide(course, state, Pick("ask"))


def test_a_misspelt_choice_is_told_what_comes_close():
    course = b.course()
    with pytest.raises(NotOffered, match="did you mean listen"):
        decide(course, begin(course, b.started()), Pick("lisen"))


@pytest.mark.parametrize(
    ("condition", "offered"),
    [
        (b.when(knows=["draws"]), True),
        (b.when(knows=["draws", "behind"]), False),
        (b.when(not_knows=["draws"]), False),
        (b.when(not_knows=["behind"]), True),
        (b.Condition(knows_any=("draws", "behind")), True),
        (b.Condition(knows_any=("behind",)), False),
        (b.when(trust=(2, 2)), True),
        (b.when(trust=(None, 1)), False),
        (b.when(knows=["draws"], trust=(3, None)), False),
    ],
)
def test_conditions_read_facts_and_values(condition, offered):
    first = b.scene("doorway", choices=(b.choice("go", "next", learn=("draws",)),))
    second = b.scene("next", choices=(b.choice("stay"), b.choice("maybe", when=condition)))
    course = b.course(first, second)
    assert ("maybe" in names(options(course, after(course, Pick("go"))))) is offered


def test_the_first_route_that_holds_is_taken_after_the_change_is_counted():
    routes = (b.Route(scene="warm", when=b.when(trust=(3, None))), b.Route(scene="cold"))
    kind, cool = b.choice("kind", routes, change=(("trust", 1),)), b.choice("cool", routes)
    course = b.course(
        b.scene("doorway", choices=(kind, cool)),
        b.scene("warm", goto=b.to("farewell")),
        b.scene("cold", goto=b.to("farewell")),
    )
    assert after(course, Pick("kind")).scene == "warm"
    assert after(course, Pick("cool")).scene == "cold"


def test_a_scene_without_a_decision_is_read_on():
    course = b.course(b.scene("doorway", goto=b.to("farewell")))
    assert options(course, begin(course, b.started())) == Reading()
    assert after(course, GoOn()).scene == "farewell"


def test_nothing_can_be_answered_at_an_ending():
    course = b.course()
    state = after(course, Pick("listen"))
    assert options(course, state) == Over("The door stays open")
    with pytest.raises(AttemptEnded):
        decide(course, state, GoOn())


class TestAsking:
    course = b.course(
        b.scene(
            "table",
            ask=b.asking(
                b.topic("children", 10, learn=("draws",)),
                b.topic("rent", 20, change=(("trust", -1),)),
                b.topic("everything", 30),
                b.topic("secret", 10, when=b.when(trust=(3, None))),
            ),
        )
    )

    def test_topics_that_fit_are_offered_with_the_time_left(self):
        offer = options(self.course, begin(self.course, b.started()))
        assert names(offer) == ["children", "rent", "everything"]
        assert (offer.minutes, offer.leave) == (30, None)

    def test_a_topic_takes_time_and_is_asked_once(self):
        state = after(self.course, AskAbout("children"))
        offer = options(self.course, state)
        assert names(offer) == ["rent"]
        assert (offer.minutes, offer.leave) == (20, "That is enough for now.")
        assert state.facts == {"draws"}

    def test_the_talk_ends_when_nothing_more_fits(self):
        state = after(self.course, AskAbout("children"), AskAbout("rent"))
        assert state == State("farewell", (1,), frozenset({"draws"}))

    def test_the_learner_may_leave_once_something_was_asked(self):
        state = begin(self.course, b.started())
        with pytest.raises(NotOffered, match="ask about something before you leave"):
            decide(self.course, state, Leave())
        assert after(self.course, AskAbout("children"), Leave()).scene == "farewell"


class TestTasks:
    def test_sorting_counts_cards_on_wrong_piles(self):
        course = b.course(b.scene("table", sort=b.sorting()))
        assert isinstance(options(course, begin(course, b.started())), Placing)
        right = Place((("arrears", "need"), ("drawing", "strength")))
        assert after(course, right).scene == "farewell"

    @pytest.mark.parametrize(
        ("pairs", "reason"),
        [
            ((("drawing", "strength"),), "the card arrears is missing"),
            ((("drawing", "strength"), ("arrears", "risk")), "there is no pile risk"),
            ((("drawing", "need"), ("drawing", "need"), ("arrears", "need")), "named twice"),
            ((("rent", "need"),), "there is no card rent"),
        ],
    )
    def test_a_sorting_that_does_not_fit_is_refused(self, pairs, reason):
        course = b.course(b.scene("table", sort=b.sorting()))
        with pytest.raises(NotOffered, match=reason):
            decide(course, begin(course, b.started()), Place(pairs))

    def test_nobody_sorts_what_was_never_heard(self):
        cards = (
            Card(id="heard", text="Heard.", piles=("need",)),
            Card(id="unheard", text="?", piles=("need",), when=b.when(knows=["draws"])),
        )
        course = b.course(b.scene("table", sort=b.sorting(cards=cards)))
        offer = options(course, begin(course, b.started()))
        assert [card.id for card in offer.cards] == ["heard"]

    def test_a_match_deals_resources_as_piles(self):
        course = b.course(b.scene("table", match=b.matching()))
        offer = options(course, begin(course, b.started()))
        assert (offer.resources, [pile.id for pile in offer.piles]) == (True, ["rent-fund", "none"])

    def test_ranking_takes_every_item_once(self):
        course = b.course(b.scene("table", rank=b.ranking()))
        state = begin(course, b.started())
        assert isinstance(options(course, state), Ordering)
        with pytest.raises(NotOffered, match="the item c is missing"):
            decide(course, state, Put(("a", "b")))
        assert after(course, Put(("b", "a", "c"))).scene == "farewell"

    def test_a_note_may_be_empty_but_holds_no_sentence_twice(self):
        course = b.course(b.scene("table", note=b.noting()))
        state = begin(course, b.started())
        assert isinstance(options(course, state), Writing)
        assert after(course, Write(())).scene == "farewell"
        with pytest.raises(NotOffered, match="twice"):
            decide(course, state, Write(("heard", "heard")))

    def test_an_answer_of_another_kind_is_refused(self):
        course = b.course()
        with pytest.raises(NotOffered, match="does not fit here"):
            decide(course, begin(course, b.started()), GoOn())


def test_a_learner_who_leaves_a_topic_out_goes_another_way():
    course = b.course(
        b.scene("doorway", goto=b.to("heavy")),
        b.scene("heavy", content_notes=("loss",), instead="light", goto=b.to("farewell")),
        b.scene("light", goto=b.to("farewell")),
    )
    state = begin(course, b.started(avoid=("loss",)))
    assert apply(course, state, *decide(course, state, GoOn())).scene == "light"
    assert after(course, GoOn()).scene == "heavy"


def test_a_way_around_that_leads_to_itself_does_not_hang():
    loop = b.scene("heavy", content_notes=("loss",), instead="heavy", goto=b.to("farewell"))
    course = b.course(b.scene("doorway", goto=b.to("heavy")), loop)
    state = begin(course, b.started(avoid=("loss",)))
    assert apply(course, state, *decide(course, state, GoOn())).scene == "heavy"


class TestReplay:
    course = b.course()
    events = (b.started(), *decide(course, begin(course, b.started()), Pick("listen")))

    def test_it_gives_the_state_of_the_attempt(self):
        assert replay(self.course, self.events) == after(self.course, Pick("listen"))

    def test_a_record_without_a_start_is_refused(self):
        with pytest.raises(ReplayError, match="event 0"):
            replay(self.course, self.events[1:])

    def test_an_answer_from_another_case_is_named(self):
        other = b.course(b.scene("porch", choices=(b.choice("listen"), b.choice("tell"))))
        with pytest.raises(ReplayError, match=r"event 1 .* answers doorway, .* stands at porch"):
            replay(other, self.events)

    def test_an_answer_that_is_not_offered_is_named(self):
        other = b.course(b.scene("doorway", choices=(b.choice("hear"), b.choice("tell"))))
        with pytest.raises(ReplayError, match="no option listen"):
            replay(other, self.events)

    def test_an_answer_after_the_end_is_named(self):
        with pytest.raises(ReplayError, match=r"event 2 .* answers doorway"):
            replay(self.course, (*self.events, self.events[1]))

    def test_a_second_start_is_refused(self):
        with pytest.raises(ReplayError, match="starts once"):
            replay(self.course, (b.started(), b.started()))


def test_asking_is_an_offer_of_its_own():
    course = b.course(b.scene("table", ask=b.asking(b.topic("children"))))
    assert isinstance(options(course, begin(course, b.started())), Asking)
    assert isinstance(options(b.course(), begin(b.course(), b.started())), Choosing)
