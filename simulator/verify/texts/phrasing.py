"""Questions and options that make a puzzle of the answering."""

import re
from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.scene import Scene
from simulator.content.task import Ask, Match, Note, Rank, Sort
from simulator.content.tree import Finding, Path
from simulator.verify.texts.places import scenes, wording

_SUMMING = re.compile(
    r"\b(?:all|none|both|neither|any) of (?:the above|the below|the other (?:options|answers)|these options)\b"
    r"|\b[AB] and [BC] (?:only|both)\b",
    re.IGNORECASE,
)
_NEGATED = re.compile(
    r"\b(?:EXCEPT|NOT|LEAST)\b|(?i:\ball (?:of [\w\s]{1,80})?except\b)"
    r"|(?i:\bwhich\b[^.?!]{0,200}\b(?:is|are|was|were|does|do|would|should|can)(?: not|n['’]t)\b)"
)


def phrasing(case: Case) -> Iterator[Finding]:
    """Options that stand for others, and questions that ask for what is wrong."""
    for scene, path in scenes(case):
        for text, place in _options(scene, path):
            if found := _SUMMING.search(text):
                message = f'"{found.group()}" is no answer of its own; say what is meant'
                yield Finding(place, "all-of-the-above", message, "warning", found.group())
        match scene.task:
            case Sort() | Match() | Rank() | Note() as task:
                place = (*path, type(task).__name__.lower(), "prompt")
                if found := _NEGATED.search(task.prompt):
                    message = "ask for what belongs, and not for what does not"
                    word = found.group()
                    yield Finding(place, "negated-stem", message, "warning", word)
            case _:
                pass


def _options(scene: Scene, path: Path) -> Iterator[tuple[str, Path]]:
    for number, choice in enumerate(scene.choices):
        text, field = wording(choice)
        yield text, (*path, "choices", number, field)
    match scene.task:
        case Ask(topics=topics):
            for number, topic in enumerate(topics):
                text, field = wording(topic)
                yield text, (*path, "ask", "topics", number, field)
        case Sort(piles=piles) | Match(piles=piles) as task:
            kind = type(task).__name__.lower()
            for number, pile in enumerate(piles):
                yield pile.title or "", (*path, kind, "piles", number, "title")
        case _:
            pass
