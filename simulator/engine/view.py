"""A scene as it is met: which text holds now, where one is, and what may be answered."""

from dataclasses import dataclass, replace

from simulator.content.passage import Passage
from simulator.content.scene import PhaseName, Scene
from simulator.engine.arranging import arranged
from simulator.engine.course import Course
from simulator.engine.holding import shown
from simulator.engine.offer import Asking, Choosing, Offer, Ordering, Placing
from simulator.engine.rules import options
from simulator.engine.state import State
from simulator.engine.transcript import Transcript, Turn


@dataclass(frozen=True, slots=True)
class View:
    """What a learner meets at a scene."""

    scene: Scene
    """The scene itself."""
    phase: PhaseName
    """The phase it belongs to."""
    place: str | None
    """Where and when; carried over from the scenes before where this one does not say."""
    narration: tuple[Passage, ...]
    """What happens."""
    speech: tuple[Passage, ...]
    """What is said."""
    offer: Offer
    """What may be answered, in the order of this attempt."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What came back after an answer."""

    narration: tuple[Passage, ...]
    """What happened then."""
    speech: tuple[Passage, ...]
    """What was said then."""


def view(course: Course, transcript: Transcript) -> View:
    """The scene at which an attempt stands."""
    state = transcript.state
    scene = course.scenes[state.scene]
    return View(
        scene,
        course.phases[scene.id],
        _place(course, transcript),
        shown(course, state, scene.narration),
        shown(course, state, scene.client),
        _shuffled(course, state, transcript.started.seed),
    )


def reply(course: Course, turn: Turn) -> Reply:
    """What came back after an answer; conditions are those of the moment of answering."""
    if turn.result is None:
        return Reply((), ())
    effect = turn.result.effect
    return Reply(
        shown(course, turn.before, effect.narration), shown(course, turn.before, effect.client)
    )


def _place(course: Course, transcript: Transcript) -> str | None:
    here = course.scenes[transcript.state.scene].place
    earlier = (course.scenes[turn.before.scene].place for turn in reversed(transcript.turns))
    return here or next((place for place in earlier if place), None)


def _shuffled(course: Course, state: State, seed: int) -> Offer:
    offer = options(course, state)
    match offer:
        case Choosing(offered) | Asking(offered):
            return replace(offer, options=arranged(offered, seed, state.scene))
        case Placing(cards=cards):
            return replace(offer, cards=arranged(cards, seed, state.scene))
        case Ordering(items=items):
            return replace(offer, items=arranged(items, seed, state.scene))
        case _:
            return offer
