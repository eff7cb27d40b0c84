"""Faults in the ways through a case: only visiting every state finds them."""

from tests.verify.planted.sites import (
    BEFORE_GOODBYE,
    BOTH,
    EVALUATION,
    LETTERS,
    SOUND,
    STRONG,
    Edit,
    Fault,
    beside,
    option,
    way,
)

WAYS = {
    "an unreachable scene": Fault(
        "never-reached",
        (
            way("moon", BOTH),
            Edit(
                EVALUATION,
                BEFORE_GOODBYE,
                "  - scene: moon\n    narration: It is quiet here.\n    goto: beyond\n\n"
                "  - scene: beyond\n    narration: It is quieter.\n    goto: goodbye\n\n"
                + BEFORE_GOODBYE,
            ),
        ),
        EVALUATION,
        "- scene: moon\n    narration",
    ),
    "an unreachable ending": Fault(
        "never-reached",
        (
            way("moon", BOTH),
            Edit(
                EVALUATION,
                BEFORE_GOODBYE,
                "  - scene: moon\n    narration: It is quiet here.\n    ending: The moon\n\n"
                + BEFORE_GOODBYE,
            ),
        ),
        EVALUATION,
        "- scene: moon\n    narration",
    ),
    "a choice that is never takeable": Fault(
        "never-on-offer",
        beside(
            STRONG,
            SOUND,
            option("a-drawing", (1, 1), LETTERS[0] + " Or so.", f"        when: {BOTH}\n"),
        ),
        EVALUATION,
        "- choice: a-drawing",
    ),
    "a condition that never holds": Fault(
        "condition-never-holds",
        (
            Edit(
                EVALUATION,
                "        when: {knows: [cover-list, ray-agreement]}\n",
                "        when: {knows: [ray-high-terms, ray-agreement]}\n",
            ),
        ),
        EVALUATION,
        "when: {knows: [ray-high-terms, ray-agreement]}",
    ),
    "a condition that always holds": Fault(
        "condition-always-holds",
        (
            Edit(
                EVALUATION,
                "        when: {knows: [cover-list, ray-agreement]}\n",
                "        when: {knows: [pay-notice], strain: {at-most: 5}}\n",
            ),
        ),
        EVALUATION,
        "when: {knows: [pay-notice], strain: {at-most: 5}}",
    ),
    "a decision without a sound answer": Fault(
        "no-sound-option",
        beside(
            option("thanks", (3, 1), LETTERS[0]),
            option("a-line", (1, 2), LETTERS[1]),
        ),
        EVALUATION,
        "- scene: beside\n    narration",
    ),
    "a good short way that costs": Fault(
        "strong-choice-costs",
        tuple(
            Edit(one.file, one.old, one.new.replace(", person-before-problem", "", 1))
            for one in beside(
                STRONG.replace(", person-before-problem: 3", ""),
                SOUND.replace(", person-before-problem: 2", "").replace(
                    "on-the-shelf", "left-on-the-shelf"
                ),
            )
        ),
        EVALUATION,
        "- choice: thanks",
    ),
    "points that can be farmed by a detour": Fault(
        "poor-choice-pays",
        (
            *beside(
                option("thanks", (3, 3), LETTERS[0]),
                option("a-pebble", (1, 1), LETTERS[1]).replace("on-the-shelf", "farm"),
            ),
            Edit(
                EVALUATION,
                "  - scene: still-here\n    place: June\n",
                "  - scene: farm\n    narration: There is another jar.\n"
                "    criteria: [credit-to-client, person-before-problem]\n    choices:\n"
                + option("a-leaf", (2, 2), LETTERS[0] + " So it goes.")
                + option("a-stone", (1, 2), LETTERS[1] + " So it stays.")
                + "\n  - scene: still-here\n    place: June\n",
            ),
        ),
        EVALUATION,
        "- choice: a-pebble",
    ),
    "an illusory choice": Fault(
        "illusory-choice",
        beside(STRONG, option("a-line", (3, 3), LETTERS[1])),
        EVALUATION,
        "- scene: beside\n    narration",
    ),
    "a topic without a way around": Fault(
        "note-met-anyway",
        beside(STRONG, SOUND, head="    content-notes: [alone-at-night]\n"),
        EVALUATION,
        "content-notes: [alone-at-night]",
        leaves="alone-at-night",
    ),
}
"""By what they are."""
