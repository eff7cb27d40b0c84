"""The tasks beyond choosing one thing to say: ask, sort, match, rank, note.

Casework is more than dialogue. Each task counts *slips*, and the first outcome
that allows that many is what follows, so every task ends in an effect.
"""

from dataclasses import dataclass
from typing import Annotated

from simulator.content.condition import When
from simulator.content.effect import Outcome, Topic
from simulator.content.passage import Routes
from simulator.content.shape import Whole, item
from simulator.content.text import Line, Name, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Ask:
    """Choose topics while the time lasts. Each topic asked is a decision of its own."""

    __pydantic_config__ = item()

    minutes: Annotated[int, Whole(1, 480)]
    """How much time there is."""
    topics: tuple[Topic, ...]
    """What may be asked about, each at most once."""
    leave: Line = "That is enough for now."
    """What ending early is called among the options; allowed once a topic has been asked."""
    goto: Routes
    """What comes when the time is up, nothing more fits, or the learner leaves."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pile:
    """A place to put cards: a heading such as *strength*, or a resource of the case."""

    __pydantic_config__ = item("pile")

    id: Name
    """The pile's name; in a match, the name of one of the case's resources or `none`."""
    title: Line | None = None
    """What the learner reads. In a match it may be left out: the resource's name is used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """Something to be placed: heard, seen, or wanted."""

    __pydantic_config__ = item("card")

    id: Name
    """The card's name, unique within its scene."""
    text: Line
    """What stands on it."""
    piles: tuple[Name, ...]
    """Where it may rightly lie. Where good workers differ, name both piles."""
    when: When | None = None
    """Dealt only when this holds: nobody sorts what was never heard."""
    because: Line | None = None
    """Why it lies there; shown with the feedback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sort:
    """Put each card on a pile. A card on a pile it does not name is a slip."""

    __pydantic_config__ = item()

    prompt: Line
    """What the learner is asked to do."""
    piles: tuple[Pile, ...]
    """The piles, in the order shown."""
    cards: tuple[Card, ...]
    """The cards."""
    outcomes: tuple[Outcome, ...]
    """What follows, from fewest slips to most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Bring the client's goals together with resources and their rules. A pairing the rules forbid is a slip."""

    __pydantic_config__ = item()

    prompt: Line
    """What the learner is asked to do."""
    piles: tuple[Pile, ...]
    """The resources to choose from, each with its rules in the case file; `none` may be among them."""
    cards: tuple[Card, ...]
    """What the client wants or needs."""
    outcomes: tuple[Outcome, ...]
    """What follows, from fewest slips to most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something to be put in order."""

    __pydantic_config__ = item("item")

    id: Name
    """The item's name, unique within its scene."""
    text: Line
    """What the learner reads."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank:
    """Put the items in order. Every pair of items that stands the wrong way round is a slip."""

    __pydantic_config__ = item()

    prompt: Line
    """What the learner is asked to do."""
    items: tuple[Item, ...]
    """The items, at most six, in any order."""
    order: tuple[Name, ...]
    """The order sought, first to last."""
    outcomes: tuple[Outcome, ...]
    """What follows, from fewest slips to most."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence that might go into the case note."""

    __pydantic_config__ = item("sentence")

    id: Name
    """The sentence's name, unique within its scene."""
    text: Line
    """What would stand in the record."""
    needs: tuple[Name, ...] = ()
    """Facts that it states. While one of them is not known, the sentence does not belong."""
    fault: Line | None = None
    """What is wrong with it, where something is: opinion as fact, a label, a diagnosis, a promise nobody made."""
    because: Line | None = None
    """Why it belongs or does not; shown with the feedback."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """Assemble the case note. A sentence put in that does not belong, or left out that does, is a slip."""

    __pydantic_config__ = item()

    prompt: Prose
    """What the learner is asked to do."""
    sentences: tuple[Sentence, ...]
    """The sentences, in the order in which they would be written."""
    outcomes: tuple[Outcome, ...]
    """What follows, from fewest slips to most."""


Task = Ask | Sort | Match | Rank | Note
"""How a scene is answered when it is not by choosing one thing."""
