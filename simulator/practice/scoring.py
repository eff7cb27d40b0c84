"""The exact scores of an attempt, worked out from every state of its case."""

from simulator.engine.course import Course
from simulator.practice.sitting import Sitting
from simulator.scoring.score import Score


def scores(sitting: Sitting) -> tuple[Score, ...] | None:
    """
    What an attempt is worth, per rubric and overall; None where the case has too many states.

    Takes a good part of a second for a full case, so a face with a screen asks
    for it in a thread.
    """
    from simulator.verify.exploring import Exploration, TooManyStates
    from simulator.verify.marking import scores as exact
    from simulator.verify.plan import Plan

    avoid = frozenset(sitting.transcript.started.avoid)
    try:
        exploration = Exploration(Plan(Course(sitting.case.scenario), avoid=avoid))
    except TooManyStates:
        return None
    return exact(sitting.case, sitting.transcript, exploration)
