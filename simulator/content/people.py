"""The client and the people and places around them."""

from dataclasses import dataclass
from typing import Annotated, Literal

from simulator.content.condition import When
from simulator.content.shape import Whole, item
from simulator.content.text import Day, Line, Name, Prose

Tie = Literal["strong", "steady", "weak", "strained", "broken"]
"""How a relationship is, as an ecomap draws it. Source: Hartman (1978), lines of the ecomap; words ours."""

Flow = Literal["to-client", "from-client", "both", "neither"]
"""Where energy and help flow."""

Pronouns = Literal["she/her", "he/him", "they/them"]
"""Pronouns for which placeholders can be filled in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The person whose case this is."""

    __pydantic_config__ = item()

    name: Line
    """Full name."""
    called: Line
    """What the worker calls them; `{client}` in texts."""
    pronouns: Pronouns
    """Pronouns; `{they}`, `{them}`, `{their}`, `{theirs}`, `{themself}` in texts."""
    age: Annotated[int, Whole(0, 120)]
    """Age in years."""
    about: Line
    """One line on who they are, before any trouble."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LaterTie:
    """How a tie stands once something has happened."""

    __pydantic_config__ = item()

    tie: Tie
    """How it is then."""
    when: When
    """What has to hold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person, group or service around the client: one node of the ecomap."""

    __pydantic_config__ = item("person")

    id: Name
    """Their name in files."""
    name: Line
    """What they are called."""
    role: Line
    """What they are to the client."""
    tie: Tie
    """How the relationship is at first."""
    flow: Flow = "both"
    """Where help flows."""
    later: tuple[LaterTie, ...] = ()
    """How it changes; the last that holds counts."""
    known_with: Name | None = None
    """Drawn only once this fact is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of eligibility."""

    __pydantic_config__ = item()

    text: Line
    """The rule in plain words."""
    card: Name | None = None
    """The rule card it comes from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Resource:
    """A service, fund or place that might help, with its rules."""

    __pydantic_config__ = item("resource")

    id: Name
    """Its name in files."""
    name: Line
    """What it is called."""
    offers: Line
    """What it offers."""
    rules: tuple[Rule, ...] = ()
    """Who may use it, and what stands in the way."""
    known_with: Name | None = None
    """Listed only once this fact is known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCard:
    """A dated rule of the fictional place where cases play. Real rules differ by place and date."""

    __pydantic_config__ = item("card")

    id: Name
    """Its name in files."""
    title: Line
    """What it is about."""
    text: Prose
    """What it says."""
    in_force: Day
    """Since when, year-month-day."""
    source: Line
    """What it is modelled on, or that it is invented."""
