"""Options of one scene that differ in grammatical form: the odd one out draws the eye."""

import re
from collections import Counter
from collections.abc import Iterator

from simulator.content.case import Case
from simulator.content.effect import Choice, Topic
from simulator.content.scene import Scene
from simulator.content.tree import Finding, Path
from simulator.verify.texts.places import answers, scenes, wording

_ENDED = re.compile(r"[.!?…][\"'”’)]*$")

_FORMS = (
    (
        "as a noun in -ing",
        re.compile(r"(?!(?:bring|ring|sing|swing|string|cling|fling)\b)\w{2,}ing\b"),
    ),
    ("with to", re.compile(r"to \w")),
    ("with I", re.compile(r"i(?:['’]\w+)? ")),
    ("with you", re.compile(r"you(?:['’]\w+)? ")),
    ("in the third person", re.compile(r"(?:the worker|she|he|they) ")),
)
"""How an option that is done may begin, where it does not begin with what is to be done."""

PLAIN = "with what is to be done"


def forms(case: Case) -> Iterator[Finding]:
    """
    A note for each option that differs in form from the others of its scene, which agree.

    Source: Haladyna, Downing and Rodriguez (2002), guideline 24: keep choices homogeneous
    in content and grammatical structure.
    """
    for scene, path in scenes(case):
        options = list(_options(scene, path))
        yield from _odd(
            [(one, place, _beginning(one)) for one, place in options if one.do], "begins"
        )
        yield from _odd([(one, place, _end(one)) for one, place in options], "ends")


def _options(scene: Scene, path: Path) -> Iterator[tuple[Choice | Topic, Path]]:
    for answer, place in answers(scene, path):
        if isinstance(answer, Choice | Topic):
            yield answer, place


def _odd(told: list[tuple[Choice | Topic, Path, str]], verb: str) -> Iterator[Finding]:
    counts = Counter(form for _, _, form in told)
    usual, many = counts.most_common(1)[0] if counts else ("", 0)
    for option, place, form in told:
        if counts[form] == 1 and many == len(told) - 1 and many > 1:
            message = f"{option.id} {verb} {form}, and the others {usual}"
            field = wording(option)[1]
            yield Finding((*place, field), "odd-form", message, "note")


def _beginning(option: Choice | Topic) -> str:
    text = wording(option)[0].lower()
    return next((form for form, pattern in _FORMS if pattern.match(text)), PLAIN)


def _end(option: Choice | Topic) -> str:
    return "as a sentence" if _ENDED.search(wording(option)[0]) else "without a stop"
