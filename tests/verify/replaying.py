"""A shortest playthrough walked by the engine: what a finding shows, seen happen."""

from collections.abc import Iterator

from simulator.content.task import Match, Note, Rank, Sort
from simulator.engine import (
    Action,
    AskAbout,
    Course,
    GoOn,
    Leave,
    Pick,
    Place,
    Put,
    Write,
    apply,
    begin,
    decide,
    options,
)
from simulator.engine.consequence import belongs, consequence, dealt
from simulator.engine.offer import Asking, Choosing, Reading
from simulator.engine.state import State
from tests import builders as b


def replayed(course: Course, way, avoid=()) -> list[State]:
    """Every state of a playthrough; after its last answer it reads on as far as it can."""
    states = [begin(course, b.started(avoid=tuple(avoid)))]
    for scene, answer in way:
        while states[-1].scene != scene:
            states.append(taken(course, states[-1], GoOn()))
        states.append(taken(course, states[-1], giving(course, states[-1], answer)))
    while isinstance(options(course, states[-1]), Reading):
        states.append(taken(course, states[-1], GoOn()))
    return states


def taken(course: Course, state: State, action: Action) -> State:
    return apply(course, state, *decide(course, state, action))


def giving(course: Course, state: State, answer: str) -> Action:
    """An action that the engine takes for this answer."""
    match options(course, state):
        case Choosing():
            return Pick(answer)
        case Asking():
            return Leave() if answer == "leave" else AskAbout(answer)
        case _:
            return next(
                action
                for action in _by_slips(course, state)
                if consequence(course, state, action).effect.id == answer
            )


def _by_slips(course: Course, state: State) -> Iterator[Action]:
    """Answers to a task without slips, with one, with two, and so on."""
    match course.scenes[state.scene].task:
        case Sort(cards=cards, piles=piles) | Match(cards=cards, piles=piles):
            here = dealt(course, state, cards)
            for slips in range(len(here) + 1):
                yield Place(
                    tuple(
                        (card.id, _wrong(card, piles) if at < slips else card.piles[0])
                        for at, card in enumerate(here)
                    )
                )
        case Rank(order=order):
            for first in range(len(order)):
                for place in range(first, len(order)):
                    moved = [*order[:first][::-1], *order[first:]]
                    moved.insert(place, moved.pop(0))
                    yield Put(tuple(moved))
            yield Put(order[::-1])
        case Note(sentences=sentences):
            right = {s.id for s in sentences if belongs(s.fault, s.needs, state)}
            names = [sentence.id for sentence in sentences]
            for slips in range(len(names) + 1):
                yield Write(tuple(n for n in names if (n in right) != (n in names[:slips])))


def _wrong(card, piles) -> str:
    return next((pile.id for pile in piles if pile.id not in card.piles), card.piles[0])
