"""The order in which options are shown: shuffled per attempt, the same whenever it is looked at again."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Protocol, TypeVar


class Named(Protocol):
    """Anything with a name."""

    @property
    def id(self) -> str:
        """The name."""


ThingT = TypeVar("ThingT", bound=Named)


def arranged(things: Iterable[ThingT], seed: int, scene: str) -> tuple[ThingT, ...]:
    """
    The things in an order that depends on seed, scene and their names only.

    Position never teaches, because each attempt has a seed of its own; and the
    order never moves under a learner, because a thing's rank does not depend on
    what else is offered. SHA-256 serves as the shuffle so that the order is the
    same on every machine and in every version of Python.
    """
    return tuple(sorted(things, key=lambda thing: _rank(seed, scene, thing.id)))


def _rank(seed: int, scene: str, name: str) -> bytes:
    return sha256(f"{seed}/{scene}/{name}".encode()).digest()
