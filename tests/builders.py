"""Smallest valid values, with keyword overrides: what tests are written in."""

from collections.abc import Iterable

from simulator.content.case import Case
from simulator.content.condition import Condition, Range
from simulator.content.effect import Choice, Outcome, Topic
from simulator.content.passage import Passage, Route
from simulator.content.people import Client
from simulator.content.rubric import Criterion, Duty, Rubric
from simulator.content.scenario import CaseDuty, Fact, Goal, Scenario, Step, Value
from simulator.content.scene import PHASES, Phase, Scene
from simulator.content.task import Ask, Card, Item, Match, Note, Pile, Rank, Sentence, Sort
from simulator.engine.action import Action, AskAbout, Leave, Pick
from simulator.engine.course import Course
from simulator.engine.event import Event, Started
from simulator.engine.rules import apply, begin, decide
from simulator.engine.transcript import transcribe
from simulator.scoring.debrief import Debrief
from simulator.verify.debriefing import debrief
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan
from simulator.verify.values import Values

LEVELS = ((0, "It harms."), (1, "It misses."), (2, "It is sound."), (3, "It is strong."))


def text(words: str) -> tuple[Passage, ...]:
    return (Passage(text=words),)


def to(*scenes: str) -> tuple[Route, ...]:
    return tuple(Route(scene=name) for name in scenes)


def when(
    knows: Iterable[str] = (),
    not_knows: Iterable[str] = (),
    **ranges: tuple[int | None, int | None],
) -> Condition:
    state = tuple((n, Range(at_least=low, at_most=high)) for n, (low, high) in ranges.items())
    return Condition(knows=tuple(knows), not_knows=tuple(not_knows), state=state)


def choice(
    name: str, goto: str | tuple[Route, ...] = "farewell", level: int = 2, **fields: object
) -> Choice:
    defaults: dict[str, object] = {
        "say": f"The words of {name}.",
        "evidence": (("voice", level),),
        "decided_by": "client",
        "because": f"Because of {name}.",
        "goto": to(goto) if isinstance(goto, str) else goto,
    }
    return Choice(id=name, **{**defaults, **fields})  # type: ignore[arg-type]


def topic(name: str, minutes: int = 10, level: int = 2, **fields: object) -> Topic:
    defaults: dict[str, object] = {
        "say": f"What about {name}?",
        "evidence": (("voice", level),),
        "decided_by": "shared",
        "because": f"Because of {name}.",
    }
    return Topic(id=name, minutes=minutes, **{**defaults, **fields})  # type: ignore[arg-type]


def outcome(
    name: str,
    slips: int | None = None,
    level: int = 2,
    goto: str | tuple[Route, ...] = "farewell",
    **fields: object,
) -> Outcome:
    defaults: dict[str, object] = {
        "evidence": (("voice", level),),
        "decided_by": "worker",
        "because": f"Because of {name}.",
        "goto": to(goto) if isinstance(goto, str) else goto,
    }
    return Outcome(id=name, slips=slips, **{**defaults, **fields})  # type: ignore[arg-type]


def scene(name: str, **fields: object) -> Scene:
    defaults: dict[str, object] = {"narration": text(f"This is {name}.")}
    return Scene(id=name, **{**defaults, **fields})  # type: ignore[arg-type]


def asking(*topics: Topic, minutes: int = 30, goto: str = "farewell") -> Ask:
    return Ask(minutes=minutes, topics=topics, goto=to(goto))


def sorting(goto: str = "farewell", cards: tuple[Card, ...] = ()) -> Sort:
    dealt = cards or (
        Card(id="drawing", text="She draws.", piles=("strength",)),
        Card(id="arrears", text="Two months behind.", piles=("need",)),
    )
    return Sort(
        prompt="Which is which?",
        piles=(Pile(id="strength", title="Strength"), Pile(id="need", title="Need")),
        cards=dealt,
        outcomes=(outcome("clean", 0, 3, goto), outcome("rough", None, 1, goto)),
    )


def matching(goto: str = "farewell") -> Match:
    return Match(
        prompt="What helps with what?",
        piles=(Pile(id="rent-fund", title="Rent fund"), Pile(id="none", title="Nothing here")),
        cards=(Card(id="rent", text="The rent", piles=("rent-fund",)),),
        outcomes=(outcome("clean", 0, 3, goto), outcome("rough", None, 1, goto)),
    )


def ranking(goto: str = "farewell") -> Rank:
    return Rank(
        prompt="In her order.",
        items=tuple(Item(id=name, text=f"Goal {name}") for name in ("c", "a", "b")),
        order=("a", "b", "c"),
        outcomes=(
            outcome("hers", 0, 3, goto),
            outcome("near", 1, 2, goto),
            outcome("mine", None, 0, goto),
        ),
    )


def noting(goto: str = "farewell") -> Note:
    return Note(
        prompt="Write it down.",
        sentences=(
            Sentence(id="heard", text="She draws every day.", needs=("draws",)),
            Sentence(id="opinion", text="She is difficult.", fault="An opinion."),
        ),
        outcomes=(outcome("fair", 0, 3, goto), outcome("unfair", None, 1, goto)),
    )


FAREWELL = scene("farewell", ending="The door stays open")


