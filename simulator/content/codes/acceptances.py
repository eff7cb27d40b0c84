"""Mistakes in what an author accepts of the findings of a check."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="unknown-finding",
        title="No kind of finding has this name",
        why="What is accepted must be something that the check can find.",
        mend="Copy the word that `casewalk check` shows in front of the finding.",
        wrong="accepted:\n  - finding: criterion-never-exercized",
        right="accepted:\n  - finding: criterion-never-exercised",
    ),
    Code(
        name="cannot-accept",
        title="A finding that cannot be accepted",
        why="Errors, and mistakes in how a file is written, are never meant so.",
        mend="Mend what the check finds, and take the entry out.",
        wrong="accepted:\n  - finding: never-reached\n    at: attic",
        right="goto: attic   # at a scene that learners come to",
    ),
    Code(
        name="bare-acceptance",
        title="A finding is accepted without a reason that explains it",
        why="Whoever keeps the case later must be able to tell whether the reason still holds.",
        mend="Say in a sentence why it is meant so here.",
        wrong="because: fine",
        right="because: Ten minutes turn on other things; how a no is taken is left to the full cases.",
    ),
)
"""The codes."""
