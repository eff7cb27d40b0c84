"""What an attempt is worth, worked out a second time and in another way: a witness for the values that debriefs use."""

from collections.abc import Sequence
from fractions import Fraction

from simulator.content.case import Case
from simulator.content.rubric import Rubric
from simulator.engine.transcript import Transcript
from simulator.scoring.score import Cost, Score
from simulator.verify.exploring import Exploration
from simulator.verify.proof import HUNDRED, OVERALL
from simulator.verify.valuing import Valuation, overall


def scores(case: Case, transcript: Transcript, exploration: Exploration) -> tuple[Score, ...]:
    """
    What an attempt is worth: one score per rubric, and one for all together, overall last.

    A rubric under which nothing can be earned in this case gives no score.

    Args:
        case: What the attempt runs on.
        transcript: The attempt, finished or not.
        exploration: All states of the case, with the attempt's content notes left out.
    """
    titled = [(rubric.title, (rubric,)) for rubric in case.rubrics]
    measured = (
        _score(title, rubrics, transcript, exploration)
        for title, rubrics in (*titled, (OVERALL, case.rubrics))
    )
    return tuple(score for score in measured if score is not None)


def _score(
    title: str, rubrics: Sequence[Rubric], transcript: Transcript, exploration: Exploration
) -> Score | None:
    valuation = Valuation(exploration, overall(rubrics))
    best = valuation.best[exploration.opening]
    if not best:
        return None
    ready = valuation.ready()[exploration.opening]
    earned, costs = 0, []
    for turn in transcript.turns:
        before = exploration.find(turn.before)
        after = exploration.find(turn.after)
        gained = valuation.worth(turn.result.effect) if turn.result else 0
        lost = valuation.best[before] - gained - valuation.best[after]
        earned += gained
        if turn.result or lost:
            costs.append(Cost(turn.seq, _of_hundred(lost, best)))
    still = valuation.best[exploration.find(transcript.state)]
    return Score(
        title,
        score=HUNDRED - _of_hundred(best - earned, best),
        within_reach=HUNDRED - _of_hundred(best - earned - still, best),
        chance=_of_hundred(valuation.chance(), best),
        ready=None if ready is None else _of_hundred(ready, best),
        costs=tuple(costs),
    )


def _of_hundred(points: Fraction | int, best: int) -> Fraction:
    return Fraction(points) * HUNDRED / best