def scenario(*scenes: Scene, **fields: object) -> Scenario:
    """The scenes in the assessment, and a farewell in the evaluation unless one is given."""
    given = scenes or (scene("doorway", choices=(choice("listen"), choice("tell", level=0))),)
    last = () if any(s.id == "farewell" for s in given) else (FAREWELL,)
    phases = {PHASES[0]: given, PHASES[4]: last}
    defaults: dict[str, object] = {
        "title": "A Case",
        "tagline": "Somebody opens a door.",
        "setting": "a community agency",
        "minutes": 5,
        "role": "You are a family support worker.",
        "client": Client(
            name="Maya Torres", called="Maya", pronouns="she/her", age=29, about="She draws."
        ),
        "briefing": "You have an appointment.",
        "rubrics": ("self-determination",),
        "state": (Value(id="trust", start=2, words=((0, "shut"), (3, "open"))),),
        "facts": (
            Fact(id="draws", text="She draws every day.", domain="leisure", kind="strength"),
            Fact(id="behind", text="Two months behind.", domain="money", kind="need"),
        ),
        "phases": tuple(Phase(id=name, scenes=phases.get(name, ())) for name in PHASES),
    }
    return Scenario(id="a-case", **{**defaults, **fields})  # type: ignore[arg-type]


def criterion(name: str = "voice", **fields: object) -> Criterion:
    defaults: dict[str, object] = {
        "title": "Client's voice",
        "question": "Who speaks?",
        "weight": 2,
        "levels": LEVELS,
        "sources": ("Ours",),
    }
    return Criterion(id=name, **{**defaults, **fields})  # type: ignore[arg-type]


def rubric(name: str = "self-determination", *criteria: Criterion) -> Rubric:
    return Rubric(
        id=name,
        title=name.replace("-", " ").capitalize(),
        about="Who decides.",
        criteria=criteria or (criterion(),),
    )


def duty(name: str = "explain-limits", **fields: object) -> Duty:
    defaults: dict[str, object] = {
        "title": "Explain the limits",
        "must": "Say what cannot stay private.",
        "trigger": "The first talk.",
        "unless": "Nothing.",
        "sources": ("Ours",),
    }
    return Duty(id=name, **{**defaults, **fields})  # type: ignore[arg-type]


def goal(**fields: object) -> Goal:
    conditions = {1: when(trust=(4, None)), 0: when(trust=(3, None))}
    scale = tuple(Step(id=n, text=f"At {n}.", when=conditions.get(n)) for n in range(-2, 3))
    defaults: dict[str, object] = {"words": "I want to stay.", "weight": 2, "scale": scale}
    return Goal(id="stay", **{**defaults, **fields})  # type: ignore[arg-type]


def case(*scenes: Scene, rubrics: tuple[Rubric, ...] = (), **fields: object) -> Case:
    duties = fields.pop("known_duties", ())
    assert isinstance(duties, tuple)
    return Case(scenario(*scenes, **fields), rubrics or (rubric(),), duties)


def course(*scenes: Scene, **fields: object) -> Course:
    return Course(scenario(*scenes, **fields))


def started(**fields: object) -> Started:
    defaults: dict[str, object] = {"scenario": "s", "rubrics": "r", "mode": "coach", "seed": 7}
    return Started(**{**defaults, **fields})  # type: ignore[arg-type]


def small_case(**fields: object) -> Case:
    """Three decisions of three kinds, two rubrics, a duty, a goal, something to learn and a promise that comes back."""
    rubrics = (
        rubric("strengths-based", criterion("strengths", title="Strengths", weight=1)),
        rubric("self-determination", criterion("voice")),
    )
    marks = {level: (("strengths", level), ("voice", level)) for level in range(4)}
    promise = Fact(
        id="promised", text="You promised to call first.", domain="services", kind="agreement"
    )
    defaults: dict[str, object] = {
        "rubrics": ("strengths-based", "self-determination"),
        "facts": (*scenario().facts, promise),
        "goals": (goal(),),
        "duties": (
            CaseDuty(id="explain-limits", called_for_by=("doorway",), here="Say who reads it."),
        ),
    }
    listen = choice(
        "listen",
        "questions",
        client=text("Come in."),
        change=(("trust", 2),),
        learn=("draws",),
        meets=("explain-limits",),
        evidence=marks[3],
    )
    tell = choice(
        "tell",
        "questions",
        learn=("promised",),
        change=(("trust", -1),),
        evidence=(("strengths", 2), ("voice", 0)),
        decided_by="worker",
    )
    rent = topic("rent", learn=("behind",), evidence=marks[2])
    night = topic("night", evidence=marks[3])
    kept = choice("kept", evidence=marks[3], when=when(knows=("promised",)))
    scenes = (
        scene("doorway", place="A landing, 4 p.m.", client=text("Yes?"), choices=(listen, tell)),
        scene("questions", ask=asking(rent, night, minutes=20, goto="parting")),
        scene(
            "parting",
            choices=(kept, choice("stay", evidence=marks[3]), choice("go", evidence=marks[0])),
        ),
    )
    return Case(scenario(*scenes, **{**defaults, **fields}), rubrics, (duty(),))


def debriefed(case: Case, *actions: Action, **fields: object) -> Debrief:
    """The debrief of an attempt that gave these answers."""
    course = Course(case.scenario)
    events: list[Event] = [started(**fields)]
    state = begin(course, started(**fields))
    for action in actions:
        (event,) = decide(course, state, action)
        events.append(event)
        state = apply(course, state, event)
    transcript = transcribe(course, events)
    plan = Plan(course, avoid=frozenset(transcript.started.avoid))
    return debrief(case, course, transcript, Values(case, Exploration(plan)))


SMALL_WALK = (Pick("tell"), AskAbout("rent"), Leave(), Pick("go"))
"""A walk through `small_case` that gives something away at three of its four moments."""
