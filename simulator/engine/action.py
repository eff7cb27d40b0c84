"""What a learner can answer: one small value per kind of task."""

from dataclasses import dataclass

from simulator.content.codec import Plain


@dataclass(frozen=True, slots=True)
class GoOn:
    """Read on, at a scene without a decision."""


@dataclass(frozen=True, slots=True)
class Pick:
    """Choose one thing to say or do."""

    choice: str
    """Name of the choice."""


@dataclass(frozen=True, slots=True)
class AskAbout:
    """Ask about a topic."""

    topic: str
    """Name of the topic."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Stop asking before the time is up."""


@dataclass(frozen=True, slots=True)
class Place:
    """Put every card on a pile: answers a sort and a match."""

    piles: tuple[tuple[str, str], ...]
    """Pairs of card and pile, one for each card that is dealt, in any order."""


@dataclass(frozen=True, slots=True)
class Put:
    """Put the items in order."""

    order: tuple[str, ...]
    """The items, first to last."""


@dataclass(frozen=True, slots=True)
class Write:
    """Write the case note from these sentences."""

    sentences: tuple[str, ...]
    """The sentences put in, in any order; none is an answer too."""


Action = GoOn | Pick | AskAbout | Leave | Place | Put | Write
"""Any answer."""


def plain(action: Action) -> dict[str, Plain]:
    """The action as JSON-able data, to be kept."""
    match action:
        case GoOn():
            return {"go-on": True}
        case Pick(choice):
            return {"pick": choice}
        case AskAbout(topic):
            return {"ask": topic}
        case Leave():
            return {"leave": True}
        case Place(piles):
            return {"place": [list(pair) for pair in piles]}
        case Put(order):
            return {"put": list(order)}
        case Write(sentences):
            return {"write": list(sentences)}


def from_plain(data: object) -> Action:
    """
    The action that `plain` was made from.

    Raises:
        ValueError: The data is not an action; the log is damaged or foreign.
    """
    match data:
        case {"go-on": True}:
            return GoOn()
        case {"pick": str(choice)}:
            return Pick(choice)
        case {"ask": str(topic)}:
            return AskAbout(topic)
        case {"leave": True}:
            return Leave()
        case {"place": list(pairs)}:
            return Place(tuple(_pair(pair) for pair in pairs))
        case {"put": list(order)}:
            return Put(_names(order))
        case {"write": list(sentences)}:
            return Write(_names(sentences))
    raise ValueError(f"not an answer: {data!r:.80}")


def _pair(data: object) -> tuple[str, str]:
    match data:
        case [str(card), str(pile)]:
            return card, pile
    raise ValueError(f"not a card and a pile: {data!r:.80}")


def _names(data: list[object]) -> tuple[str, ...]:
    names = tuple(name for name in data if isinstance(name, str))
    if len(names) != len(data):
        raise ValueError(f"not a list of names: {data!r:.80}")
    return names
