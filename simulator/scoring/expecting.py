"""Whether a golden path still comes out as its author wrote down."""

from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.walkthrough import Expectation, Walkthrough
from simulator.engine.course import Course
from simulator.engine.transcript import Transcript, transcribe
from simulator.engine.walking import walk
from simulator.errors import AttemptError
from simulator.scoring.assessment import assess


def differences(case: Case, walkthrough: Walkthrough) -> tuple[str, ...]:
    """
    What came out otherwise than expected, one sentence each; empty if all is as written.

    A path that cannot be walked gives one sentence saying where it stops.
    """
    course = Course(case.scenario)
    try:
        events = walk(course, walkthrough)
    except AttemptError as error:
        return (str(error),)
    transcript = transcribe(course, events)
    expected = walkthrough.expect
    return (
        *_where(course, transcript, expected),
        *_judgement(case, course, transcript, expected),
    )


def _where(course: Course, transcript: Transcript, expected: Expectation) -> Iterator[str]:
    state = transcript.state
    if state.scene != expected.ending:
        yield f"it ends at {state.scene}, not at {expected.ending}"
    for name, number in expected.state:
        if (found := course.value(state.values, name)) != number:
            yield f"{name} ends at {found}, not at {number}"
    for fact in expected.knows:
        if fact not in state.facts:
            yield f"{fact} is not known at the end"
    for fact in expected.not_knows:
        if fact in state.facts:
            yield f"{fact} is known at the end"


def _judgement(
    case: Case, course: Course, transcript: Transcript, expected: Expectation
) -> Iterator[str]:
    found = assess(case, course, transcript)
    points = {result.rubric.id: result.points for result in found.rubrics}
    for rubric, number in expected.points:
        if points.get(rubric) != number:
            yield f"{rubric} earns {points.get(rubric)} points, not {number}"
    levels = {goal.goal.id: goal.step.id for goal in found.goals}
    for goal, level in expected.goals:
        if levels.get(goal) != level:
            yield f"the goal {goal} is attained at {levels.get(goal)}, not at {level}"
    standings = {duty.duty.id: duty.standing for duty in found.duties}
    for standing, names in (("met", expected.met), ("breached", expected.breached)):
        for name in names:
            if standings.get(name) != standing:
                yield f"the duty {name} is {standings.get(name)}, not {standing}"
