from dataclasses import replace

from simulator.content.people import Member, Resource, Rule, RuleCard
from simulator.engine.rules import begin
from simulator.plain.casefile import briefing_lines, case_file_lines
from simulator.wording.briefing import briefing
from simulator.wording.casefile import case_file
from tests.builders import course, goal, scenario, started

COURSE = course(
    network=(Member(id="rosa", name="Rosa", role="her mother", tie="strong"),),
    resources=(Resource(id="f", name="Fund", offers="A month.", rules=(Rule(text="A lease."),)),),
    rule_cards=(
        RuleCard(id="c", title="Rent", text="Ten days.", in_force="2026-01-01", source="Invented"),
    ),
    goals=(goal(),),
)
STATE = replace(begin(COURSE, started()), facts=frozenset({"draws", "behind"}))


def test_every_line_of_the_case_file_is_complete_in_itself() -> None:
    assert case_file_lines(case_file(COURSE, STATE), "Maya") == (
        "Case file of Maya Torres, 29, she/her.",
        "She draws.",
        "Maya now: shut.",
        "Money, need: Two months behind.",
        "Free time, strength: She draws every day.",
        "Goal: \u201cI want to stay.\u201d Now -1, less than expected: At -1.",
        "Around Maya: Rosa, her mother; strong tie, help flows both ways.",
        "Resource: Fund. A month.",
        "Rule of Fund: A lease.",
        "Rule card, in force since 2026-01-01: Rent",
        "Ten days.",
        "Source of this rule: Invented",
    )


def test_a_briefing_without_heavy_topics_says_nothing_of_them() -> None:
    assert not [line for line in briefing_lines(briefing(scenario())) if "topic" in line]
