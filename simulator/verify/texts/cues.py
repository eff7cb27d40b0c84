"""Words that give an option away: absolutes in weak ones, and the client's own word in the strongest."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from simulator.content.case import Case
from simulator.content.scene import Scene
from simulator.content.tree import Finding, Path
from simulator.verify.texts.places import Told, passages, scenes, strongest, told, weak, wording
from simulator.verify.texts.words import ABSOLUTE, COMMON

ECHO_LENGTH = 6
"""Letters from which a word is looked at. Ours: shorter ones are shared by chance."""

RARE_SCENES = 2
"""Scenes of a case in which a rare word occurs at most. Ours: what the case is about is said all over it."""

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?")


def cues(case: Case) -> Iterator[Finding]:
    """Scenes in which a single word tells weak options from strong ones."""
    spread = Counter(word for scene, path in scenes(case) for word in _said(passages(scene, path)))
    names = {
        word
        for name in (case.scenario.client.name, *(one.name for one in case.scenario.network))
        for word in _WORD.findall(name.lower())
    }
    usual = names | COMMON
    for scene, path in scenes(case):
        yield from _absolutes(scene, path)
        rare = {
            word
            for word in _said(told(scene, path))
            if word not in usual and spread[word] <= RARE_SCENES
        }
        yield from _echoes(scene, path, strongest(case, scene), rare)


def _said(texts: Iterable[Told]) -> set[str]:
    """The longer words of what the client says."""
    return {
        word
        for one in texts
        if one.voice == "client"
        for word in _WORD.findall(one.spoken.lower())
        if len(word) >= ECHO_LENGTH
    }


def _absolutes(scene: Scene, path: Path) -> Iterator[Finding]:
    said = [(choice, ABSOLUTE.search(wording(choice)[0])) for choice in scene.choices]
    if any(found and not weak(choice) for choice, found in said):
        return
    for number, (choice, found) in enumerate(said):
        if found:
            message = f'"{found.group()}" stands in weak options only, and gives them away'
            field = wording(choice)[1]
            place = (*path, "choices", number, field)
            yield Finding(place, "absolute-word", message, "note", found.group())


def _echoes(scene: Scene, path: Path, best: frozenset[str], rare: set[str]) -> Iterator[Finding]:
    words = {one.id: set(_WORD.findall(wording(one)[0].lower())) for one in scene.choices}
    others = {word for name, said in words.items() if name not in best for word in said}
    for number, choice in enumerate(scene.choices):
        if choice.id not in best:
            continue
        for word in sorted((words[choice.id] & rare) - others):
            message = f'of the options, only {choice.id} takes up "{word}", which the client says'
            field = wording(choice)[1]
            place = (*path, "choices", number, field)
            yield Finding(place, "echo-word", message, "note", word)
