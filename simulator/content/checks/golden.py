"""Walkthroughs name what is there."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import assert_never

from simulator.content.checks.subject import Kind, Subject
from simulator.content.scene import Scene
from simulator.content.task import Ask, Match, Note, Rank, Sort
from simulator.content.tree import AT_KEY, Finding, Path, Tree
from simulator.content.walkthrough import Expectation, Walkthrough

LEAVE = "leave"
"""What a walkthrough writes, as the last of its topics, for leaving early."""


def check_walkthroughs(
    case: Subject, walkthroughs: tuple[Walkthrough, ...], tree: Tree
) -> Iterator[Finding]:
    """Steps and expectations that speak of nothing in the case."""
    case = replace(case, aside=tree.file)
    first: dict[str, int] = {}
    for index, golden in enumerate(walkthroughs):
        path: Path = (index,)
        if golden.id in first:
            line = tree.where((first[golden.id],))[0] + 1
            message = f"line {line} already has a walkthrough called {golden.id}; rename one"
            yield Finding((*path, "walkthrough"), "duplicate-name", message)
        first.setdefault(golden.id, index)
        yield from _names(case, "content-note", (*path, "avoid"), golden.avoid)
        yield from _steps(case, path, golden)
        yield from _expectation(case, (*path, "expect"), golden.expect)


def _steps(case: Subject, path: Path, golden: Walkthrough) -> Iterator[Finding]:
    scenes = {scene.id: scene for _, scene in case.parts.scenes}
    for index, step in enumerate(golden.steps):
        here: Path = (*path, "steps", index)
        if len(step) != 1:
            message = "a step is one scene and its answer, such as `- doorway: her-agenda`"
            yield Finding(here, "one-step", message)
            continue
        ((name, answer),) = step
        yield from case.unknown("scene", name, (*here, name, AT_KEY))
        if name in scenes:
            yield from _answer(case, (*here, name), scenes[name], answer)


def _answer(case: Subject, path: Path, scene: Scene, answer: object) -> Iterator[Finding]:
    task = scene.task
    match task:
        case None:
            yield from _choice(case, path, scene, answer)
        case Ask():
            topics = [topic.id for topic in task.topics]
            yield from _list(case, path, "topic", answer, [*topics, LEAVE])
        case Rank():
            yield from _list(case, path, "item", answer, [item.id for item in task.items])
        case Note():
            sentences = [sentence.id for sentence in task.sentences]
            yield from _list(case, path, "sentence", answer, sentences)
        case Sort() | Match():
            yield from _placing(case, path, task, answer)
        case _:
            assert_never(task)


def _choice(case: Subject, path: Path, scene: Scene, answer: object) -> Iterator[Finding]:
    if not scene.choices:
        message = f"nothing is decided at {scene.id}; leave this step out"
        yield Finding(path, "wrong-answer", message)
    elif not isinstance(answer, str):
        yield Finding(path, "wrong-answer", f"at {scene.id} one choice is named")
    elif answer not in (known := [choice.id for choice in scene.choices]):
        yield case.unknown_among(known, "choice", answer, path)


def _list(
    case: Subject, path: Path, noun: str, answer: object, known: list[str]
) -> Iterator[Finding]:
    names = answer if isinstance(answer, tuple) else (None,)
    for index, name in enumerate(names):
        if not isinstance(name, str):
            message = f"the answer here is a list of {noun}s: [one, two]"
            yield Finding(path, "wrong-answer", message)
            return
        if name not in known:
            yield case.unknown_among(known, noun, name, (*path, index))


def _placing(case: Subject, path: Path, task: Sort | Match, answer: object) -> Iterator[Finding]:
    cards, piles = [card.id for card in task.cards], [pile.id for pile in task.piles]
    for placed in answer if isinstance(answer, tuple) else (None,):
        if not isinstance(placed, tuple):
            message = "the answer here is cards with their piles: {card: pile}"
            yield Finding(path, "wrong-answer", message)
            return
        card, pile = placed
        if card not in cards:
            yield case.unknown_among(cards, "card", card, (*path, card, AT_KEY))
        if pile not in piles:
            yield case.unknown_among(piles, "pile", pile, (*path, card))


def _expectation(case: Subject, path: Path, expect: Expectation) -> Iterator[Finding]:
    yield from case.unknown("scene", expect.ending, (*path, "ending"))
    if any(scene.id == expect.ending and not scene.ending for _, scene in case.parts.scenes):
        message = f"the case does not end at {expect.ending}; name a scene with an `ending`"
        yield Finding((*path, "ending"), "not-an-ending", message)
    yield from _names(case, "fact", (*path, "knows"), expect.knows)
    yield from _names(case, "fact", (*path, "not-knows"), expect.not_knows)
    yield from _names(case, "duty", (*path, "met"), expect.met)
    yield from _names(case, "duty", (*path, "breached"), expect.breached)
    yield from _keys(case, "rubric", (*path, "points"), expect.points)
    yield from _keys(case, "value", (*path, "state"), expect.state)
    yield from _keys(case, "goal", (*path, "goals"), expect.goals)


def _names(case: Subject, kind: Kind, path: Path, names: Iterable[str]) -> Iterator[Finding]:
    for index, name in enumerate(names):
        yield from case.unknown(kind, name, (*path, index))


def _keys(
    case: Subject, kind: Kind, path: Path, pairs: Iterable[tuple[str, object]]
) -> Iterator[Finding]:
    for name, _ in pairs:
        yield from case.unknown(kind, name, (*path, name, AT_KEY))
