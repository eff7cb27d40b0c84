"""The values of one case, by every measure: what scores and debriefs of attempts are made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from simulator.content.case import Case
from simulator.engine.state import State
from simulator.engine.transcript import Transcript, Turn
from simulator.scoring.score import HUNDRED, Cost, Score
from simulator.verify.exploring import Exploration
from simulator.verify.plan import Move
from simulator.verify.proof import OVERALL
from simulator.verify.valuing import Valuation, Valuations
from simulator.verify.worth import Worth, overall

Shares = tuple[Fraction, ...]
"""Points out of 100, one number per measure, overall last; empty where nothing can be earned."""


@dataclass(frozen=True, slots=True)
class Way:
    """A move that is on offer in a state."""

    scene: str
    """The scene at which it is."""
    move: Move
    """The move."""
    costs: Shares
    """What it gives away."""
    spot: int
    """The number of the spot it leads to."""


class Measured:
    """What one measure is worth over a case."""

    def __init__(self, title: str, worth: Worth, values: Valuations) -> None:
        """
        One of several measures.

        Args:
            title: The rubric's, or *Overall*.
            worth: The measure.
            values: All of them, over the case.
        """
        self._opening = values.exploration.opening
        self.title = title
        """The rubric's title, or *Overall*."""
        self.valuation = Valuation(values.exploration, worth, among=values)
        """What can still be earned from each spot."""
        self.best = self.valuation.best[self._opening]
        """Points of the strongest playthrough."""

    @cached_property
    def chance(self) -> Fraction:
        """The mean score of a learner who answers at random, out of 100."""
        return self.of_hundred(self.valuation.chance())

    @cached_property
    def ready(self) -> Fraction | None:
        """The ready line, out of 100; None without one."""
        points = self.valuation.ready()[self._opening]
        return None if points is None else self.of_hundred(points)

    def of_hundred(self, points: Fraction | int) -> Fraction:
        """Points as a share of the most that can be earned, out of 100."""
        return Fraction(points) * HUNDRED / self.best

    def cost(self, before: int, gained: int, after: int) -> Fraction:
        """What an answer between two spots gives away, out of 100."""
        return self.of_hundred(self.valuation.best[before] - gained - self.valuation.best[after])


class Values:
    """
    What can still be earned from every state of a case.

    Made once for a case and the content notes that are left out; any number of
    attempts can then be scored and debriefed at hardly any cost. A rubric under
    which nothing can be earned in this case is no measure.
    """

    def __init__(self, case: Case, exploration: Exploration) -> None:
        """Value an explored case by each of its rubrics, and by all together."""
        self._exploration = exploration
        titled = [(rubric.title, overall((rubric,))) for rubric in case.rubrics]
        titled.append((OVERALL, overall(case.rubrics)))
        values = Valuations(exploration, [worth for _, worth in titled])
        measured = (Measured(title, worth, values) for title, worth in titled)
        self.measures = tuple(one for one in measured if one.best)
        """One per rubric, and all together last; none where nothing can be earned."""

    def costs(self, turn: Turn) -> Shares:
        """
        What an answer gave away.

        Raises:
            KeyError: No attempt at this case comes there; the caller's mistake.
        """
        before, after = self._exploration.find(turn.before), self._exploration.find(turn.after)
        effect = turn.result.effect if turn.result else None
        return tuple(
            one.cost(before, one.valuation.worth(effect) if effect else 0, after)
            for one in self.measures
        )

    def ways(self, state: State) -> tuple[Way, ...]:
        """The moves on offer in a state, in the order of writing; several outcomes of a task are several moves."""
        return self._ways(self._exploration.find(state))

    def line(self, state: State) -> Iterator[Way]:
        """
        The strongest way on from a state, to the end.

        Of moves that give nothing away overall, one that breaches no duty is
        taken, then the one that earns most at once, then the one written first.
        """
        spot = self._exploration.find(state)
        while ways := self._ways(spot):
            way = min((one for one in ways if not any(one.costs[-1:])), key=self._later)
            yield way
            spot = way.spot

    def scores(
        self, transcript: Transcript, costs: Sequence[tuple[int, Shares]]
    ) -> tuple[Score, ...]:
        """
        What an attempt is worth, per measure.

        Args:
            transcript: The attempt, finished or not.
            costs: What its answers gave away, with the numbers of their events; see `costs`.
        """
        effects = [turn.result.effect for turn in transcript.turns if turn.result]
        judged = {turn.seq for turn in transcript.turns if turn.result}
        return tuple(
            Score(
                one.title,
                score=one.of_hundred(sum(map(one.valuation.worth, effects))),
                within_reach=HUNDRED - sum((shares[at] for _, shares in costs), Fraction(0)),
                chance=one.chance,
                ready=one.ready,
                costs=tuple(Cost(s, each[at]) for s, each in costs if s in judged or each[at]),
            )
            for at, one in enumerate(self.measures)
        )

    def _ways(self, spot: int) -> tuple[Way, ...]:
        here = self._exploration.node(spot).scene.id
        return tuple(
            Way(
                here,
                step.move,
                tuple(
                    one.cost(spot, one.valuation.gained(step.move), step.then)
                    for one in self.measures
                ),
                step.then,
            )
            for step in self._exploration.steps(spot)
        )

    def _later(self, way: Way) -> tuple[int, int]:
        breaches = len(way.move.effect.breaches) if way.move.effect else 0
        gained = self.measures[-1].valuation.gained(way.move) if self.measures else 0
        return breaches, -gained
