"""An attempt told from its beginning: what was met, what was answered, what came back."""

from dataclasses import dataclass

from simulator.content.effect import Choice, Topic
from simulator.content.passage import Passage
from simulator.content.scenario import Scenario
from simulator.content.scene import PhaseName, Scene
from simulator.engine.action import AskAbout, GoOn, Leave, Pick, Place, Put, Write
from simulator.engine.course import Course
from simulator.engine.transcript import Transcript, Turn
from simulator.engine.view import reply, view
from simulator.scoring.feedback import pile_title
from simulator.wording.speakers import quoted, speaker


@dataclass(frozen=True, slots=True)
class Speech:
    """A passage that is said."""

    by: str
    """Who says it."""
    text: str
    """The words, without quotes; may have several paragraphs."""
    client: bool
    """Whether it is the client who speaks."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """One answer with what led to it and what came of it."""

    phase: PhaseName
    """The phase."""
    place: str | None
    """Where and when."""
    narration: tuple[str, ...]
    """What happened before; empty where the scene simply went on."""
    speech: tuple[Speech, ...]
    """What was said before; empty where the scene simply went on."""
    answer: tuple[str, ...]
    """What the learner answered, a line each; empty for reading on."""
    then: tuple[str, ...]
    """What happened then."""
    replies: tuple[Speech, ...]
    """What was said then."""


def spoken(scenario: Scenario, passages: tuple[Passage, ...]) -> tuple[Speech, ...]:
    """Passages that are said, with who says them."""
    return tuple(
        Speech(speaker(scenario, passage), passage.text, passage.by is None) for passage in passages
    )


def told(course: Course, transcript: Transcript) -> tuple[Exchange, ...]:
    """All answers of an attempt, in order, each in its setting."""
    return tuple(_exchange(course, transcript, index) for index in range(len(transcript.turns)))


def answered(course: Course, turn: Turn) -> tuple[str, ...]:
    """What the learner answered, in words: one line, or one per card, item or sentence."""
    scene = course.scenes[turn.before.scene]
    match turn.action:
        case GoOn():
            return ()
        case Pick(name) | AskAbout(name):
            return (_words(scene, name),)
        case Leave():
            return (scene.ask.leave if scene.ask else "",)
        case Place(pairs):
            return _placed(course, scene, pairs)
        case Put(order):
            texts = {item.id: item.text for item in scene.rank.items} if scene.rank else {}
            return tuple(f"{n}. {texts[name]}" for n, name in enumerate(order, start=1))
        case Write(names):
            sentences = scene.note.sentences if scene.note else ()
            return tuple(one.text for one in sentences if one.id in names) or ("Nothing.",)


def _exchange(course: Course, transcript: Transcript, index: int) -> Exchange:
    turn = transcript.turns[index]
    earlier = transcript.turns[:index]
    met = view(course, Transcript(transcript.started, earlier, turn.before))
    new = not earlier or earlier[-1].before.scene != turn.before.scene
    back = reply(course, turn)
    scenario = course.scenario
    return Exchange(
        phase=met.phase,
        place=met.place,
        narration=tuple(passage.text for passage in met.narration) if new else (),
        speech=spoken(scenario, met.speech) if new else (),
        answer=answered(course, turn),
        then=tuple(passage.text for passage in back.narration),
        replies=spoken(scenario, back.speech),
    )


def _words(scene: Scene, name: str) -> str:
    offered: tuple[Choice | Topic, ...] = scene.choices or (scene.ask.topics if scene.ask else ())
    for one in offered:
        if one.id == name:
            return quoted(one.say) if one.say else one.do or ""
    raise ValueError(f"{scene.id} has no {name}")


def _placed(course: Course, scene: Scene, pairs: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    task = scene.sort or scene.match
    if task is None:
        return ()
    titles = {pile.id: pile_title(course, pile) for pile in task.piles}
    given = dict(pairs)
    return tuple(
        f"{titles[given[card.id]]}: {card.text}" for card in task.cards if card.id in given
    )
