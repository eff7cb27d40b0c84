"""What one answer showed: the value behind the coach's words."""

from dataclasses import dataclass

from simulator.content.case import Case
from simulator.content.effect import DecidedBy
from simulator.content.rubric import Criterion, Duty
from simulator.content.scene import Scene
from simulator.content.task import Note, Pile, Rank
from simulator.engine.action import Place, Put, Write
from simulator.engine.consequence import belongs
from simulator.engine.course import Course
from simulator.engine.state import State
from simulator.engine.transcript import Turn


@dataclass(frozen=True, slots=True)
class Mark:
    """How one card, item or sentence was dealt with."""

    text: str
    """What stands on it."""
    given: str
    """Where the learner put it."""
    sought: str
    """Where it belongs."""
    right: bool
    """Whether that is the same."""
    because: str | None
    """Why."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What one judged answer showed."""

    shown: tuple[tuple[Criterion, int], ...]
    """Criteria with the level shown, 0 to 3, in the order of the rubrics."""
    decided_by: DecidedBy | None
    """Who decided."""
    because: str | None
    """Why these levels."""
    meets: tuple[Duty, ...]
    """Duties met by it."""
    breaches: tuple[Duty, ...]
    """Duties breached by it."""
    slips: int
    """Cards, pairs or sentences that were not where they belong."""
    marks: tuple[Mark, ...]
    """One per card, item or sentence; empty for a choice."""
    sources: tuple[str, ...]
    """Where the reasoning comes from."""


def feedback(case: Case, course: Course, turn: Turn) -> Feedback | None:
    """What an answer showed; None where nothing was judged."""
    if turn.result is None:
        return None
    effect = turn.result.effect
    levels = dict(effect.evidence)
    criteria = (criterion for rubric in case.rubrics for criterion in rubric.criteria)
    return Feedback(
        shown=tuple((c, levels[c.id]) for c in criteria if c.id in levels),
        decided_by=effect.decided_by,
        because=effect.because,
        meets=tuple(duty for duty in case.duties if duty.id in effect.meets),
        breaches=tuple(duty for duty in case.duties if duty.id in effect.breaches),
        slips=turn.result.slips,
        marks=_marks(course, turn),
        sources=effect.sources,
    )


def _marks(course: Course, turn: Turn) -> tuple[Mark, ...]:
    scene = course.scenes[turn.before.scene]
    match turn.action:
        case Place(pairs):
            return _placed(course, scene, pairs)
        case Put(order) if scene.rank is not None:
            return _ordered(scene.rank, order)
        case Write(sentences) if scene.note is not None:
            return _written(scene.note, sentences, turn.before)
        case _:
            return ()


def _placed(course: Course, scene: Scene, pairs: tuple[tuple[str, str], ...]) -> tuple[Mark, ...]:
    task = scene.sort or scene.match
    assert task is not None
    titles = {pile.id: pile_title(course, pile) for pile in task.piles}
    given = dict(pairs)
    return tuple(
        Mark(
            card.text,
            titles[given[card.id]],
            " or ".join(titles[pile] for pile in card.piles),
            given[card.id] in card.piles,
            card.because,
        )
        for card in task.cards
        if card.id in given
    )


def pile_title(course: Course, pile: Pile) -> str:
    """What a pile is called: its own title, or the name of the resource it stands for."""
    names = {resource.id: resource.name for resource in course.scenario.resources}
    return pile.title or names.get(pile.id, pile.id)


def _ordered(rank: Rank, order: tuple[str, ...]) -> tuple[Mark, ...]:
    texts = {item.id: item.text for item in rank.items}
    sought = {name: place for place, name in enumerate(rank.order, start=1)}
    return tuple(
        Mark(texts[name], f"{place}", f"{sought[name]}", place == sought[name], None)
        for place, name in enumerate(order, start=1)
    )


def _written(note: Note, sentences: tuple[str, ...], before: State) -> tuple[Mark, ...]:
    words = {True: "in the note", False: "left out"}
    marks: list[Mark] = []
    for sentence in note.sentences:
        given = sentence.id in sentences
        sought = belongs(sentence.fault, sentence.needs, before)
        why = sentence.because or sentence.fault
        marks.append(Mark(sentence.text, words[given], words[sought], given == sought, why))
    return tuple(marks)
