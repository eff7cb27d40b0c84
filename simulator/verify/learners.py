"""Shortcut learners: what somebody would score who looks at the surface only.

A case is guessable when such a habit does clearly better than chance. Each
learner is a few lines: it keeps those of the moves on offer that it likes best
and answers any of them equally often. Tasks other than saying, doing and asking
have no surface to go by; there it answers like chance.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence

from simulator.content.effect import Choice, Topic
from simulator.verify.averaging import Habit
from simulator.verify.blocks import Column, Group
from simulator.verify.plan import Move

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


def habits() -> Iterator[tuple[str, Habit]]:
    """The shortcut learners: the name of each, and what it takes any of."""
    for name, place in PLACES.items():
        yield name, _by_place(place)
    for name, liking in LIKINGS.items():
        yield name, _by_liking(liking)


def _by_place(place: int) -> Habit:
    def taken(group: Group) -> Sequence[Column]:
        offered = [column for column in group.columns if _option(column.move)]
        return (offered[place],) if offered else group.columns

    return taken


def _by_liking(liking: Liking) -> Habit:
    likes: dict[Move, int] = {}

    def liked(move: Move, option: Choice | Topic) -> int:
        if move not in likes:
            likes[move] = liking(option)
        return likes[move]

    def taken(group: Group) -> Sequence[Column]:
        offered = [(c, liked(c.move, option)) for c in group.columns if (option := _option(c.move))]
        if not offered:
            return group.columns
        most = max(like for _, like in offered)
        return tuple(column for column, like in offered if like == most)

    return taken


def _option(move: Move) -> Choice | Topic | None:
    return move.effect if isinstance(move.effect, Choice | Topic) else None
