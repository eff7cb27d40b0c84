"""Faults that other tools for branching stories were tried with."""

from tests.verify.planted.parts import PARTS
from tests.verify.planted.sites import (
    BEFORE_GOODBYE,
    BOTH,
    EVALUATION,
    LAST_WEEK,
    LETTERS,
    PLANNING,
    RARE,
    SOUND,
    STRONG,
    WALKTHROUGHS,
    Edit,
    Fault,
    beside,
    option,
    way,
)

PEERS = {
    "unreachable node": Fault(
        "unreachable-scene",
        (
            Edit(
                EVALUATION,
                BEFORE_GOODBYE,
                "  - scene: attic\n    narration: It is dusty.\n    goto: goodbye\n\n"
                + BEFORE_GOODBYE,
            ),
        ),
        EVALUATION,
        "- scene: attic",
    ),
    "dead end": Fault(
        "one-task",
        (Edit(PLANNING, "    goto: elena-calls\n", ""),),
        PLANNING,
        "- scene: week-between",
    ),
    "dead end for some": Fault(
        "open-route",
        (
            Edit(
                EVALUATION,
                LAST_WEEK + "      - scene: goodbye\n",
                LAST_WEEK + "      - scene: goodbye\n        when: {trust: {at-least: 4}}\n",
            ),
        ),
        EVALUATION,
        "when: {trust: {at-least: 4}}",
    ),
    "missing target": Fault(
        "unknown-scene",
        (Edit(PLANNING, "    goto: elena-calls\n", "    goto: elena-rings\n"),),
        PLANNING,
        "goto: elena-rings",
    ),
    "missing target behind a rare condition": Fault(
        "unknown-scene", (way("left-on-the-shell", RARE),), EVALUATION, "scene: left-on-the-shell"
    ),
    "condition outside the bounds": Fault(
        "outside-range",
        (way("goodbye", "{trust: {at-least: 6}}"),),
        EVALUATION,
        "when: {trust: {at-least: 6}}",
    ),
    "condition that no playthrough can meet": Fault(
        "condition-never-holds", (way("goodbye", BOTH),), EVALUATION, f"when: {BOTH}"
    ),
    "two decisions that only lead to each other": Fault(
        "loops-back",
        (
            *beside(STRONG, SOUND.replace("on-the-shelf", "farm")),
            Edit(
                EVALUATION,
                "  - scene: still-here\n    place: June\n",
                "  - scene: farm\n    narration: There is another jar.\n"
                "    criteria: [credit-to-client, person-before-problem]\n    choices:\n"
                + option("a-leaf", (3, 2), LETTERS[0] + " So it goes.")
                + option("a-stone", (1, 2), LETTERS[1] + " So it stays.").replace(
                    "on-the-shelf", "beside"
                )
                + "\n  - scene: still-here\n    place: June\n",
            ),
        ),
        EVALUATION,
        "goto: beside",
    ),
    "two passages that jump to each other": Fault(
        "loops-back",
        (
            way("echo", RARE),
            Edit(
                EVALUATION,
                BEFORE_GOODBYE,
                "  - scene: echo\n    narration: Somebody calls.\n    goto: echo-back\n\n"
                "  - scene: echo-back\n    narration: Nobody calls.\n    goto: echo\n\n"
                + BEFORE_GOODBYE,
            ),
        ),
        EVALUATION,
        "goto: echo\n",
    ),
    "variable that is never read": PARTS["a value that is never read"],
    "score added to a misspelt variable": Fault(
        "stray-evidence",
        beside(STRONG, SOUND.replace("person-before-problem", "person-before-problems")),
        EVALUATION,
        "person-before-problems: 2",
    ),
    "score that can be farmed on a loop": Fault(
        "loops-back",
        beside(STRONG, SOUND.replace("goto: on-the-shelf", "goto: beside")),
        EVALUATION,
        "goto: beside",
    ),
    "two nodes with one name": Fault(
        "duplicate-name",
        (
            Edit(
                EVALUATION,
                BEFORE_GOODBYE,
                "  - scene: last-week\n    narration: Again.\n    goto: goodbye\n\n"
                + BEFORE_GOODBYE,
            ),
        ),
        EVALUATION,
        "- scene: last-week\n    narration: Again.",
    ),
    "broken condition": Fault(
        "empty-value", (way("goodbye", "{trust >= 4}"),), EVALUATION, "when: {trust >= 4}"
    ),
    "condition that reads an undeclared variable": Fault(
        "unknown-value",
        (way("goodbye", "{turst: {at-least: 4}}"),),
        EVALUATION,
        "when: {turst: {at-least: 4}}",
    ),
    "declared maximum that nobody can reach": Fault(
        "walkthrough-differs",
        (
            Edit(
                WALKTHROUGHS,
                "    ending: door-open\n    points: {strengths-based: ",
                "    ending: door-open\n    points: {strengths-based: 9",
            ),
        ),
        WALKTHROUGHS,
        "- walkthrough: she-leaves-early",
    ),
}
"""The sixteen faults with which tools for branching stories were compared, as this format can have them.

Scenes lead only forward, so what is a loop elsewhere is found as `loops-back`
wherever it stands, and points can be farmed by detours only. A maximum is not
declared but worked out; what can be declared is the points of a golden path.
"""
