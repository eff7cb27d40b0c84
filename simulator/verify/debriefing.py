"""A debrief put together: the record of an attempt held against the exact values of its case."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import accumulate

from simulator.content.case import Case
from simulator.content.effect import Effect
from simulator.content.rubric import Criterion
from simulator.content.scenario import Value
from simulator.content.scene import Scene
from simulator.engine.action import GoOn
from simulator.engine.course import Course
from simulator.engine.offer import Asking, Choosing, Offer
from simulator.engine.state import State
from simulator.engine.transcript import Transcript, Turn
from simulator.engine.view import reply, view
from simulator.scoring.agreements import agreements
from simulator.scoring.assessment import assess
from simulator.scoring.debrief import Debrief
from simulator.scoring.feedback import feedback
from simulator.scoring.line import Onward
from simulator.scoring.missed import missed
from simulator.scoring.moment import LEAVE, Candidate, Moment, Shift
from simulator.scoring.score import HUNDRED
from simulator.verify.values import Shares, Values


def debrief(case: Case, course: Course, transcript: Transcript, values: Values | None) -> Debrief:
    """
    What there is to say of an attempt.

    Args:
        case: What it runs on.
        course: Its scenario, indexed.
        transcript: The attempt, finished or not.
        values: Those of the case, with the attempt's content notes left out; None
            where there are too many states, and then nothing says what a moment cost.
    """
    moments = tuple(_moments(case, course, transcript, values))
    costs = [(moment.seq, moment.costs) for moment in moments]
    return Debrief(
        case=case,
        transcript=transcript,
        assessment=assess(case, course, transcript),
        scores=values.scores(transcript, costs) if values else (),
        moments=moments,
        missed=missed(course, transcript, moments),
        agreements=agreements(course, transcript, moments),
    )


def line(case: Case, course: Course, state: State, values: Values) -> Iterator[Onward]:
    """
    The strongest way on from a state, answer by answer to the end; worked out as it is read.

    Args:
        case: What is played.
        course: Its scenario, indexed.
        state: Where the line begins.
        values: Those of the case.
    """
    criteria = _criteria(case)
    for way in values.line(state):
        if way.move.effect is not None or way.move.name == LEAVE:
            candidate = _candidate(way.move.name, way.move.effect, criteria, costs=way.costs)
            yield Onward(way.scene, course.phases[way.scene], candidate)


def _moments(
    case: Case, course: Course, transcript: Transcript, values: Values | None
) -> Iterator[Moment]:
    turns = [
        (place, turn)
        for place, turn in enumerate(transcript.turns)
        if not isinstance(turn.action, GoOn)
    ]
    spent = [values.costs(turn) if values else () for _, turn in turns]
    reach = _reach(spent)
    for number, (place, turn) in enumerate(turns, start=1):
        met = view(course, Transcript(transcript.started, transcript.turns[:place], turn.before))
        earlier = transcript.turns[place - 1] if place else None
        found = turn.after.facts - turn.before.facts
        yield Moment(
            number=number,
            phase=met.phase,
            place=met.place,
            narration=met.narration,
            speech=met.speech,
            resumed=earlier is not None and earlier.before.scene == turn.before.scene,
            offer=met.offer,
            turn=turn,
            reply=reply(course, turn),
            feedback=feedback(case, course, turn),
            shifts=tuple(_shifts(course, turn)),
            learned=tuple(fact for fact in course.scenario.facts if fact.id in found),
            costs=spent[number - 1],
            reach=tuple(zip(reach[number - 1], reach[number], strict=True)),
            candidates=tuple(_candidates(case, met.scene, met.offer, turn, values)),
        )


def _reach(spent: list[Shares]) -> list[Shares]:
    """What is within reach before the first answer, and after each."""
    whole = tuple(Fraction(HUNDRED) for _ in spent[0]) if spent else ()
    return list(
        accumulate(
            spent,
            lambda before, costs: tuple(b - c for b, c in zip(before, costs, strict=True)),
            initial=whole,
        )
    )


def _candidates(
    case: Case, scene: Scene, offer: Offer, turn: Turn, values: Values | None
) -> Iterator[Candidate]:
    criteria = _criteria(case)
    chosen = turn.result.effect if turn.result else None
    costs = {way.move.name: way.costs for way in values.ways(turn.before)} if values else None
    for name, effect in _answers(scene, offer):
        if costs is None or name in costs:
            share = costs[name] if costs else ()
            yield _candidate(name, effect, criteria, costs=share, chosen=effect is chosen)


def _answers(scene: Scene, offer: Offer) -> Iterator[tuple[str, Effect | None]]:
    match offer:
        case Choosing(options):
            choices = {choice.id: choice for choice in scene.choices}
            yield from ((option.id, choices[option.id]) for option in options)
        case Asking(options, _, leave):
            topics = {topic.id: topic for topic in scene.ask.topics} if scene.ask else {}
            yield from ((option.id, topics[option.id]) for option in options)
            if leave is not None:
                yield LEAVE, None
        case _:
            task = scene.sort or scene.match or scene.rank or scene.note
            yield from ((outcome.id, outcome) for outcome in (task.outcomes if task else ()))


def _criteria(case: Case) -> tuple[Criterion, ...]:
    return tuple(criterion for rubric in case.rubrics for criterion in rubric.criteria)


def _candidate(
    name: str,
    effect: Effect | None,
    criteria: tuple[Criterion, ...],
    *,
    costs: Shares,
    chosen: bool = False,
) -> Candidate:
    levels = dict(effect.evidence) if effect else {}
    shown = tuple((one, levels[one.id]) for one in criteria if one.id in levels)
    return Candidate(name, effect, shown, costs, chosen)


def _shifts(course: Course, turn: Turn) -> Iterator[Shift]:
    for value in course.scenario.state:
        before = _word(value, course.value(turn.before.values, value.id))
        after = _word(value, course.value(turn.after.values, value.id))
        if before != after:
            yield Shift(value, before, after)


def _word(value: Value, number: int) -> str | None:
    reached = [(floor, word) for floor, word in value.words if floor <= number]
    return max(reached)[1] if reached else None
