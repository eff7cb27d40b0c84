"""Heavy topics that nobody was told of beforehand."""

from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.effect import Outcome
from simulator.content.scene import Scene
from simulator.content.tree import Finding, Path
from simulator.verify.texts.places import answers, passages, scenes, wording
from simulator.verify.texts.words import HEAVY


def topics(case: Case) -> Iterator[Finding]:
    """Scenes without a content note in which words of a heavy topic are read; one finding each."""
    for scene, path in scenes(case):
        if scene.content_notes:
            continue
        for text, place in _read(scene, path):
            if found := HEAVY.search(text):
                message = (
                    f'"{found.group()}" is heavy; give {scene.id} a content note, '
                    "so that learners are told before"
                )
                yield Finding(place, "missing-content-note", message, "note", found.group())
                break


def _read(scene: Scene, path: Path) -> Iterator[tuple[str, Path]]:
    for one in passages(scene, path):
        yield one.text, one.path
    for answer, place in answers(scene, path):
        if not isinstance(answer, Outcome):
            text, field = wording(answer)
            yield text, (*place, field)
