"""The case file and the briefing as lines: one fact each, complete in itself."""

from collections.abc import Iterator

from simulator.wording.briefing import AVOID, Briefing, paragraphs
from simulator.wording.casefile import CaseFile, TieLine
from simulator.wording.goals import GoalLine
from simulator.wording.sentences import stopped
from simulator.wording.speakers import quoted


def case_file_lines(file: CaseFile, called: str) -> tuple[str, ...]:
    """
    Everything that is known.

    Args:
        file: What is known.
        called: What the client is called.
    """
    return (
        f"Case file of {file.person}.",
        file.about,
        *mood_lines(file.mood, called),
        *(f"{d.title}, {fact.kind}: {fact.text}" for d in file.domains for fact in d.facts),
        *(f"Agreement: {fact.text}" for fact in file.agreements),
        *(goal_text(goal, "Now") for goal in file.goals),
        *(_tie(tie, called) for tie in file.network),
        *_resources(file),
        *_cards(file),
    )


def mood_lines(mood: tuple[str, ...], called: str) -> tuple[str, ...]:
    """How the client is, in one line; none if nothing of it is shown."""
    return (f"{called} now: {', '.join(mood)}.",) if mood else ()


def goal_text(goal: GoalLine, verb: str) -> str:
    """
    A goal and where things stand.

    Args:
        goal: The goal.
        verb: What leads to the level: `Now`, `Reached`.
    """
    return f"Goal: {quoted(goal.words)} {verb} {goal.level}, {goal.word}: {stopped(goal.text)}"


def briefing_lines(briefing: Briefing) -> tuple[str, ...]:
    """What is read before a case begins."""
    heavy = tuple(f"{n}. {text}" for n, (_, text) in enumerate(briefing.notes, start=1))
    return (
        briefing.tagline,
        f"Where: {stopped(briefing.setting)}",
        f"Your role: {stopped(briefing.role)}",
        f"Client: {briefing.person}. {briefing.about}",
        f"Length: {briefing.length}.",
        *briefing.paragraphs,
        *(f"You can practise: {objective}" for objective in briefing.objectives),
        *((f"Heavy topics occur. {AVOID}", *heavy) if heavy else ()),
    )


def _tie(tie: TieLine, called: str) -> str:
    return f"Around {called}: {tie.name}, {tie.role}; {tie.tie} tie, {tie.flow}."


def _resources(file: CaseFile) -> Iterator[str]:
    for resource in file.resources:
        yield f"Resource: {resource.name}. {resource.offers}"
        for rule in resource.rules:
            yield f"Rule of {resource.name}: {rule}"


def _cards(file: CaseFile) -> Iterator[str]:
    for card in file.cards:
        yield f"Rule card, in force since {card.since}: {card.title}"
        yield from paragraphs(card.text)
        yield f"Source of this rule: {card.source}"
