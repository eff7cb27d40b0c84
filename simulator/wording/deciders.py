"""Who decided, in words and in one-letter marks."""

from collections.abc import Mapping
from types import MappingProxyType

from simulator.content.effect import DecidedBy

DECIDER_MARKS: Mapping[DecidedBy, str] = MappingProxyType(
    {"client": "C", "shared": "S", "worker": "W", "duty": "D"}
)
"""One letter for each, in the order of the legend."""


def decider(by: DecidedBy, called: str) -> str:
    """
    Who that was.

    Args:
        by: Who decided.
        called: What the client is called.
    """
    match by:
        case "client":
            return called
        case "shared":
            return "together"
        case "worker":
            return "you"
        case "duty":
            return "you, because a duty binds"


def decided(by: DecidedBy, called: str) -> str:
    """A sentence without its full stop: `Decided by Maya`, `Decided together`."""
    return f"Decided {'' if by == 'shared' else 'by '}{decider(by, called)}"


def legend(called: str) -> tuple[tuple[str, str], ...]:
    """The marks with what they mean, in order."""
    return tuple((mark, decider(by, called)) for by, mark in DECIDER_MARKS.items())
