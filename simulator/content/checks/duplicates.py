"""A name is given once, and some names are taken."""

from collections.abc import Iterable, Iterator

from simulator.content.checks.subject import Named, Subject
from simulator.content.parts import outcome_tasks
from simulator.content.scene import Scene
from simulator.content.tree import UNREAD, Finding, Path

_RESERVED = {
    "value": (("knows", "knows-any", "not-knows"), "conditions use this word for facts"),
    "person": (("you",), "the learner is called so"),
    "resource": (("none",), "a match uses this word for no resource at all"),
    "topic": (("leave",), "walkthroughs use this word for leaving early"),
}


def check_names(case: Subject) -> Iterator[Finding]:
    """Names given twice, and names that mean something else."""
    scenario = case.scenario
    for key, noun, items in (
        ("content-notes", "note", scenario.content_notes),
        ("state", "value", scenario.state),
        ("facts", "fact", scenario.facts),
        ("network", "person", scenario.network),
        ("resources", "resource", scenario.resources),
        ("rule-cards", "card", scenario.rule_cards),
        ("goals", "goal", scenario.goals),
        ("duties", "duty", scenario.duties),
    ):
        yield from _names(case, noun, _in_list((key,), items))
    yield from repeated(("rubrics",), scenario.rubrics)
    yield from _names(case, "scene", case.parts.scenes)
    for path, scene in case.parts.scenes:
        yield from repeated((*path, "criteria"), scene.criteria)
        for noun, named in _in_scene(path, scene):
            yield from _names(case, noun, named)


def repeated(path: Path, names: tuple[str, ...]) -> Iterator[Finding]:
    """Names that stand twice in a list where each would count once more."""
    for index, name in enumerate(names):
        if name in names[:index] and name != UNREAD:
            message = f"{name} stands here twice and would count twice; take one out"
            yield Finding((*path, index), "duplicate-name", message)


def _in_list(path: Path, items: Iterable[Named]) -> list[tuple[Path, Named]]:
    return [((*path, index), item) for index, item in enumerate(items)]


def _in_scene(path: Path, scene: Scene) -> Iterator[tuple[str, list[tuple[Path, Named]]]]:
    yield "choice", _in_list((*path, "choices"), scene.choices)
    if scene.ask:
        yield "topic", _in_list((*path, "ask", "topics"), scene.ask.topics)
    for key, task in (("sort", scene.sort), ("match", scene.match)):
        if task:
            yield "pile", _in_list((*path, key, "piles"), task.piles)
            yield "card", _in_list((*path, key, "cards"), task.cards)
    if scene.rank:
        yield "item", _in_list((*path, "rank", "items"), scene.rank.items)
    if scene.note:
        yield "sentence", _in_list((*path, "note", "sentences"), scene.note.sentences)
    for key, outcomes in outcome_tasks(scene):
        yield "outcome", _in_list((*path, key, "outcomes"), outcomes)


def _names(case: Subject, noun: str, named: Iterable[tuple[Path, Named]]) -> Iterator[Finding]:
    first: dict[str, Path] = {}
    reserved, reason = _RESERVED.get(noun, ((), ""))
    for path, item in named:
        if item.id in reserved:
            message = f"no {noun} can be called {item.id}: {reason}"
            yield Finding((*path, noun), "reserved-name", message)
        elif item.id in first and item.id != UNREAD:
            where = case.tell(first[item.id], beside=path)
            message = f"there already is a {noun} called {item.id} ({where}); rename one"
            yield Finding((*path, noun), "duplicate-name", message)
        first.setdefault(item.id, path)
