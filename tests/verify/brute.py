"""The same quantities by trying every answer at every state of the engine: slow, plain, and sharing no code."""

from dataclasses import dataclass
from fractions import Fraction
from itertools import permutations, product

from simulator.engine import (
    AskAbout,
    Course,
    GoOn,
    Leave,
    Pick,
    Place,
    Put,
    Started,
    Write,
    apply,
    begin,
    decide,
    options,
)
from simulator.engine.consequence import consequence
from simulator.engine.offer import Asking, Choosing, Ordering, Over, Placing, Reading, Writing


@dataclass(frozen=True)
class Worth:
    """What can come of playing on from a state."""

    best: int
    worst: int
    chance: Fraction
    ready: int | None
    playthroughs: int
    shortest: int
    longest: int


def answers(offer):
    """Every answer that is allowed now."""
    match offer:
        case Over():
            return []
        case Reading():
            return [GoOn()]
        case Choosing(options):
            return [Pick(option.id) for option in options]
        case Asking(options, leave=leave):
            return [AskAbout(option.id) for option in options] + ([Leave()] if leave else [])
        case Placing(cards=cards, piles=piles):
            names = [pile.id for pile in piles]
            return [
                Place(tuple((card.id, pile) for card, pile in zip(cards, put, strict=True)))
                for put in product(names, repeat=len(cards))
            ]
        case Ordering(items=items):
            return [Put(order) for order in permutations([item.id for item in items])]
        case Writing(sentences=sentences):
            names = [sentence.id for sentence in sentences]
            return [
                Write(tuple(name for name, put in zip(names, chosen, strict=True) if put))
                for chosen in product((False, True), repeat=len(names))
            ]


class Brute:
    """Plays a scenario in every way there is."""

    def __init__(self, scenario, weights, avoid=()):
        self.course = Course(scenario)
        self.weights = weights
        self.known = {}
        started = Started(scenario="", rubrics="", mode="coach", seed=0, avoid=avoid)
        self.opening = begin(self.course, started)

    def worth(self, state):
        """What can come of playing on from a state of the engine."""
        if state not in self.known:
            self.known[state] = self._worth(state)
        return self.known[state]

    def points(self, result):
        if result is None:
            return 0
        return sum(self.weights.get(name, 0) * level for name, level in result.effect.evidence)

    def _worth(self, state):
        given = answers(options(self.course, state))
        if not given:
            return Worth(0, 0, Fraction(0), 0, 1, 0, 0)
        played = []
        for answer in given:
            result = consequence(self.course, state, answer)
            after = apply(self.course, state, *decide(self.course, state, answer))
            played.append((self.points(result), result, self.worth(after)))
        sound = [
            points + later.ready
            for points, result, later in played
            if later.ready is not None
            and (result is None or all(level >= 2 for _, level in result.effect.evidence))
        ]
        judged = [(0 if result is None else 1, later) for _, result, later in played]
        return Worth(
            best=max(points + later.best for points, _, later in played),
            worst=min(points + later.worst for points, _, later in played),
            chance=sum((p + later.chance for p, _, later in played), Fraction(0)) / len(played),
            ready=min(sound, default=None),
            playthroughs=sum(later.playthroughs for _, _, later in played),
            shortest=min(one + later.shortest for one, later in judged),
            longest=max(one + later.longest for one, later in judged),
        )
