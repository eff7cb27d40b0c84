"""What never happens in a case, or always does: facts, values, criteria, duties, goals and conditions."""

from collections.abc import Iterator, Sequence

from simulator.content.case import Case
from simulator.content.condition import Condition
from simulator.content.effect import Effect
from simulator.content.scenario import CaseDuty, Goal
from simulator.content.tree import Finding
from simulator.engine.course import Course
from simulator.scoring.duty import Standing
from simulator.verify.anatomy import Anatomy
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Plan

STRONG = 3


def structure(case: Case, explorations: Sequence[Exploration], *, budget: int) -> Iterator[Finding]:
    """
    What never happens in a case, or always does.

    Args:
        case: The case.
        explorations: All its states, first with no content note left out, then with some.
        budget: States at which to stop watching a goal.

    Raises:
        TooManyStates: A goal could not be watched within the budget.
    """
    effects = _effects(explorations)
    yield from _facts(case, effects)
    yield from _values(case)
    yield from _criteria(case, effects)
    yield from _duties(case, effects, explorations)
    yield from _same_whatever(case, Anatomy(case.scenario))
    for place, goal in enumerate(case.scenario.goals):
        yield from _goal(case, goal, place, budget)


def _effects(explorations: Sequence[Exploration]) -> tuple[Effect, ...]:
    """Everything that some answer of some learner leads to, each once."""
    found = {
        id(step.move.effect): step.move.effect
        for each in explorations
        for steps in each.steps
        for step in steps
        if step.move.effect is not None
    }
    return tuple(found.values())


def _facts(case: Case, effects: Sequence[Effect]) -> Iterator[Finding]:
    learned = {fact for effect in effects for fact in effect.learn}
    for place, fact in enumerate(case.scenario.facts):
        if not fact.from_start and fact.id not in learned:
            message = f"{fact.id} becomes known in no playthrough"
            yield Finding(("facts", place), "fact-never-learned", message, "warning")


def _values(case: Case) -> Iterator[Finding]:
    read = {name for condition in _conditions(case) for name, _ in condition.state}
    for place, value in enumerate(case.scenario.state):
        if value.id not in read and not value.words:
            message = f"no condition reads {value.id}, and it has no words to be shown by"
            yield Finding(("state", place), "value-never-read", message, "warning")


def _conditions(case: Case) -> Iterator[Condition]:
    """Every condition of a scenario, wherever it stands."""
    stack: list[object] = [case.scenario]
    while stack:
        part = stack.pop()
        if isinstance(part, Condition):
            yield part
        elif isinstance(part, tuple):
            stack.extend(part)
        elif hasattr(part, "__dataclass_fields__"):
            stack.extend(getattr(part, name) for name in part.__dataclass_fields__)


def _criteria(case: Case, effects: Sequence[Effect]) -> Iterator[Finding]:
    highest: dict[str, int] = {}
    for effect in effects:
        for criterion, level in effect.evidence:
            highest[criterion] = max(level, highest.get(criterion, 0))
    for rubric in case.rubrics:
        for criterion_ in rubric.criteria:
            level = highest.get(criterion_.id, STRONG)
            if criterion_.id not in highest:
                message = f"no decision of this case exercises {criterion_.id}"
                yield Finding(("rubrics",), "criterion-never-exercised", message, "note")
            elif level < STRONG:
                message = f"{criterion_.id} is shown at level {level} at most"
                yield Finding(("rubrics",), "criterion-never-strong", message, "warning")


def _duties(
    case: Case, effects: Sequence[Effect], explorations: Sequence[Exploration]
) -> Iterator[Finding]:
    breached = {duty for effect in effects for duty in effect.breaches}
    for place, (here, duty) in enumerate(zip(case.scenario.duties, case.duties, strict=True)):
        if duty.must_not:
            if here.id not in breached:
                message = f"no answer breaches {here.id}, so everybody meets it"
                yield Finding(("duties", place), "duty-met-by-all", message, "warning")
            continue
        ends = {end for each in explorations for end in _ends(each, here)}
        if "met" not in ends:
            message = f"nobody can meet {here.id} in time"
            yield Finding(("duties", place), "duty-never-met", message)
        elif ends == {"met"} and here.id not in breached:
            message = f"every playthrough meets {here.id}"
            yield Finding(("duties", place), "duty-met-by-all", message, "warning")


def _ends(exploration: Exploration, duty: CaseDuty) -> set[Standing]:
    """How a duty to do something can stand at the end, by the rule that judges attempts."""
    ends: set[Standing] = set()
    seen: set[tuple[int, bool]] = set()
    open_ = [(exploration.opening, False)]
    while open_:
        spot, called = open_.pop()
        if (spot, called) in seen:
            continue
        seen.add((spot, called))
        if not exploration.steps[spot]:
            ends.add("breached" if called else "not-called-for")
        scene = exploration.spots[spot].node.scene.id
        for step in exploration.steps[spot]:
            left = exploration.spots[step.then].node.scene.id != scene
            owed = called or (left and scene in duty.called_for_by)
            if step.move.effect and duty.id in step.move.effect.meets:
                ends.add("met")
            elif left and owed and scene == duty.latest:
                ends.add("breached")
            else:
                open_.append((step.then, owed))
    return ends


def _same_whatever(case: Case, anatomy: Anatomy) -> Iterator[Finding]:
    """Decisions at which it does not matter what is chosen."""
    for phase in case.scenario.phases:
        for scene in phase.scenes:
            effects = {
                (c.evidence, c.change, c.learn, c.goto, c.meets, c.breaches) for c in scene.choices
            }
            if len(scene.choices) > 1 and len(effects) == 1:
                message = "all answers here have the same evidence, changes, facts and way on"
                yield Finding(anatomy.scenes[scene.id], "illusory-choice", message, "warning")


def _goal(case: Case, goal: Goal, place: int, budget: int) -> Iterator[Finding]:
    watched = tuple(step.when for step in goal.scale if step.when is not None)
    plan = Plan(Course(case.scenario), watched=watched)
    exploration = Exploration(plan, budget=budget)
    downwards = sorted(goal.scale, key=lambda step: -step.id)
    reached = {
        next(
            (s.id for s in downwards if s.when is not None and exploration.holds(spot, s.when)),
            goal.start,
        )
        for spot, steps in enumerate(exploration.steps)
        if not steps
    }
    if len(reached) == 1:
        message = f"{goal.id} ends at {min(reached):+} in every playthrough"
        yield Finding(("goals", place), "goal-never-varies", message, "warning")
