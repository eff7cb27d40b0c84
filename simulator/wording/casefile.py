"""The case file: everything the learner knows by now, and nothing else."""

from dataclasses import dataclass

from simulator.content.people import Member, Resource, RuleCard
from simulator.content.scenario import Fact
from simulator.engine.course import Course
from simulator.engine.holding import holds
from simulator.engine.state import State
from simulator.engine.transcript import Turn
from simulator.scoring.attainment import attained
from simulator.wording.client import mood, person
from simulator.wording.goals import GoalLine, goal_line
from simulator.wording.kinds import DOMAIN_TITLES, KIND_MARKS, TIE_LINES, flow, flow_arrow
from simulator.wording.speakers import quoted


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact that is known."""

    mark: str
    """One character for its kind."""
    kind: str
    """The word for its kind."""
    text: str
    """What is known; in quotes where it is in the client's words."""
    quote: bool
    """Whether it is in the client's words."""


@dataclass(frozen=True, slots=True)
class DomainFacts:
    """What is known of one domain of life."""

    title: str
    """What the domain is called."""
    facts: tuple[FactLine, ...]
    """The facts; never empty."""


@dataclass(frozen=True, slots=True)
class TieLine:
    """One line of the ecomap: somebody around the client."""

    name: str
    """What they are called."""
    role: str
    """What they are to the client."""
    tie: str
    """The word for how it stands between them."""
    line: str
    """The line that an ecomap draws for it, three columns."""
    flow: str
    """Where help flows, in words."""
    arrow: str
    """The same as one sign, the client being on the left."""


@dataclass(frozen=True, slots=True)
class ResourceLine:
    """Something that might help."""

    name: str
    """What it is called."""
    offers: str
    """What it offers."""
    rules: tuple[str, ...]
    """Who may use it; each with the rule card it comes from, where there is one."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """A dated rule of the place."""

    title: str
    """What it is about."""
    text: str
    """What it says."""
    since: str
    """Since when it is in force, year-month-day."""
    source: str
    """What it is modelled on, or that it is invented."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """All that is known of a case at one moment."""

    person: str
    """Who the client is, in one line."""
    about: str
    """Who they are before any trouble."""
    mood: tuple[str, ...]
    """How they are now, in words."""
    domains: tuple[DomainFacts, ...]
    """Facts by domain of life, without agreements; domains of which nothing is known are left out."""
    agreements: tuple[FactLine, ...]
    """What was said, promised or signed along the way."""
    goals: tuple[GoalLine, ...]
    """The client's goals, with where things stand."""
    network: tuple[TieLine, ...]
    """The people and places around the client."""
    resources: tuple[ResourceLine, ...]
    """What might help."""
    cards: tuple[CardLine, ...]
    """The rules of the place."""


def case_file(course: Course, state: State) -> CaseFile:
    """What is known in this state."""
    scenario = course.scenario
    known = tuple(fact for fact in scenario.facts if fact.id in state.facts)
    titles = {card.id: card.title for card in scenario.rule_cards}
    return CaseFile(
        person=person(scenario.client),
        about=scenario.client.about,
        mood=mood(course, state),
        domains=_domains(known),
        agreements=tuple(_fact(fact) for fact in known if fact.kind == "agreement"),
        goals=tuple(
            goal_line(goal)
            for goal in attained(course, state)
            if _seen(goal.goal.known_with, state)
        ),
        network=tuple(
            _tie(course, state, member)
            for member in scenario.network
            if _seen(member.known_with, state)
        ),
        resources=tuple(
            _resource(resource, titles)
            for resource in scenario.resources
            if _seen(resource.known_with, state)
        ),
        cards=tuple(_card(card) for card in scenario.rule_cards),
    )


def news(course: Course, turn: Turn) -> tuple[FactLine, ...]:
    """What an answer brought to light, in the order of the case."""
    found = turn.after.facts - turn.before.facts
    return tuple(_fact(fact) for fact in course.scenario.facts if fact.id in found)


def _seen(known_with: str | None, state: State) -> bool:
    return known_with is None or known_with in state.facts


def _domains(known: tuple[Fact, ...]) -> tuple[DomainFacts, ...]:
    groups = (
        (title, tuple(_fact(f) for f in known if f.domain == domain and f.kind != "agreement"))
        for domain, title in DOMAIN_TITLES.items()
    )
    return tuple(DomainFacts(title, facts) for title, facts in groups if facts)


def _fact(fact: Fact) -> FactLine:
    text = quoted(fact.text) if fact.quote else fact.text
    return FactLine(KIND_MARKS[fact.kind], fact.kind, text, fact.quote)


def _tie(course: Course, state: State, member: Member) -> TieLine:
    later = [change.tie for change in member.later if holds(course, state, change.when)]
    tie = later[-1] if later else member.tie
    called = course.scenario.client.called
    words, arrow = flow(member.flow, called), flow_arrow(member.flow)
    return TieLine(member.name, member.role, tie, TIE_LINES[tie], words, arrow)


def _resource(resource: Resource, titles: dict[str, str]) -> ResourceLine:
    rules = tuple(
        f"{rule.text} (rule card: {titles[rule.card]})" if rule.card in titles else rule.text
        for rule in resource.rules
    )
    return ResourceLine(resource.name, resource.offers, rules)


def _card(card: RuleCard) -> CardLine:
    return CardLine(card.title, card.text, card.in_force, card.source)
