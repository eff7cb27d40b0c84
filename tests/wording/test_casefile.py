from dataclasses import replace

from simulator.content.people import LaterTie, Member, Resource, Rule, RuleCard
from simulator.content.scenario import Fact
from simulator.engine.action import Pick
from simulator.engine.event import Answered
from simulator.engine.rules import begin
from simulator.engine.transcript import transcribe
from simulator.wording.casefile import case_file, news
from tests.builders import choice, course, goal, scene, started, when

FACTS = (
    Fact(id="draws", text="She draws.", domain="leisure", kind="strength", from_start=True),
    Fact(id="stay", text="I want to stay.", domain="home", kind="wish", quote=True),
    Fact(id="promise", text="You promised to call.", domain="home", kind="agreement"),
    Fact(id="behind", text="Two months behind.", domain="money", kind="need"),
)
NETWORK = (
    Member(
        id="mother",
        name="Rosa",
        role="her mother",
        tie="strained",
        flow="to-client",
        later=(LaterTie(tie="steady", when=when(knows=["promise"])),),
    ),
    Member(id="ray", name="Ray", role="landlord", tie="broken", known_with="behind"),
)
RESOURCES = (
    Resource(
        id="fund",
        name="Rent fund",
        offers="One month.",
        rules=(Rule(text="A lease.", card="rent-card"), Rule(text="Once a year.")),
    ),
    Resource(id="hidden", name="Hidden", offers="Help.", known_with="behind"),
)
CARDS = (
    RuleCard(
        id="rent-card", title="Rent", text="Ten days.", in_force="2026-01-01", source="Invented"
    ),
)
COURSE = course(
    facts=FACTS,
    network=NETWORK,
    resources=RESOURCES,
    rule_cards=CARDS,
    goals=(goal(known_with="stay"),),
)
START = begin(COURSE, started())
LATER = replace(START, facts=frozenset({"draws", "stay", "promise"}))


def test_only_what_is_known_is_there() -> None:
    file = case_file(COURSE, START)
    assert [domain.title for domain in file.domains] == ["Free time"]
    assert file.agreements == ()
    assert file.goals == ()
    assert [tie.name for tie in file.network] == ["Rosa"]
    assert [resource.name for resource in file.resources] == ["Rent fund"]


def test_facts_carry_their_mark_and_word_and_quotes_where_they_are_hers() -> None:
    (home, _) = case_file(COURSE, LATER).domains
    (wish,) = home.facts
    assert (wish.mark, wish.kind, wish.text) == ("\u2192", "wish", "\u201cI want to stay.\u201d")


def test_agreements_stand_apart() -> None:
    file = case_file(COURSE, LATER)
    assert [fact.text for fact in file.agreements] == ["You promised to call."]
    assert "agreement" not in {fact.kind for domain in file.domains for fact in domain.facts}


def test_a_goal_shows_where_things_stand_on_its_scale() -> None:
    (line,) = case_file(COURSE, LATER).goals
    assert (line.level, line.word, line.text) == ("-1", "less than expected", "At -1.")
    assert [step.level for step in line.scale] == ["-2", "-1", "0", "+1", "+2"]
    assert [step.level for step in line.scale if step.here] == ["-1"]


def test_a_tie_changes_once_its_condition_holds() -> None:
    before, after = case_file(COURSE, START).network[0], case_file(COURSE, LATER).network[0]
    assert (before.tie, before.line) == ("strained", "\u223f\u223f\u223f")
    assert (after.tie, after.line) == ("steady", "\u2500\u2500\u2500")
    assert (after.flow, after.arrow) == ("help flows to Maya", "\u2190")


def test_rules_name_the_card_they_come_from() -> None:
    (fund,) = case_file(COURSE, START).resources
    assert fund.rules == ("A lease. (rule card: Rent)", "Once a year.")


def test_an_answer_brings_news() -> None:
    there = course(
        scene("doorway", choices=(choice("listen", learn=("behind", "draws")), choice("tell"))),
        facts=FACTS,
    )
    record = [started(), Answered("doorway", Pick("listen"))]
    (turn,) = transcribe(there, record).turns
    assert [fact.text for fact in news(there, turn)] == ["Two months behind."]
