"""Wording in the author's own voice that puts a label before the person."""

import re
from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.effect import Outcome
from simulator.content.scene import Scene
from simulator.content.tree import Finding, Path
from simulator.verify.texts.labels import LABELS, Label
from simulator.verify.texts.places import answers, passages, scenes, sound, wording

# What is quoted is somebody's speech: a letter, a form, a memory. An apostrophe inside a word
# does not end a quotation. A mark that is never closed must not be looked after to the end of
# the text each time, so quotations have a length.
_QUOTED = re.compile(
    r"\"[^\"]{0,600}\"|“[^”]{0,600}”|‘.{0,600}?’(?!\w)|(?<!\w)'.{0,600}?'(?!\w)", re.DOTALL
)

# Hardly any text has a label. One search tells, and on small letters it need not ignore their case.
_ANY_LABEL = re.compile("|".join(label.pattern.pattern for label in LABELS))


def persons(case: Case) -> Iterator[Finding]:
    """
    Labels in narration, sound options, the record, facts and goals.

    What the client and others say is theirs, and a weak option or a sentence
    with a `fault` may carry a label: learners are to notice it.
    """
    for text, path in _ours(case):
        bare = _QUOTED.sub(lambda quoted: " " * len(quoted.group()), text)
        if not _ANY_LABEL.search(bare.casefold()):
            continue
        for label in LABELS:
            if found := label.pattern.search(bare):
                yield _finding(label, found.group(), path)


def _finding(label: Label, word: str, path: Path) -> Finding:
    message = f'"{word}": better {label.better} ({label.source})'
    return Finding(path, "deficit-label", message, "warning", word)


def _ours(case: Case) -> Iterator[tuple[str, Path]]:
    for scene, path in scenes(case):
        yield from _at(scene, path)
    for number, fact in enumerate(case.scenario.facts):
        if not fact.quote:
            yield fact.text, ("facts", number, "text")
    for number, goal in enumerate(case.scenario.goals):
        for place, step in enumerate(goal.scale):
            yield step.text, ("goals", number, "scale", place, "text")


def _at(scene: Scene, path: Path) -> Iterator[tuple[str, Path]]:
    for one in passages(scene, path):
        if one.voice == "narrator":
            yield one.text, one.path
    for answer, place in answers(scene, path):
        if not isinstance(answer, Outcome) and sound(answer):
            text, field = wording(answer)
            yield text, (*place, field)
    if scene.note:
        for number, sentence in enumerate(scene.note.sentences):
            if sentence.fault is None:
                yield sentence.text, (*path, "note", "sentences", number, "text")
