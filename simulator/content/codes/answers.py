"""Mistakes in what an answer shows and says."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="missing-criteria",
        title="A decision exercises no criterion",
        why="Every decision is practice of something, and the debrief says of what.",
        mend="Name one to three criteria in the scene, and a level for each in every answer.",
        wrong="- scene: doorway\n  choices: ...",
        right="- scene: doorway\n  criteria: [client-voice]\n  choices: ...",
    ),
    Code(
        name="stray-criteria",
        title="Criteria where nothing is decided",
        why="A scene that only reads on shows nothing of the learner's practice.",
        mend="Take them out, or add the decision.",
        wrong="- scene: stairs\n  criteria: [client-voice]\n  goto: doorway",
        right="- scene: stairs\n  goto: doorway",
    ),
    Code(
        name="missing-evidence",
        title="An answer says nothing of a criterion",
        why="All answers of a scene are held against the same criteria; a gap would be unfair.",
        mend="Give a level from 0 to 3 for each of the scene's criteria.",
        wrong="criteria: [client-voice, consent]\n...\nevidence: {client-voice: 3}",
        right="criteria: [client-voice, consent]\n...\nevidence: {client-voice: 3, consent: 2}",
    ),
    Code(
        name="stray-evidence",
        title="An answer speaks of a criterion that the scene does not exercise",
        why="The other answers say nothing of it, so nobody could compare them.",
        mend="Take it out, or add the criterion to the scene and to all its answers.",
        wrong="criteria: [client-voice]\n...\nevidence: {client-voice: 3, consent: 2}",
        right="criteria: [client-voice]\n...\nevidence: {client-voice: 3}",
    ),
    Code(
        name="missing-because",
        title="An answer does not say why",
        why="A level without a reason teaches nothing.",
        mend="Say in two to four sentences what it does for this client, on which principle it "
        "rests, and why the tempting alternative tempts.",
        wrong="evidence: {client-voice: 3}",
        right="evidence: {client-voice: 3}\nbecause: It opens with her agenda, not the agency's.",
    ),
    Code(
        name="missing-decided-by",
        title="An answer does not say who decides",
        why="The debrief shows over the whole case who decided; a gap would break the picture.",
        mend="Write client, shared, worker or duty.",
        wrong="because: It opens with her agenda.",
        right="because: It opens with her agenda.\ndecided-by: client",
    ),
    Code(
        name="missing-goto",
        title="An answer leads nowhere",
        why="The case would stop in the middle.",
        mend="Say which scene comes next.",
        wrong="- choice: her-agenda\n  say: ...",
        right="- choice: her-agenda\n  say: ...\n  goto: kitchen-table",
    ),
    Code(
        name="topic-with-goto",
        title="A topic leads away",
        why="After a topic the learner goes on asking while time lasts.",
        mend="Put `goto` beside `topics`; let it depend on what was learned if need be.",
        wrong="topics:\n  - topic: the-rent\n    goto: first-talk",
        right="topics:\n  - topic: the-rent\ngoto: first-talk",
    ),
)
"""The codes."""
