"""Mistakes in the way a scene is answered."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="one-task",
        title="A scene goes on in no way, or in several",
        why="At each scene one thing happens: something is decided, read on, or the case ends.",
        mend="Give exactly one of choices, ask, sort, match, rank, note, goto and ending. "
        "Make scenes of the others.",
        wrong="- scene: doorway\n  choices: ...\n  goto: kitchen-table",
        right="- scene: doorway\n  choices: ...",
    ),
    Code(
        name="say-or-do",
        title="An answer has no words and no deed, or both",
        why="It is what the learner reads and chooses.",
        mend="Write `say` for the worker's words or `do` for what is done without words.",
        wrong="- choice: wait\n  say: I'll wait.\n  do: Wait.",
        right="- choice: wait\n  do: Wait, and look at the drawing.",
    ),
    Code(
        name="too-few-choices",
        title="A decision may be left with fewer than two choices",
        why="Where only one thing can be chosen, nothing is decided.",
        mend="Let at least two choices have no `when`.",
        wrong="- choice: ask\n  when: {knows: [notice]}\n- choice: wait",
        right="- choice: ask\n- choice: wait\n- choice: read-it\n  when: {knows: [notice]}",
    ),
    Code(
        name="too-many-choices",
        title="More than nine choices or topics",
        why="They are chosen with the keys 1 to 9, and nobody weighs ten things.",
        mend="Take some out, or make two scenes.",
        wrong="choices: ... (ten)",
        right="choices: ... (three or four)",
    ),
    Code(
        name="no-time",
        title="No topic fits into the time",
        why="There is nothing to ask, and the scene passes by.",
        mend="Give more minutes, or topics that take fewer.",
        wrong="minutes: 5\ntopics:\n  - topic: the-rent\n    minutes: 10",
        right="minutes: 20\ntopics:\n  - topic: the-rent\n    minutes: 10",
    ),
    Code(
        name="missing-title",
        title="A pile has no title",
        why="The learner would not know what the pile is for.",
        mend="Give it a `title`. Only the resources of a match have a name already.",
        wrong="piles:\n  - pile: strength",
        right="piles:\n  - pile: strength\n    title: A strength",
    ),
    Code(
        name="bad-order",
        title="The order does not name each item once",
        why="Slips are counted for each pair of items, so all of them need their place.",
        mend="Name every item once, first to last.",
        wrong="items: ... rent, food, school\norder: [food, rent]",
        right="items: ... rent, food, school\norder: [food, rent, school]",
    ),
    Code(
        name="too-many-items",
        title="More than six items to rank",
        why="Six can be put in 720 orders; more than that is no longer weighing.",
        mend="Take some out.",
        wrong="items: ... (seven)",
        right="items: ... (five)",
    ),
    Code(
        name="outcome-order",
        title="Outcomes are not ordered from few slips to many",
        why="The first outcome that allows the slips is taken, so order decides.",
        mend="Let `slips` rise, and leave it out at the last outcome alone.",
        wrong="- outcome: most\n  slips: 3\n- outcome: all\n  slips: 0",
        right="- outcome: all\n  slips: 0\n- outcome: most\n  slips: 3\n- outcome: few",
    ),
    Code(
        name="empty-list",
        title="A list has too little in it",
        why="There would be nothing to do, or nothing to go by.",
        mend="Add what is missing.",
        wrong="- card: cooks-for-the-floor\n  piles: []",
        right="- card: cooks-for-the-floor\n  piles: [strength]",
    ),
)
"""The codes."""
