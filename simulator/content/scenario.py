"""A scenario: one client's case, five phases long."""

from dataclasses import dataclass
from typing import Annotated, Literal

from simulator.content.condition import Amount, When
from simulator.content.people import Client, Member, Resource, RuleCard
from simulator.content.scene import Phase
from simulator.content.shape import AsMapping, Whole, YesNo, item
from simulator.content.text import Line, Name, Prose

Domain = Literal[
    "home", "money", "work", "relationships", "health", "leisure", "meaning", "safety", "services"
]
"""A domain of life. Source: the strengths assessment of Rapp and Goscha, with safety and services added."""

FactKind = Literal["strength", "need", "risk", "wish", "right", "agreement"]
"""What a fact is to the work. An agreement is something said, promised or signed along the way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """One value of the client's state: a whole number on a range, shown to learners as words or not at all."""

    __pydantic_config__ = item("value")

    id: Name
    """Its name, as conditions and changes use it."""
    least: Amount = 0
    """The lowest it can be."""
    most: Amount = 5
    """The highest it can be."""
    start: Amount
    """Where it begins."""
    words: Annotated[tuple[tuple[Amount, Line], ...], AsMapping()] = ()
    """What learners read, from this number upwards. Left out, the value is never shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something the learner can find out."""

    __pydantic_config__ = item("fact")

    id: Name
    """Its name."""
    text: Line
    """What stands in the case file."""
    domain: Domain
    """The domain of life it belongs to."""
    kind: FactKind
    """Strength, need, risk, wish, right or agreement."""
    quote: Annotated[bool, YesNo()] = False
    """Whether the text is in the client's own words."""
    from_start: Annotated[bool, YesNo()] = False
    """Whether it is known from the referral."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a goal attainment scale."""

    __pydantic_config__ = item("level")

    id: Annotated[int, Whole(-2, 2)]
    """-2 much less than expected, -1 less, 0 expected, +1 more, +2 much more."""
    text: Line
    """What would be seen at this level."""
    when: When | None = None
    """Reached when this holds at the end. The highest level that holds counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Goal:
    """A goal in the client's words, with its attainment scale. Source: Kiresuk and Sherman (1968)."""

    __pydantic_config__ = item("goal")

    id: Name
    """Its name."""
    words: Line
    """The goal as the client says it."""
    weight: Annotated[int, Whole(1, 9)] = 1
    """How much it matters to the client beside the others."""
    start: Annotated[int, Whole(-2, 2)] = -1
    """Where things stand when the case opens; what is attained if no level's condition holds."""
    scale: tuple[Step, ...]
    """The five levels."""
    known_with: Name | None = None
    """Listed in the case file only once this fact is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseDuty:
    """A duty that can arise in this case."""

    __pydantic_config__ = item("duty")

    id: Name
    """Its name in the duties file."""
    called_for_by: tuple[Name, ...]
    """Scenes that call for it: whoever leaves one owes the duty. One that forbids binds from there on."""
    latest: Name | None = None
    """The last scene at which it still counts; left out, any time before the end."""
    here: Line
    """What it comes down to in this case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentNote:
    """A short factual notice of a heavy topic, which a learner may ask to leave out."""

    __pydantic_config__ = item("note")

    id: Name
    """Its name."""
    text: Line
    """What occurs, in a few plain words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """A finding of the check that is meant so, with the reason. Errors cannot be accepted."""

    __pydantic_config__ = item("finding")

    id: Name
    """The word of the finding, such as `criterion-never-exercised`."""
    at: Name | None = None
    """What the finding is about or lies in: a scene, a choice, a fact, a goal, a criterion. Left out, the whole case."""
    because: Prose
    """Why it is meant so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    """One client's case, five phases long."""

    __pydantic_config__ = item("case")

    id: Name
    """The case's name: that of its folder or file."""
    title: Line
    """What it is called on the shelf."""
    tagline: Line
    """One line that makes a learner want to open it, without giving anything away."""
    setting: Line
    """The kind of agency and place."""
    minutes: Annotated[int, Whole(1, 240)]
    """About how long it takes to play."""
    role: Line
    """Who the learner is in this case."""
    client: Client
    """The person whose case it is."""
    briefing: Prose
    """What the worker is told before the first contact."""
    objectives: tuple[Line, ...] = ()
    """What a learner can practise here."""
    authors: tuple[Line, ...] = ()
    """Who wrote it."""
    licence: Line = "CC BY 4.0"
    """Under which terms it may be used."""
    content_notes: tuple[ContentNote, ...] = ()
    """Heavy topics that occur."""
    rubrics: tuple[Name, ...] = ("strengths-based", "self-determination")
    """The rubrics that its choices give evidence for."""
    state: tuple[Value, ...] = ()
    """The client's state."""
    facts: tuple[Fact, ...] = ()
    """What can be found out."""
    network: tuple[Member, ...] = ()
    """The people and places around the client."""
    resources: tuple[Resource, ...] = ()
    """What might help."""
    rule_cards: tuple[RuleCard, ...] = ()
    """The rules of the place, dated."""
    goals: tuple[Goal, ...] = ()
    """The client's goals."""
    duties: tuple[CaseDuty, ...] = ()
    """Duties that can arise."""
    sources: tuple[Line, ...] = ()
    """What the case rests on."""
    accepted: tuple[Acceptance, ...] = ()
    """Findings of the check that are meant so, each with a reason."""
    phases: tuple[Phase, ...] = ()
    """The five phases; in a folder each is a file of its own."""
