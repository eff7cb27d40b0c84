"""A proof: what holds of a case, in numbers."""

from collections.abc import Sequence
from fractions import Fraction

from simulator.content.case import Case
from simulator.engine.course import Course
from simulator.verify.appraising import OVERALL, Appraisal, appraise
from simulator.verify.averaging import Showing, likelihoods
from simulator.verify.coverage import expected_playthroughs, probabilities
from simulator.verify.exploring import BUDGET, Exploration
from simulator.verify.learners import habits
from simulator.verify.plan import Plan
from simulator.verify.record import HUNDRED, Extent, Measure, Proof
from simulator.verify.valuing import Extremes, playthroughs
from simulator.verify.worth import Worth

__all__ = ["HUNDRED", "OVERALL", "Extent", "Measure", "Proof", "explore", "prove", "proven"]


def prove(case: Case, exploration: Exploration) -> Proof:
    """What holds of a case, exactly."""
    return proven(case, exploration, appraise(case, exploration))


def proven(case: Case, exploration: Exploration, appraisal: Appraisal) -> Proof:
    """
    What holds of a case, exactly.

    Args:
        case: The case.
        exploration: All its states.
        appraisal: What they are worth.
    """
    taken = likelihoods(exploration)
    random, habitual = taken.showing(), _habitual(exploration)
    answers, every = probabilities(exploration, taken).values(), taken.over
    *extremes, length = appraisal.values.extremes(exploration.opening)
    known = iter(extremes)
    return Proof(
        rarest=Fraction(min(answers, default=every), every),
        random_playthroughs=expected_playthroughs([share / every for share in answers]),
        states=exploration.size,
        playthroughs=playthroughs(exploration),
        shortest=length.worst,
        longest=length.best,
        measures=tuple(
            _measure(title, next(known), worth, random, habitual)
            for title, worth in appraisal.measures
        ),
        criteria=tuple(
            Extent(title, found.best, found.worst, random.points(worth))
            for (title, worth), found in zip(appraisal.criteria, known, strict=True)
        ),
    )


def _habitual(exploration: Exploration) -> tuple[tuple[str, Showing], ...]:
    return tuple((name, likelihoods(exploration, habit).showing()) for name, habit in habits())


def explore(
    case: Case, *, avoid: frozenset[str] = frozenset(), budget: int = BUDGET
) -> Exploration:
    """
    Every state of a case.

    Raises:
        TooManyStates: There are more than the budget.
    """
    return Exploration(Plan(Course(case.scenario), avoid=avoid), budget=budget)


def _measure(
    title: str,
    found: Extremes,
    worth: Worth,
    random: Showing,
    habitual: Sequence[tuple[str, Showing]],
) -> Measure:
    best, ready = found.best, found.ready

    def of_hundred(points: Fraction | int) -> Fraction:
        return Fraction(points) * HUNDRED / best if best else Fraction(0)

    return Measure(
        title=title,
        best=best,
        worst=of_hundred(found.worst),
        chance=of_hundred(random.points(worth)),
        ready=None if ready is None else of_hundred(ready),
        learners=tuple((name, of_hundred(showing.points(worth))) for name, showing in habitual),
    )
