"""Mistakes in the ways that lead through a case."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="open-route",
        title="The last way on has a condition",
        why="Where it does not hold there would be no way on at all.",
        mend="Let the last route have no `when`.",
        wrong="goto:\n  - scene: kitchen\n    when: {trust: {at-least: 3}}",
        right="goto:\n  - scene: kitchen\n    when: {trust: {at-least: 3}}\n  - scene: stairs",
    ),
    Code(
        name="closed-route",
        title="A way on that is always taken stands before others",
        why="The first that holds is taken; those below it never are.",
        mend="Give it a `when`, or put it last.",
        wrong="goto:\n  - scene: stairs\n  - scene: kitchen\n    when: {knows: [notice]}",
        right="goto:\n  - scene: kitchen\n    when: {knows: [notice]}\n  - scene: stairs",
    ),
    Code(
        name="leads-back",
        title="A way leads into an earlier phase",
        why="Phases come once each; what was done there is done.",
        mend="Write a scene of this phase in which the earlier matter is taken up again.",
        wrong="phase: planning\n...\ngoto: doorway   (a scene of the assessment)",
        right="phase: planning\n...\ngoto: back-at-the-door",
    ),
    Code(
        name="loops-back",
        title="Ways lead in a circle",
        why="A learner could go round without end, and gather points on the way.",
        mend="Let the last way of the circle lead on to another scene.",
        wrong="- scene: talk\n  goto: tea\n- scene: tea\n  goto: talk",
        right="- scene: talk\n  goto: tea\n- scene: tea\n  goto: goodbye",
    ),
    Code(
        name="unreachable-scene",
        title="No way leads to a scene",
        why="No learner will ever see it.",
        mend="Send a `goto` there, or take the scene out.",
        wrong="- scene: doorway\n  goto: stairs\n- scene: kitchen",
        right="- scene: doorway\n  goto: kitchen\n- scene: kitchen",
        severity="warning",
    ),
    Code(
        name="no-ending",
        title="The case never ends",
        why="A learner needs a goodbye, and the debrief comes after it.",
        mend="Give the last scene an `ending` in place of a `goto`.",
        wrong="- scene: farewell\n  goto: farewell-again",
        right="- scene: farewell\n  ending: The door stays open",
    ),
    Code(
        name="stray-instead",
        title="A way around nothing",
        why="`instead` is taken by learners who asked to leave a content note out.",
        mend="Name the content note of the scene, or take `instead` out.",
        wrong="- scene: letter\n  instead: letter-unread",
        right="- scene: letter\n  content-notes: [threat]\n  instead: letter-unread",
    ),
    Code(
        name="same-note",
        title="The way around leads into the same topic",
        why="A learner who asked to leave it out would meet it all the same.",
        mend="Lead to a scene that does without it.",
        wrong="content-notes: [threat]\ninstead: the-threat-again",
        right="content-notes: [threat]\ninstead: letter-unread",
    ),
)
"""The codes."""
