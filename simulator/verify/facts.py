"""Facts that nobody learns, and facts that come too late to matter."""

from collections.abc import Iterator, Sequence

from simulator.content.case import Case
from simulator.content.parts import Parts
from simulator.content.tree import Finding
from simulator.verify.routes import Way
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey, effects


def fact_findings(case: Case, parts: Parts, surveys: Sequence[Survey]) -> Iterator[Shown]:
    """Facts that nobody learns, and facts that come too late to matter."""
    learned = {fact for effect in effects(surveys).values() for fact in effect.learn}
    useful = _useful(case, parts, surveys)
    for place, fact in enumerate(case.scenario.facts):
        if not fact.from_start and fact.id not in learned:
            message = f"{fact.id} becomes known in no playthrough{_teaching(fact.id, parts)}"
            finding = Finding(("facts", place), "fact-never-learned", message, "warning")
            yield Shown(finding, surveys[0].way_to_an_end())
        elif fact.id not in useful:
            message = f"whoever learns {fact.id} has nothing left to decide, and nothing reads it"
            finding = Finding(("facts", place), "fact-never-used", message, "note")
            yield Shown(finding, _way(fact.id, surveys))


def _useful(case: Case, parts: Parts, surveys: Sequence[Survey]) -> set[str]:
    """Facts that something reads, or that stand in the case file while something is left to decide."""
    scenario = case.scenario
    found = {
        *(person.known_with or "" for person in scenario.network),
        *(resource.known_with or "" for resource in scenario.resources),
        *(goal.known_with or "" for goal in scenario.goals),
    }
    for _, condition in parts.conditions:
        found.update(condition.knows, condition.knows_any, condition.not_knows)
    for _, scene in parts.scenes:
        for sentence in scene.note.sentences if scene.note else ():
            found.update(sentence.needs)
    for survey in surveys:
        seen, known = survey.seen_while_deciding, survey.fields.known
        found.update(fact.id for fact in scenario.facts if seen & known(fact.id))
    return found


def _teaching(fact: str, parts: Parts) -> str:
    for _, scene, answer in parts.answers:
        if fact in answer.learn:
            return f": {answer.id} at {scene.id} would tell it, and nobody gives that answer"
    return ": no answer tells it"


def _way(fact: str, surveys: Sequence[Survey]) -> Way | None:
    ways = (
        survey.way_through(*answer)
        for survey in surveys
        for answer, effect in effects([survey]).items()
        if fact in effect.learn
    )
    return min((way for way in ways if way is not None), key=len, default=None)
