"""What becomes of the client's goals, over all playthroughs at once."""

from collections.abc import Iterator, Sequence

from simulator.content.case import Case
from simulator.content.condition import Condition
from simulator.content.scenario import Goal, Step
from simulator.content.tree import Finding, Path
from simulator.verify.explaining import why_never
from simulator.verify.reading import at_the_end, judged
from simulator.verify.seeing import Asked, Seen
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey


def goal_findings(case: Case, surveys: Sequence[Survey]) -> Iterator[Shown]:
    """Goals that come out the same whatever is done, and levels that are never what comes out."""
    for place, goal in enumerate(case.scenario.goals):
        path: Path = ("goals", place)
        attained = _attained(goal, surveys)
        if len(attained) == 1:
            message = f"{goal.id} ends at {min(attained):+} in every playthrough"
            finding = Finding(path, "goal-never-varies", message, "warning")
            yield Shown(finding, surveys[0].way_to_an_end())
            continue
        for index, step in enumerate(goal.scale):
            if step.when is not None and step.id not in attained:
                message = (
                    f"{goal.id} never ends at {step.id:+}: {_why(step.when, goal, step, surveys)}"
                )
                where = (*path, "scale", index, "when")
                finding = Finding(where, "goal-level-never-reached", message, "warning")
                yield Shown(finding, surveys[0].way_to_an_end())


def _attained(goal: Goal, surveys: Sequence[Survey]) -> set[int]:
    """The levels at which a goal can end; the highest whose condition holds counts."""
    fields, steps = surveys[0].fields, _downwards(goal)
    asked = [(step.id, fields.asked(step.when)) for step in steps if step.when is not None]
    read = 0
    for _, one in asked:
        read |= one.fields
    found: set[int] = set()
    possible = {level for level, _ in asked}
    for survey in surveys:
        if possible <= found and len(found) > 1:
            break
        together = survey.together(read)
        states = {state for end in survey.ends for state in together[end]}
        found.update(_level(state, asked, goal.start) for state in states)
    return found


def _level(state: Seen, asked: Sequence[tuple[int, Asked]], otherwise: int) -> int:
    return next((level for level, one in asked if one.possible(state)), otherwise)


def _downwards(goal: Goal) -> list[Step]:
    return sorted(goal.scale, key=lambda step: -step.id)


def _why(condition: Condition, goal: Goal, step: Step, surveys: Sequence[Survey]) -> str:
    verdict = judged(condition, at_the_end, surveys)
    if not verdict.holds:
        return why_never(condition, verdict.seen, surveys[0].fields).replace("there", "then")
    above = [f"{one.id:+}" for one in _downwards(goal) if one.id > step.id and one.when]
    return f"whenever its condition holds, that of {' or '.join(above)} does too"
