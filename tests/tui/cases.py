"""Small cases for the screens: one with every task, and one whose texts would like to act."""

from dataclasses import replace

from simulator.content.case import Case
from simulator.content.passage import Passage
from simulator.content.people import LaterTie, Member, Resource, Rule, RuleCard
from simulator.content.scenario import CaseDuty, ContentNote, Fact, Scenario
from simulator.content.scene import PHASES, Phase, Scene
from simulator.errors import UnknownCase
from simulator.files.summary import Summary
from tests.builders import (
    asking,
    case,
    choice,
    criterion,
    duty,
    goal,
    matching,
    noting,
    ranking,
    rubric,
    scene,
    sorting,
    text,
    to,
    topic,
    when,
)

LONG = (
    "Maya opens the door on the chain. Behind her a child is drawing on the floor, and on the "
    "windowsill stand jam jars with cuttings in water. The notice is still on the door."
)

DOORWAY = scene(
    "doorway",
    place="The Torres apartment, Tuesday, 4 p.m.",
    narration=text(LONG),
    client=text("If this is about the rent, I already told the office. I'm working on it."),
    content_notes=("heavy",),
    instead="porch",
    criteria=("voice",),
    choices=(
        choice(
            "hers",
            "table",
            3,
            say="I'm not from the office. What would make this visit worth your time?",
            narration=text("The chain comes off."),
            client=text("... Nobody's asked me that. Come in, mind the crayons."),
            because="Opening with her agenda tells her whose visit this is.\n\nReading the notice "
            "first is tempting, and it makes the paper the topic instead of her plan.",
            learn=("draws",),
            change=(("trust", 2),),
            meets=("explain-limits",),
        ),
        choice("ours", "table", 1, say="I have a form here that we should fill in first."),
        choice("wait", "table", 2, do="Step back from the door and wait."),
    ),
)

SCENES = {
    "assessment": (
        DOORWAY,
        scene("porch", choices=(choice("sit", "table"), choice("stand", "table"))),
        scene(
            "table",
            place="Her kitchen table",
            criteria=("voice",),
            ask=asking(
                topic("rent", 10, client=text("Two months."), learn=("behind",)),
                topic("school", 10, client=text("He never missed a day.")),
                topic("family", 20),
                minutes=30,
                goto="sorted",
            ),
        ),
        scene("sorted", criteria=("voice",), sort=sorting("walk")),
    ),
    "planning": (
        scene("walk", goto=to("match")),
        scene("match", criteria=("voice",), match=matching("order")),
        scene("order", criteria=("voice",), rank=ranking("note")),
    ),
    "implementation": (scene("note", criteria=("voice",), note=noting("later")),),
    "monitoring": (scene("later", choices=(choice("ask", "farewell"), choice("tell", level=0))),),
    "evaluation": (
        scene(
            "farewell",
            narration=text("She walks you to the door."),
            client=text("You can ask me next time too."),
            ending="The door stays open",
        ),
    ),
}


def small(**fields: object) -> Case:
    """Every task once, in all five phases."""
    defaults: dict[str, object] = {
        "title": "The Jam Jars",
        "phases": tuple(Phase(id=name, scenes=SCENES[name]) for name in PHASES),
        "objectives": ("Ask before you tell.", "Find a strength by asking."),
        "content_notes": (ContentNote(id="heavy", text="A child asks a hard question."),),
        "facts": (
            Fact(id="draws", text="She draws every day.", domain="leisure", kind="strength"),
            Fact(id="behind", text="Two months behind.", domain="money", kind="need"),
            Fact(
                id="weeks",
                text="I just need a few weeks.",
                domain="home",
                kind="wish",
                quote=True,
                from_start=True,
            ),
        ),
        "network": (
            Member(id="mother", name="Her mother", role="an hour away", tie="strong"),
            Member(
                id="landlord",
                name="Mr. Hale",
                role="the landlord",
                tie="strained",
                flow="neither",
                later=(LaterTie(tie="steady", when=when(trust=(4, None))),),
            ),
            Member(id="school", name="Sorrel Street School", role="Theo's school", tie="steady"),
        ),
        "resources": (
            Resource(
                id="rent-fund",
                name="Rent fund",
                offers="One month of rent, once.",
                rules=(Rule(text="The lease must be in your name.", card="fund-rule"),),
            ),
        ),
        "rule_cards": (
            RuleCard(
                id="fund-rule",
                title="The rent fund",
                text="One payment in twelve months.",
                in_force="2026-01-01",
                source="invented",
            ),
        ),
        "goals": (goal(),),
        "duties": (CaseDuty(id="explain-limits", called_for_by=("doorway",), here="At the door."),),
        "known_duties": (duty(),),
    }
    return case(
        rubrics=(rubric("self-determination", criterion(), criterion("choice")),),
        **{**defaults, **fields},
    )


NASTY = (
    "[sighs] [/] [/nope] [@click=app.quit]go[/] [link=https://example.org]there[/link] "
    "[bold red]red[/] $accent [$accent]x[/] {client}"
)


def nasty() -> Case:
    """Two scenes in which every text is made to act."""
    first = scene(
        "first",
        place=NASTY,
        narration=text(NASTY),
        client=(Passage(text=NASTY), Passage(text=NASTY, by="other")),
        choices=(
            choice("one", say=NASTY, client=text(NASTY), because=NASTY, learn=("draws",)),
            choice("two", say="Plain."),
        ),
    )
    names = ("title", "tagline", "setting", "role", "briefing")
    plain = case(
        first,
        objectives=(NASTY,),
        facts=(Fact(id="draws", text=NASTY, domain="leisure", kind="strength"),),
        network=(Member(id="other", name=NASTY, role=NASTY, tie="weak"),),
        content_notes=(ContentNote(id="n", text=NASTY),),
        goals=(goal(words=NASTY),),
        **dict.fromkeys(names, NASTY),  # type: ignore[arg-type]
    )
    return replace(plain, scenario=replace(plain.scenario, id="nasty"))


def summary(scenario: Scenario) -> Summary:
    """What a shelf says of a case."""
    return Summary(
        id=scenario.id,
        title=scenario.title,
        tagline=scenario.tagline,
        client=scenario.client.name,
        age=scenario.client.age,
        setting=scenario.setting,
        minutes=scenario.minutes,
        notes=tuple(note.text for note in scenario.content_notes),
    )


BROKEN = Summary(id="broken", title="broken", mistakes=3)


class FakeShelf:
    """A shelf of given cases, and one that is broken."""

    def __init__(self, *cases: Case) -> None:
        self._cases = {case.scenario.id: case for case in cases}
        self.summaries = (*(summary(case.scenario) for case in cases), BROKEN)

    def case(self, name: str) -> Case:
        if name not in self._cases:
            raise UnknownCase(name, tuple(self._cases))
        return self._cases[name]


def only(*scenes: Scene, **fields: object) -> Case:
    """A case of these scenes."""
    return case(*scenes, **fields)  # type: ignore[arg-type]
