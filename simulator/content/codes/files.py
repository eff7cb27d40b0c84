"""Mistakes in files and phases, and in walkthroughs."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="missing-file",
        title="A case lacks a file",
        why="A case folder holds the case and each of its five phases.",
        mend="Write the file, or make one file of a small case.",
        wrong="scenarios/rent-and-roots/case.yaml alone",
        right="scenarios/rent-and-roots/case.yaml and 1-assessment.yaml to 5-evaluation.yaml",
    ),
    Code(
        name="unexpected-file",
        title="A file that nothing is read from",
        why="Whoever wrote it expects it to count.",
        mend="Mend the name, or give the file another ending than .yaml.",
        wrong="scenarios/rent-and-roots/1-assesment.yaml",
        right="scenarios/rent-and-roots/1-assessment.yaml",
    ),
    Code(
        name="misnamed-file",
        title="A file and what it holds have different names",
        why="Others look for it under the name of the file.",
        mend="Call both the same.",
        wrong="rent-and-roots.yaml: `case: rent-and-root`",
        right="rent-and-roots.yaml: `case: rent-and-roots`",
    ),
    Code(
        name="missing-phase",
        title="A case lacks a phase",
        why="Practice goes through assessment, planning, implementation, monitoring and evaluation.",
        mend="Add the phase, if only with one scene.",
        wrong="phases:\n  - phase: assessment",
        right="phases:\n  - phase: assessment\n  - phase: planning\n  ... and so on to evaluation",
    ),
    Code(
        name="phase-order",
        title="Phases are not in their order",
        why="Each phase stands on the one before, and comes once.",
        mend="Put them in order.",
        wrong="- phase: planning\n- phase: assessment",
        right="- phase: assessment\n- phase: planning",
    ),
    Code(
        name="one-step",
        title="A step of a walkthrough names no scene, or several",
        why="Steps are taken one after the other.",
        mend="Make a list entry of each scene.",
        wrong="- doorway: her-agenda\n  kitchen: wait",
        right="- doorway: her-agenda\n- kitchen: wait",
    ),
    Code(
        name="wrong-answer",
        title="A walkthrough answers in a way that the scene does not ask for",
        why="It could not be played.",
        mend="Name a choice, list topics, items or sentences, or put cards on piles; "
        "leave out scenes where nothing is decided.",
        wrong="- kitchen-table: the-rent",
        right="- kitchen-table: [the-rent]",
    ),
    Code(
        name="not-an-ending",
        title="A walkthrough ends where the case does not",
        why="What it expects can never come about.",
        mend="Name a scene that has an `ending`.",
        wrong="expect: {ending: doorway}",
        right="expect: {ending: farewell}",
    ),
    Code(
        name="more-mistakes",
        title="There are more mistakes in the file than are told",
        why="A hundred are more than anybody reads at once, and often one causes many.",
        mend="Mend those above and check again.",
        wrong="learn: [A, B, C, ...]   (over a hundred)",
        right="learn: [two-months-behind]",
        severity="note",
    ),
)
"""The codes."""
