"""Shortcut learners: what somebody would score who looks at the surface only.

A case is guessable when such a habit does clearly better than chance. Each
learner is a few lines: it keeps those of the moves on offer that it likes best
and answers any of them equally often. Tasks other than saying, doing and asking
have no surface to go by; there it answers like chance.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction

from simulator.content.effect import Choice, Topic
from simulator.verify.averaging import mean
from simulator.verify.exploring import Exploration, Step
from simulator.verify.plan import Move
from simulator.verify.valuing import Valuation

Liking = Callable[[Choice | Topic], int]
"""How much a learner likes an option; the highest number wins."""


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
    "the most agreeable words": _count("understand", "of course", "happy to", "glad", "thank"),
    "whatever the client decides": _decided_by("client"),
    "whatever the worker decides": _decided_by("worker"),
}
"""Learners by what they always take."""

PLACES: Mapping[str, int] = {"the option written first": 0, "the option written last": -1}
"""Learners who go by the order of writing, which attempts shuffle."""


def habits(exploration: Exploration) -> Iterator[tuple[str, list[Sequence[Step]]]]:
    """For each shortcut learner its name, and for each spot the steps among which it takes any."""
    options = [
        [(step, option) for step in steps if (option := _option(step.move)) is not None]
        for steps in exploration.steps
    ]
    for name, place in PLACES.items():
        yield (
            name,
            [
                [offered[place][0]] if offered else steps
                for offered, steps in zip(options, exploration.steps, strict=True)
            ],
        )
    for name, liking in LIKINGS.items():
        likes = {step.move: liking(option) for offered in options for step, option in offered}
        yield (
            name,
            [
                _most_liked(offered, likes) if offered else steps
                for offered, steps in zip(options, exploration.steps, strict=True)
            ],
        )


def score(
    exploration: Exploration, valuation: Valuation, habit: Sequence[Sequence[Step]]
) -> Fraction:
    """
    The mean points of a shortcut learner.

    Args:
        exploration: The case.
        valuation: The measure of points.
        habit: For each spot, the steps among which the learner takes any.
    """
    return mean(exploration, habit, valuation.gained)


def _most_liked(
    offered: Sequence[tuple[Step, Choice | Topic]], likes: Mapping[Move, int]
) -> Sequence[Step]:
    most = max(likes[step.move] for step, _ in offered)
    return [step for step, _ in offered if likes[step.move] == most]


def _option(move: Move) -> Choice | Topic | None:
    return move.effect if isinstance(move.effect, Choice | Topic) else None
