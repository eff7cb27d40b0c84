"""Cases that nobody would play, written to find out what the program does about them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from simulator.content.scene import PHASES

HEAD = """case: {name}
title: A case that nobody would play
tagline: It is written to be difficult.
setting: A test
minutes: 5
role: Nobody
client:
  name: Ada Hill
  called: Ada
  pronouns: she/her
  age: 40
  about: Waits.
briefing: Wait.
objectives: [Wait.]
authors: [The Casewalk authors]
"""

ENDING = """- scene: {name}
  ending: Over
  narration: It is over.
"""

READING = """- scene: {name}
  narration: Ada waits.
  goto: {goto}
"""

CHOOSING = """- scene: {name}
  narration: Ada waits.
  criteria: [client-voice]
  choices:
"""

CHOICE = """    - choice: {name}
      say: Let us wait and see, says {name}.
      {fields}
      evidence: {{client-voice: {level}}}
      decided-by: shared
      because: It says {name} of {scene}, which is the only thing there is to say about it at all.
      goto: {goto}
"""


def scene_names(count: int) -> list[str]:
    return [f"s{number:05}" for number in range(count)]


def write_phases(folder: Path, head: str, scenes: Sequence[str]) -> None:
    """A case in a folder, its scenes dealt out to the phases in order."""
    folder.mkdir(parents=True)
    (folder / "case.yaml").write_text(head, "utf-8")
    share = -(-len(scenes) // len(PHASES))
    for number, phase in enumerate(PHASES):
        some = "".join(scenes[number * share : (number + 1) * share])
        text = f"phase: {phase}\nscenes:\n{some}"
        (folder / f"{number + 1}-{phase}.yaml").write_text(text, "utf-8")


def write_long(library: Path, name: str, scenes: int) -> None:
    """A case of so many scenes, one after the other, with nothing to decide."""
    names = scene_names(scenes)
    onward = pairwise(names)
    texts = [READING.format(name=one, goto=then) for one, then in onward]
    texts.append(ENDING.format(name=names[-1]))
    write_phases(
        library / "scenarios" / name,
        HEAD.format(name=name) + "rubrics: [self-determination]\n",
        texts,
    )


def write_deciding(library: Path, name: str, scenes: int) -> None:
    """A case of so many decisions, one after the other, that change nothing."""
    names = scene_names(scenes)
    texts = [
        CHOOSING.format(name=scene)
        + "".join(
            CHOICE.format(name=each, fields="learn: []", level=level, scene=scene, goto=goto)
            for level, each in enumerate("wxyz")
        )
        for scene, goto in pairwise(names)
    ]
    texts.append(ENDING.format(name=names[-1]))
    head = HEAD.format(name=name) + "rubrics: [self-determination]\n"
    write_phases(library / "scenarios" / name, head, texts)


def write_exploding(library: Path, name: str, facts: int) -> None:
    """A case in which everything may be known or not, and all of it counts at the end."""
    read = [range(at, min(at + 7, facts)) for at in range(0, facts, 7)]
    names = scene_names(facts + len(read) + 1)
    onward = list(pairwise(names))
    head = [HEAD.format(name=name), "rubrics: [self-determination]\nstate:\n"]
    head += [_value(f"v{number}") for number in range(4)]
    head += ["facts:\n", *map(_fact, range(facts))]
    texts = [_deciding(number, *onward[number]) for number in range(facts)]
    texts += [_reading(some, *here) for some, here in zip(read, onward[facts:], strict=True)]
    texts.append(ENDING.format(name=names[-1]))
    write_phases(library / "scenarios" / name, "".join(head), texts)


def _value(name: str) -> str:
    return f"  - value: {name}\n    least: 0\n    most: 20\n    start: 0\n    words: {{0: low, 10: high}}\n"


def _fact(number: int) -> str:
    return f"  - fact: f{number}\n    text: It is number {number}.\n    domain: services\n    kind: need\n"


def _deciding(number: int, scene: str, goto: str) -> str:
    return CHOOSING.format(name=scene) + "".join(_choices(number, scene, goto))


def _choices(number: int, scene: str, goto: str) -> Iterator[str]:
    for name, fields, level in (
        ("a", f"learn: [f{number}]\n      change: {{v{number % 4}: +1}}", 3),
        ("b", f"change: {{v{(number + 1) % 4}: +2}}", 2),
        ("c", f"change: {{v{(number + 2) % 4}: -1}}", 1),
    ):
        yield CHOICE.format(name=name, fields=fields, level=level, scene=scene, goto=goto)


def _reading(facts: range, scene: str, goto: str) -> str:
    at = {"scene": scene, "goto": goto, "level": 2}
    texts = [CHOICE.format(name=f"c{n}", fields=_when(n), **at) for n in facts]
    texts += [CHOICE.format(name=name, fields="learn: []", **at) for name in ("else", "more")]
    return CHOOSING.format(name=scene) + "".join(texts)


def _when(number: int) -> str:
    return f"when: {{knows: [f{number}], v{number % 4}: {{at-least: {number % 20 + 1}}}}}"
