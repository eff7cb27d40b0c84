"""What follows from an allowed answer: which effect, and how many slips it had."""

from dataclasses import dataclass
from itertools import combinations

from simulator.content.effect import Effect, Outcome
from simulator.content.task import Card, Note, Rank
from simulator.engine.action import Action, AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.course import Course
from simulator.engine.holding import holds
from simulator.engine.state import State


@dataclass(frozen=True, slots=True)
class Consequence:
    """What an answer amounts to."""

    effect: Effect
    """The choice, topic or outcome that follows."""
    slips: int = 0
    """How many cards, pairs or sentences were not where they belong."""


def consequence(course: Course, state: State, action: Action) -> Consequence | None:
    """
    What follows from an answer that `decide` has allowed; None where nothing is judged.

    Reading on and leaving the questions early are not judged: they carry no
    evidence and change nothing.
    """
    scene = course.scenes[state.scene]
    match action:
        case GoOn() | Leave():
            return None
        case Pick(name):
            return Consequence(next(choice for choice in scene.choices if choice.id == name))
        case AskAbout(name):
            topics = scene.ask.topics if scene.ask else ()
            return Consequence(next(topic for topic in topics if topic.id == name))
        case Place(piles):
            task = scene.sort or scene.match
            assert task is not None
            return _outcome(task.outcomes, misplaced(task.cards, piles))
        case Put(order):
            assert scene.rank is not None
            return _outcome(scene.rank.outcomes, discordant(scene.rank, order))
        case Write(sentences):
            assert scene.note is not None
            return _outcome(scene.note.outcomes, unfitting(scene.note, state, sentences))


def _outcome(outcomes: tuple[Outcome, ...], slips: int) -> Consequence:
    reached = next(o for o in outcomes if o.slips is None or slips <= o.slips)
    return Consequence(reached, slips)


def misplaced(cards: tuple[Card, ...], piles: tuple[tuple[str, str], ...]) -> int:
    """How many of the placed cards lie on a pile that they do not name."""
    accepted = {card.id: card.piles for card in cards}
    return sum(pile not in accepted[card] for card, pile in piles)


def discordant(rank: Rank, order: tuple[str, ...]) -> int:
    """
    How many pairs stand the wrong way round.

    Source: Kendall (1938), A New Measure of Rank Correlation: the number of discordant pairs.
    """
    sought = {name: place for place, name in enumerate(rank.order)}
    return sum(sought[first] > sought[second] for first, second in combinations(order, 2))


def unfitting(note: Note, state: State, sentences: tuple[str, ...]) -> int:
    """How many sentences were put in that do not belong, or left out that do."""
    put_in = set(sentences)
    return sum(
        (sentence.id in put_in) != belongs(sentence.fault, sentence.needs, state)
        for sentence in note.sentences
    )


def belongs(fault: str | None, needs: tuple[str, ...], state: State) -> bool:
    """Whether a sentence belongs in the note: nothing is wrong with it and all it states is known."""
    return fault is None and all(fact in state.facts for fact in needs)


def dealt(course: Course, state: State, cards: tuple[Card, ...]) -> tuple[Card, ...]:
    """The cards that are dealt in this state."""
    return tuple(card for card in cards if holds(course, state, card.when))
