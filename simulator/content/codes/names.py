"""Names that nothing has, and names that two things have."""

from simulator.content.codes.code import Code


def _unknown(kind: str, noun: str, where: str, *, wrong: str, right: str) -> Code:
    return Code(
        name=f"unknown-{kind}",
        title=f"No {noun} has this name",
        why="What is named must be there; a slip of the pen would go unseen until somebody plays.",
        mend=f"Mend the spelling, or add the {noun} {where}.",
        wrong=wrong,
        right=right,
    )


_IN_CASE = "to the case file"

CODES = (
    _unknown("scene", "scene", "to its phase", wrong="goto: both-side", right="goto: both-sides"),
    _unknown(
        "fact",
        "fact",
        f"{_IN_CASE}, under `facts`",
        wrong="learn: [two-month-behind]",
        right="learn: [two-months-behind]",
    ),
    _unknown(
        "value",
        "value of the client's state",
        f"{_IN_CASE}, under `state`",
        wrong="change: {turst: +1}",
        right="change: {trust: +1}",
    ),
    _unknown(
        "person",
        "person",
        f"{_IN_CASE}, under `network`; the learner is `you`",
        wrong="by: the-landlord",
        right="by: landlord",
    ),
    _unknown(
        "resource",
        "resource",
        f"{_IN_CASE}, under `resources`; `none` is for what nothing fits",
        wrong="- pile: rent-funds",
        right="- pile: rent-fund",
    ),
    _unknown(
        "card",
        "card",
        f"{_IN_CASE}, under `rule-cards`, or to the cards of the task",
        wrong="card: rent-funds",
        right="card: rent-fund",
    ),
    _unknown(
        "goal",
        "goal",
        f"{_IN_CASE}, under `goals`",
        wrong="goals: {stay-hear: +1}",
        right="goals: {stay-here: +1}",
    ),
    _unknown(
        "duty",
        "duty",
        "to rubrics/duties.yaml, and to the case file, under `duties`",
        wrong="meets: [explain-limit]",
        right="meets: [explain-limits]",
    ),
    _unknown(
        "content-note",
        "content note",
        f"{_IN_CASE}, under `content-notes`",
        wrong="content-notes: [hungry]",
        right="content-notes: [hunger]",
    ),
    _unknown(
        "criterion",
        "criterion",
        "to a rubric that the case names",
        wrong="criteria: [client-voise]",
        right="criteria: [client-voice]",
    ),
    _unknown(
        "rubric",
        "rubric",
        "to the folder rubrics",
        wrong="rubrics: [strength-based]",
        right="rubrics: [strengths-based]",
    ),
    _unknown(
        "pile",
        "pile",
        "to the piles of the task",
        wrong="piles: [strengths]",
        right="piles: [strength]",
    ),
    _unknown(
        "item",
        "item",
        "to the items of the task",
        wrong="order: [rent, foods]",
        right="order: [rent, food]",
    ),
    _unknown(
        "choice",
        "choice",
        "to the scene",
        wrong="- doorway: her-agendas",
        right="- doorway: her-agenda",
    ),
    _unknown(
        "topic",
        "topic",
        "to the scene; `leave` ends asking early",
        wrong="- kitchen-table: [the-rents]",
        right="- kitchen-table: [the-rent]",
    ),
    _unknown(
        "sentence",
        "sentence",
        "to the note of the scene",
        wrong="- write-it-up: [owe]",
        right="- write-it-up: [owes]",
    ),
    Code(
        name="duplicate-name",
        title="Two things have the same name",
        why="Whoever uses the name could mean either.",
        mend="Give one of them another name, and use that where it is meant.",
        wrong="- scene: doorway\n- scene: doorway",
        right="- scene: doorway\n- scene: doorway-again",
    ),
    Code(
        name="reserved-name",
        title="This name means something else",
        why="The word has a meaning of its own where the name would be used.",
        mend="Choose another name.",
        wrong="state:\n  - value: knows",
        right="state:\n  - value: trust",
    ),
)
"""The codes."""
