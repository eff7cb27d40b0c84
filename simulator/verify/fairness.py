"""Whether points are fair to routes: strong answers do not cost, and no way round pays."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations

from simulator.content.effect import Effect
from simulator.content.tree import Finding
from simulator.verify.anatomy import Anatomy
from simulator.verify.appraising import Appraisal
from simulator.verify.blocks import Column, Group
from simulator.verify.proof import HUNDRED
from simulator.verify.shown import Shown
from simulator.verify.survey import Survey
from simulator.verify.worth import Worth

DEAR = 3
"""Points of 100 that a strong choice may cost. Source: Casewalk's meaning of scores, fair to routes."""

STRONG = 3
POOR = 1


@dataclass(frozen=True, slots=True)
class _Unfair:
    """An answer that costs too much or too little somewhere."""

    code: str
    scene: str
    answer: str
    spot: int
    """Where it is."""
    points: int
    """By how much, in points of the measure."""
    than: str = ""
    """The answer that it is held against, if one."""


def fairness(anatomy: Anatomy, survey: Survey, appraisal: Appraisal) -> Iterator[Shown]:
    """
    Answers that are worth too little or too much for where they lead; each told once, where it is worst.

    Args:
        anatomy: Where the parts of the scenario stand.
        survey: All states of the case.
        appraisal: What they are worth.
    """
    told: set[tuple[str, str, str]] = set()
    for title, worth in reversed(appraisal.measures):
        best = appraisal.valuation(worth).best
        whole = best[survey.exploration.opening]
        worst: dict[tuple[str, str, str], _Unfair] = {}
        for one in _Look(survey, worth, best).found() if whole else ():
            key = (one.code, one.scene, one.answer)
            if key not in worst or worst[key].points < one.points:
                worst[key] = one
        for key, one in worst.items():
            if key not in told:
                told.add(key)
                message = _sentence(one, title, Fraction(one.points * HUNDRED, whole))
                way = (*survey.shortest.to(one.spot), (one.scene, one.answer))
                path = anatomy.answers[one.scene, one.answer]
                yield Shown(Finding(path, one.code, message, "warning"), way)


def _sentence(one: _Unfair, title: str, points: Fraction) -> str:
    cost = f"{float(points):.1f} of 100"
    match one.code:
        case "strong-choice-costs":
            return f"{one.answer} is strong throughout and costs {cost} under {title}"
        case "poor-choice-pays":
            return f"{one.answer} is poor throughout and costs nothing under {title}"
        case _:
            return f"{one.answer} shows less than {one.than} and costs {cost} less under {title}"


class _Look:
    """Looks for unfair answers by one measure."""

    def __init__(self, survey: Survey, worth: Worth, best: Sequence[int]) -> None:
        self._exploration = survey.exploration
        self._worth = worth
        self._best = best
        self._dear = Fraction(DEAR * best[survey.exploration.opening], HUNDRED)

    def found(self) -> Iterator[_Unfair]:
        """Every unfair answer, perhaps several times."""
        for block in self._exploration.blocks:
            for group in block.groups:
                first = block.first + group.first
                for code, answer, place, points, than in self._in(group, first):
                    yield _Unfair(code, block.node.scene.id, answer, first + place, points, than)

    def _in(self, group: Group, first: int) -> Iterator[tuple[str, str, int, int, str]]:
        judged = [
            (column.move.name, column.move.effect, self._costs(column, first))
            for column in group.columns
            if column.move.effect is not None and self._measures(column.move.effect)
        ]
        for name, effect, costs in judged:
            if _lowest(effect) == STRONG and max(costs) > self._dear:
                yield "strong-choice-costs", name, costs.index(max(costs)), max(costs), ""
            if _highest(effect) <= POOR and min(costs) <= 0:
                yield "poor-choice-pays", name, costs.index(min(costs)), 0, ""
        for (name, better, dear), (other, worse, cheap) in permutations(judged, 2):
            # A strong answer that is dear is told of itself, and so is a poor one that costs nothing.
            if _lowest(better) < STRONG and _shows_less(worse, better):
                saved = [
                    one - another if another > 0 or _highest(worse) > POOR else 0
                    for one, another in zip(dear, cheap, strict=True)
                ]
                if max(saved) > self._dear:
                    yield "worse-choice-pays", other, saved.index(max(saved)), max(saved), name

    def _costs(self, column: Column, first: int) -> list[int]:
        gained, best = self._worth.gained(column.move), self._best
        onward = self._exploration.blocks[column.to].first
        return [
            best[first + place] - gained - best[onward + then]
            for place, then in enumerate(column.then)
        ]

    def _measures(self, effect: Effect) -> bool:
        return any(criterion in self._worth.weights for criterion, _ in effect.evidence)


def _lowest(effect: Effect) -> int:
    return min(level for _, level in effect.evidence)


def _highest(effect: Effect) -> int:
    return max(level for _, level in effect.evidence)


def _shows_less(worse: Effect, better: Effect) -> bool:
    """Whether an answer is nowhere above another, and somewhere below it."""
    low, high = dict(worse.evidence), dict(better.evidence)
    if low == high or low.keys() != high.keys():
        return False
    return all(level <= high[criterion] for criterion, level in low.items())
