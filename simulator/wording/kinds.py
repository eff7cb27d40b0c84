"""Words and marks for what is known: kinds of fact, domains of life, ties and where help flows.

Marks are one column wide and never stand without their word.
"""

from collections.abc import Mapping
from types import MappingProxyType

from simulator.content.people import Flow, Tie
from simulator.content.scenario import Domain, FactKind

KIND_MARKS: Mapping[FactKind, str] = MappingProxyType(
    {
        "strength": "\u2726",
        "need": "\u25cb",
        "risk": "!",
        "wish": "\u2192",
        "right": "\u00a7",
        "agreement": "=",
    }
)
"""One mark for each kind of fact; the word is the kind itself."""

DOMAIN_TITLES: Mapping[Domain, str] = MappingProxyType(
    {
        "home": "Home",
        "money": "Money",
        "work": "Work and learning",
        "relationships": "Relationships",
        "health": "Health",
        "leisure": "Free time",
        "meaning": "Meaning",
        "safety": "Safety",
        "services": "Services",
    }
)
"""What the domains of life are called, in the order of the case file."""

TIE_LINES: Mapping[Tie, str] = MappingProxyType(
    {
        "strong": "\u2550\u2550\u2550",
        "steady": "\u2500\u2500\u2500",
        "weak": "\u00b7\u00b7\u00b7",
        "strained": "\u223f\u223f\u223f",
        "broken": "\u2500\u2573\u2500",
    }
)
"""The line that an ecomap draws for a tie, three columns wide; the word is the tie itself."""


def flow(flow: Flow, called: str) -> str:
    """
    Where help flows, in words.

    Args:
        flow: Where.
        called: What the client is called.
    """
    match flow:
        case "to-client":
            return f"help flows to {called}"
        case "from-client":
            return f"help flows from {called}"
        case "both":
            return "help flows both ways"
        case "neither":
            return "help flows neither way"


def flow_arrow(flow: Flow) -> str:
    """Where help flows, as one sign between the client on the left and the other on the right."""
    match flow:
        case "to-client":
            return "\u2190"
        case "from-client":
            return "\u2192"
        case "both":
            return "\u2194"
        case "neither":
            return " "
