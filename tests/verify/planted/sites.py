"""How a fault is planted, and the sites in the full case at which it is: parts that seldom change."""

from dataclasses import dataclass

CASE = "case.yaml"
PLANNING = "2-planning.yaml"
EVALUATION = "5-evaluation.yaml"
WALKTHROUGHS = "walkthroughs.yaml"
STRENGTHS = "rubrics/strengths-based.yaml"


@dataclass(frozen=True)
class Edit:
    """A text that is put in the place of another, which stands in the file once."""

    file: str
    old: str
    new: str


@dataclass(frozen=True)
class Fault:
    """A fault, planted."""

    code: str
    """What must be found."""
    edits: tuple[Edit, ...]
    """How it is planted."""
    file: str
    """The file in which it must be found."""
    line: str
    """A text of the line at which it must be found, which stands there once."""
    implied: tuple[str, ...] = ()
    """Other findings that follow from it, and why they do is told beside."""
    leaves: str = ""
    """Where it is met by a learner who leaves a topic out, the content note."""


LAST_WEEK = "    goto:\n      - scene: left-on-the-shelf\n        when: {trust: {at-most: 2}}\n"
"""The ways on at the end, of which the first is for those who are not let in."""

BEFORE_GOODBYE = "  - scene: goodbye\n    place: Sorrel Street"

RARE = "{trust: {at-most: 2}, hope: {at-least: 5}}"
"""What few learners come to, and no golden path."""

BOTH = "{knows: [ray-agreement, ray-high-terms]}"
"""What nobody comes to: Ray signs one paper or the other."""

LETTERS = (
    "It says what is so and leaves the rest to her, who has kept her own count of these weeks.",
    "It is kind and takes the pencil out of her hand, at a moment when she has just picked it up.",
)
"""Reasons that no other answer gives."""


def option(name: str, levels: tuple[int, int], because: str, more: str = "") -> str:
    """A choice of the side scene."""
    credit, person = levels
    return (
        f"      - choice: {name}\n"
        f"        do: Write {name} on a page of the squared notebook and put it in the jar.\n"
        f"        evidence: {{credit-to-client: {credit}, person-before-problem: {person}}}\n"
        f"        decided-by: worker\n        because: {because}\n{more}"
        f"        goto: on-the-shelf\n"
    )


def beside(*options: str, head: str = "", when: str = RARE) -> Edit:
    """A decision that few come to, in the place of the last one."""
    scene = (
        "  - scene: beside\n    narration: On the landing stands a jar.\n"
        f"{head}    criteria: [credit-to-client, person-before-problem]\n"
        f"    choices:\n{''.join(options)}\n"
    )
    return Edit(EVALUATION, BEFORE_GOODBYE, scene + BEFORE_GOODBYE), way("beside", when)


def way(scene: str, when: str) -> Edit:
    onward = f"    goto:\n      - scene: {scene}\n        when: {when}\n"
    return Edit(EVALUATION, LAST_WEEK, onward + LAST_WEEK.partition("\n")[2])


STRONG = option("thanks", (3, 3), LETTERS[0])
SOUND = option("a-line", (2, 2), LETTERS[1])


def in_case(old: str, new: str) -> Edit:
    return Edit(CASE, old, new)
