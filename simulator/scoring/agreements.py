"""What was agreed along the way, and where the case came back to it."""

from collections.abc import Iterator, Sequence

from simulator.content.condition import Condition
from simulator.content.passage import Passage
from simulator.content.scenario import Fact
from simulator.engine.course import Course
from simulator.engine.holding import shown
from simulator.engine.offer import Asking, Choosing, Offer, Placing
from simulator.engine.rules import options
from simulator.engine.state import State
from simulator.engine.transcript import Transcript, Turn
from simulator.scoring.debrief import Agreement
from simulator.scoring.moment import Moment


def agreements(
    course: Course, transcript: Transcript, moments: Sequence[Moment]
) -> tuple[Agreement, ...]:
    """
    Every agreement of an attempt, in the order in which they were made.

    The case comes back to an agreement where a text was shown, an answer was on
    offer or a card was dealt only because it had been made. What scenes without
    a decision say counts for the next decision.

    Args:
        course: What was played.
        transcript: The attempt.
        moments: Its moments.
    """
    known = [
        fact
        for fact in course.scenario.facts
        if fact.kind == "agreement" and fact.id in transcript.state.facts
    ]
    read = [(turn.seq, _read(course, turn)) for turn in transcript.turns]
    made = [(_made(fact, transcript.turns), fact) for fact in known]
    return tuple(
        _agreement(fact, seq, read, moments) for seq, fact in sorted(made, key=lambda one: one[0])
    )


def _made(fact: Fact, turns: Sequence[Turn]) -> int:
    new = (t.seq for t in turns if fact.id in t.after.facts and fact.id not in t.before.facts)
    return next(new, 0)


def _agreement(
    fact: Fact, made: int, read: Sequence[tuple[int, frozenset[str]]], moments: Sequence[Moment]
) -> Agreement:
    seqs = [seq for seq, facts in read if seq > made and fact.id in facts]
    nexts = [next((one for one in moments if one.seq >= seq), None) for seq in seqs]
    there = {moment.seq: moment for moment in nexts if moment is not None}
    broken = [s for s, one in there.items() if one.feedback and one.feedback.breaches]
    return Agreement(fact, made, tuple(there), tuple(broken))


def _read(course: Course, turn: Turn) -> frozenset[str]:
    """The facts without which something at this turn would not have been as it was."""
    return frozenset(
        fact
        for condition in _conditions(course, turn)
        if condition is not None
        for fact in (*condition.knows, *condition.knows_any)
        if fact in turn.before.facts
    )


def _conditions(course: Course, turn: Turn) -> Iterator[Condition | None]:
    scene = course.scenes[turn.before.scene]
    texts: tuple[Passage, ...] = (*scene.narration, *scene.client)
    if turn.result:
        texts += (*turn.result.effect.narration, *turn.result.effect.client)
    yield from (passage.when for passage in shown(course, turn.before, texts))
    yield from _offered(course, turn.before)


def _offered(course: Course, state: State) -> Iterator[Condition | None]:
    scene = course.scenes[state.scene]
    offer: Offer = options(course, state)
    match offer:
        case Choosing(offered) | Asking(offered):
            names = {option.id for option in offered}
            written = scene.choices or (scene.ask.topics if scene.ask else ())
            yield from (answer.when for answer in written if answer.id in names)
        case Placing(cards=cards):
            yield from (card.when for card in cards)
        case _:
            return
