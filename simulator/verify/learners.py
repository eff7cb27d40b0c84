"""Shortcut learners: what somebody would score who looks at the surface only.

A case is guessable when such a habit does clearly better than chance. Each
learner is a few lines: it keeps those of the moves on offer that it likes best
and answers any of them equally often. Tasks other than saying, doing and asking
have no surface to go by; there it answers like chance.
"""

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from simulator.content.effect import Choice, Topic
from simulator.verify.exploring import Exploration, Step
from simulator.verify.plan import Move
from simulator.verify.valuing import Valuation

Liking = Callable[[Choice | Topic], int]
"""How much a learner likes an option; the highest number wins."""

MARGIN = 10
"""Points of 100 by which a habit may beat chance. Ours: a tenth of the scale."""


def wording(option: Choice | Topic) -> str:
    """What a learner reads of an option."""
    return option.say or option.do or ""


def _count(*words: str) -> Liking:
    return lambda option: sum(wording(option).lower().count(word) for word in words)


def _decided_by(who: str) -> Liking:
    return lambda option: int(option.decided_by == who)


LIKINGS: Mapping[str, Liking] = {
    "the longest option": lambda option: len(wording(option)),
    "the shortest option": lambda option: -len(wording(option)),
    "the most questions": _count("?"),
    "the fewest questions": lambda option: -wording(option).count("?"),
    "the most often you": _count(" you", "you "),
    "the most agreeable words": _count("understand", "of course", "happy to", "glad", "thank"),
    "whatever the client decides": _decided_by("client"),
    "whatever is decided together": _decided_by("shared"),
    "whatever the worker decides": _decided_by("worker"),
}
"""Learners by what they always take."""

PLACES: Mapping[str, int] = {"the option written first": 0, "the option written last": -1}
"""Learners who go by the order of writing, which attempts shuffle."""


def score(exploration: Exploration, valuation: Valuation, name: str) -> Fraction:
    """
    The mean points of a shortcut learner.

    Args:
        exploration: The case.
        valuation: The measure of points.
        name: One of `LIKINGS` or `PLACES`.
    """
    values: list[Fraction] = [Fraction(0)] * len(exploration.spots)
    for spot in exploration.backwards():
        steps = _liked(exploration.steps[spot], name)
        answers = sum(move.answers for move, _ in steps)
        for move, then in steps:
            share = Fraction(move.answers, answers)
            values[spot] += share * (valuation.gained(move) + values[then])
    return values[exploration.opening]


def _liked(steps: Sequence[Step], name: str) -> Sequence[Step]:
    offered = [(step, option) for step in steps if (option := _option(step[0])) is not None]
    if not offered:
        return steps
    if name in PLACES:
        return [offered[PLACES[name]][0]]
    liking = LIKINGS[name]
    most = max(liking(option) for _, option in offered)
    return [step for step, option in offered if liking(option) == most]


def _option(move: Move) -> Choice | Topic | None:
    return move.effect if isinstance(move.effect, Choice | Topic) else None
