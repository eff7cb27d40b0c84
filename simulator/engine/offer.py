"""What is offered now: the occurrence of what an author wrote."""

from dataclasses import dataclass

from simulator.content.task import Card, Item, Pile, Sentence


@dataclass(frozen=True, slots=True)
class Option:
    """One thing that may be said, done or asked now."""

    id: str
    """Name of the choice or topic behind it."""
    text: str
    """What the learner reads."""
    spoken: bool
    """Whether it is said aloud; otherwise it is done."""
    minutes: int = 0
    """How long it takes, where time is counted."""


@dataclass(frozen=True, slots=True)
class Reading:
    """Nothing to decide: read on."""


@dataclass(frozen=True, slots=True)
class Choosing:
    """Choose one option."""

    options: tuple[Option, ...]
    """What may be chosen."""


@dataclass(frozen=True, slots=True)
class Asking:
    """Ask about one of these topics, or leave."""

    options: tuple[Option, ...]
    """Topics that still fit into the time."""
    minutes: int
    """Minutes left."""
    leave: str | None
    """What leaving is called, once it is allowed."""


@dataclass(frozen=True, slots=True)
class Placing:
    """Put each card on a pile."""

    prompt: str
    """What to do."""
    cards: tuple[Card, ...]
    """The cards that are dealt."""
    piles: tuple[Pile, ...]
    """The piles."""
    resources: bool
    """Whether the piles are resources of the case (a match) or headings (a sort)."""


@dataclass(frozen=True, slots=True)
class Ordering:
    """Put the items in order."""

    prompt: str
    """What to do."""
    items: tuple[Item, ...]
    """The items."""


@dataclass(frozen=True, slots=True)
class Writing:
    """Assemble the case note."""

    prompt: str
    """What to do."""
    sentences: tuple[Sentence, ...]
    """The sentences that may go in."""


@dataclass(frozen=True, slots=True)
class Over:
    """The case has ended."""

    ending: str
    """What this ending is called."""


Offer = Reading | Choosing | Asking | Placing | Ordering | Writing | Over
"""What may be answered now, one type per kind of answer."""
