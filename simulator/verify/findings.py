"""What a proof finds wrong with a case, each finding with a shortest playthrough that shows it."""

from collections.abc import Collection, Iterator, Sequence, Set
from dataclasses import dataclass
from fractions import Fraction

from simulator.content.case import Case
from simulator.content.rubric import Rubric
from simulator.content.tree import Finding
from simulator.verify.anatomy import Anatomy
from simulator.verify.exploring import Exploration
from simulator.verify.proof import HUNDRED, OVERALL, Measure, Proof
from simulator.verify.routes import Shortest, Way
from simulator.verify.valuing import Valuation, overall

STRONG_COST = 3
"""Points of 100 that a strong choice may cost. Source: Casewalk's meaning of scores, fair to routes."""

MARGIN = 10
"""Points of 100 by which a habit may beat chance. Ours: a tenth of the scale."""

STRONG = 3
POOR = 1


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding, and how a learner comes to see it."""

    finding: Finding
    """What is wrong, and where."""
    way: Way | None = None
    """A shortest playthrough that shows it; None where nobody can come there."""


def findings(case: Case, explorations: Sequence[Exploration], proof: Proof) -> Iterator[Shown]:
    """
    Everything that a proof finds wrong with a case.

    Args:
        case: The case.
        explorations: All its states, first with no content note left out, then with some.
        proof: What was proven of it.
    """
    anatomy, exploration = Anatomy(case.scenario), explorations[0]
    shortest = Shortest(exploration)
    reached = {spot.node.scene.id for each in explorations for spot in each.spots}
    yield from _unreached(case, anatomy, reached)
    yield from _never_on_offer(explorations, anatomy, reached)
    yield from _without_sound_option(explorations, anatomy)
    for rubrics, title in ((case.rubrics, OVERALL), *(((r,), r.title) for r in case.rubrics)):
        yield from _unfair(exploration, anatomy, shortest, rubrics=rubrics, title=title)
    yield from _guessable(proof.measures)


def _unreached(case: Case, anatomy: Anatomy, reached: Set[str]) -> Iterator[Shown]:
    for phase in case.scenario.phases:
        for scene in phase.scenes:
            if scene.id not in reached:
                message = (
                    f"no playthrough comes to {scene.id}: the conditions on the way never hold"
                )
                yield Shown(Finding(anatomy.scenes[scene.id], "never-reached", message))


def _never_on_offer(
    explorations: Sequence[Exploration], anatomy: Anatomy, reached: Set[str]
) -> Iterator[Shown]:
    offered = {
        (spot.node.scene.id, step.move.name)
        for each in explorations
        for spot, steps in zip(each.spots, each.steps, strict=True)
        for step in steps
    }
    for (scene, answer), path in anatomy.answers.items():
        if scene in reached and (scene, answer) not in offered:
            why = (
                "no answer has so many slips" if "outcomes" in path else "its condition never holds"
            )
            message = f"{answer} comes up in no playthrough: {why}"
            yield Shown(Finding(path, "never-on-offer", message))


def _without_sound_option(explorations: Sequence[Exploration], anatomy: Anatomy) -> Iterator[Shown]:
    told: set[str] = set()
    for each in explorations:
        for number, steps in enumerate(each.steps):
            scene = each.spots[number].node.scene.id
            if steps and scene not in told and not any(step.move.sound for step in steps):
                told.add(scene)
                message = "a learner can come here and find no answer of level 2 on every criterion"
                finding = Finding(anatomy.scenes[scene], "no-sound-option", message)
                yield Shown(finding, Shortest(each).to(number))


@dataclass(frozen=True, slots=True)
class _Worst:
    cost: int
    way: Way


def _unfair(
    exploration: Exploration,
    anatomy: Anatomy,
    shortest: Shortest,
    *,
    rubrics: Sequence[Rubric],
    title: str,
) -> Iterator[Shown]:
    """Strong answers that cost, and poor ones that do not."""
    valuation = Valuation(exploration, overall(rubrics))
    best = valuation.best[exploration.opening]
    if not best:
        return
    criteria = {criterion.id for rubric in rubrics for criterion in rubric.criteria}
    found: dict[tuple[str, str, str], _Worst] = {}
    for number, steps in enumerate(exploration.steps):
        for step in steps:
            effect = step.move.effect
            levels = dict(effect.evidence) if effect else {}
            cost = valuation.cost(number, step)
            code = _fault(levels.values(), cost, best) if criteria & levels.keys() else None
            if code is None:
                continue
            key = (code, exploration.spots[number].node.scene.id, step.move.name)
            if key not in found or found[key].cost < cost:
                found[key] = _Worst(cost, shortest.through(number, step))
    for (code, scene, answer), worst in found.items():
        message = _unfairness(code, answer, title, Fraction(worst.cost * HUNDRED, best))
        yield Shown(Finding(anatomy.answers[scene, answer], code, message, "warning"), worst.way)


def _fault(levels: Collection[int], cost: int, best: int) -> str | None:
    if min(levels) == STRONG and cost * HUNDRED > STRONG_COST * best:
        return "strong-choice-costs"
    return "poor-choice-pays" if max(levels) <= POOR and cost <= 0 else None


def _unfairness(code: str, answer: str, title: str, cost: Fraction) -> str:
    if code == "strong-choice-costs":
        return f"{answer} is strong throughout and costs {float(cost):.1f} of 100 under {title}"
    return f"{answer} is poor throughout and costs nothing under {title}"


def _guessable(measures: Sequence[Measure]) -> Iterator[Shown]:
    for measure in measures:
        if not measure.best:
            continue
        for name, scored in measure.learners:
            beats = scored > measure.chance + MARGIN
            ready = measure.ready is not None and scored >= measure.ready
            if scored > measure.chance and (beats or ready):
                message = (
                    f"a learner who always takes {name} scores {float(scored):.0f} under "
                    f"{measure.title}, where chance is {float(measure.chance):.0f}"
                )
                yield Shown(Finding((), "guessable", message, "warning"))
