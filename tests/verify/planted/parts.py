"""Faults in what a case is about: facts, values, criteria, duties and goals; a proof finds them."""

from tests.verify.planted.sites import (
    BOTH,
    CASE,
    LETTERS,
    SOUND,
    STRENGTHS,
    Edit,
    Fault,
    beside,
    in_case,
    option,
)

FACT = "facts:\n  # home\n"
UMBRELLA = (
    "  - fact: umbrella\n    text: An umbrella with a parrot's head stands behind the door.\n"
    "    domain: leisure\n    kind: strength\n"
)
STATE = "state:\n"
GOALS = "goals:\n"
DUTIES = "duties:\n"
LEVELS = (
    "      - level: -2\n        text: Nothing is planted.\n"
    "      - level: -1\n        text: Something is planted.\n"
    "      - level: 0\n        text: Something grows.\n{fine}"
    "      - level: 1\n        text: It grows well.\n{good}"
    "      - level: 2\n        text: It is given away.\n"
)
GARDEN = (
    "  - goal: garden\n    words: I want beans on the landing.\n    start: -1\n    scale:\n"
    + LEVELS
)
CRITERION = (
    "  - criterion: whistles\n    title: Whistles\n    question: Does the worker whistle?\n"
    "    levels:\n      0: Whistles at her.\n      1: Whistles past her.\n      2: Whistles.\n"
    "      3: Whistles along.\n    sources:\n      - Ours\n\n"
)
FIRST_CRITERION = "  - criterion: strengths-named\n    title: Strengths named\n"

PARTS = {
    "a fact that is never learned": Fault(
        "fact-never-learned", (in_case(FACT, FACT + UMBRELLA),), CASE, "- fact: umbrella"
    ),
    "a fact that is never used": Fault(
        "fact-never-used",
        (
            in_case(FACT, FACT + UMBRELLA),
            *beside(option("thanks", (3, 3), LETTERS[0], "        learn: [umbrella]\n"), SOUND),
        ),
        CASE,
        "- fact: umbrella",
    ),
    "a value that is never read": Fault(
        "value-never-read",
        (
            in_case(STATE, STATE + "  - value: warmth\n    start: 2\n"),
            *beside(option("thanks", (3, 3), LETTERS[0], "        change: {warmth: +1}\n"), SOUND),
        ),
        CASE,
        "- value: warmth",
    ),
    "a value that never moves": Fault(
        "value-never-moves",
        (in_case(STATE, STATE + "  - value: warmth\n    start: 2\n    words: {0: cool}\n"),),
        CASE,
        "- value: warmth",
    ),
    "a word that is never shown": Fault(
        "word-never-shown",
        (
            in_case(
                STATE, STATE + "  - value: warmth\n    start: 2\n    words: {0: cool, 1: mild}\n"
            ),
            *beside(option("thanks", (3, 3), LETTERS[0], "        change: {warmth: +1}\n"), SOUND),
        ),
        CASE,
        "words: {0: cool, 1: mild}",
    ),
    "a criterion that is never exercised": Fault(
        "criterion-never-exercised",
        (Edit(STRENGTHS, FIRST_CRITERION, CRITERION + FIRST_CRITERION),),
        CASE,
        "case: rent-and-roots",
    ),
    "a criterion that is never shown at its best": Fault(
        "criterion-never-strong",
        (
            Edit(STRENGTHS, FIRST_CRITERION, CRITERION + FIRST_CRITERION),
            *(
                Edit(one.file, one.old, one.new.replace("person-before-problem", "whistles"))
                for one in beside(
                    option("thanks", (3, 2), LETTERS[0]), option("a-line", (2, 1), LETTERS[1])
                )
            ),
        ),
        CASE,
        "case: rent-and-roots",
    ),
    "a duty that cannot be met": Fault(
        "duty-never-met",
        (
            in_case(
                DUTIES,
                DUTIES + "  - duty: ask-about-suicide\n    called-for-by: [how-to-end]\n"
                "    latest: how-to-end\n    here: Ask.\n",
            ),
            *beside(
                option("thanks", (3, 3), LETTERS[0], "        meets: [ask-about-suicide]\n"), SOUND
            ),
        ),
        CASE,
        "- duty: ask-about-suicide",
    ),
    "a duty that everybody meets": Fault(
        "duty-met-by-all",
        (
            in_case(
                DUTIES,
                DUTIES + "  - duty: keep-address-safe\n    called-for-by: [how-to-end]\n"
                "    here: Keep it.\n",
            ),
        ),
        CASE,
        "- duty: keep-address-safe",
    ),
    "a goal that never varies": Fault(
        "goal-never-varies",
        (in_case(GOALS, GOALS + GARDEN.format(fine="", good="")),),
        CASE,
        "- goal: garden",
    ),
    "a level of a goal that is never reached": Fault(
        "goal-level-never-reached",
        (
            in_case(
                GOALS,
                GOALS
                + GARDEN.format(
                    fine="        when: {knows: [cover-list]}\n", good=f"        when: {BOTH}\n"
                ),
            ),
        ),
        CASE,
        f"when: {BOTH}",
    ),
    "an acceptance of nothing": Fault(
        "nothing-to-accept",
        (
            in_case(
                STATE,
                "accepted:\n  - finding: hard-words\n    because: She used to speak like a form.\n"
                + STATE,
            ),
        ),
        CASE,
        "finding: hard-words",
    ),
}
"""By what they are."""
