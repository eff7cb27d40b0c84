"""What never came to light in an attempt, and what would have brought it."""

from collections.abc import Iterator, Sequence

from simulator.content.effect import Choice, Outcome, Topic
from simulator.content.scene import Scene
from simulator.content.task import Ask
from simulator.engine.course import Course
from simulator.engine.transcript import Transcript
from simulator.scoring.debrief import Chance, Missed
from simulator.scoring.moment import Moment


def missed(course: Course, transcript: Transcript, moments: Sequence[Moment]) -> tuple[Missed, ...]:
    """
    Facts that are not known at the end and could have been found out; strengths first.

    Agreements are left out, for they come of what is done. So are facts that only
    scenes bring whose topic the learner asked to leave out: a debrief does not
    bring up what a case was asked to spare.

    Args:
        course: What was played.
        transcript: The attempt.
        moments: Its moments.
    """
    written = tuple(_written(course, frozenset(transcript.started.avoid)))
    found = []
    for fact in course.scenario.facts:
        if fact.kind == "agreement" or fact.id in transcript.state.facts:
            continue
        chances = tuple(_chances(course, fact.id, written, moments))
        if chances:
            found.append(Missed(fact, chances))
    return tuple(sorted(found, key=lambda one: (one.fact.kind != "strength", not one.offered)))


Answer = Choice | Topic | Outcome

Written = tuple[Scene, Answer]
"""An answer as it is written, with its scene."""


def _written(course: Course, avoid: frozenset[str]) -> Iterator[Written]:
    for scene in course.scenes.values():
        if avoid.isdisjoint(scene.content_notes):
            yield from ((scene, answer) for answer in _answers(scene))


def _answers(scene: Scene) -> tuple[Answer, ...]:
    match scene.task:
        case None:
            return scene.choices
        case Ask(topics=topics):
            return topics
        case task:
            return task.outcomes


def _chances(
    course: Course, fact: str, written: Sequence[Written], moments: Sequence[Moment]
) -> Iterator[Chance]:
    bringing = [(scene, answer) for scene, answer in written if fact in answer.learn]
    here = [_chance(course, *one, _offered(*one, moments)) for one in bringing]
    yield from sorted(here, key=lambda chance: (chance.seq is None, chance.seq or 0))


def _chance(course: Course, scene: Scene, answer: Answer, seq: int | None) -> Chance:
    phase = course.phases[scene.id]
    if isinstance(answer, Outcome):
        return Chance(seq, scene.id, phase, answer.id, None, False)
    spoken = answer.say is not None
    return Chance(seq, scene.id, phase, answer.id, answer.say or answer.do, spoken)


def _offered(scene: Scene, answer: Answer, moments: Sequence[Moment]) -> int | None:
    """The latest moment at which this answer could have been given."""
    return next(
        (
            moment.seq
            for moment in reversed(moments)
            if moment.scene == scene.id
            and any(candidate.name == answer.id for candidate in moment.candidates)
        ),
        None,
    )
