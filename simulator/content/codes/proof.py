"""What is found by visiting every state of a case that can be read."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="never-reached",
        title="No playthrough comes to a scene",
        why="Ways lead there, but the conditions on them never hold, whatever is answered.",
        mend="Look at the `when` of each way to it: is the fact ever learned before, and does the "
        "value ever get so high or so low? Change the condition, or take the scene out.",
        wrong="goto:\n  - scene: kitchen\n    when: {trust: {at-least: 5}}   # it never gets above 4",
        right="goto:\n  - scene: kitchen\n    when: {trust: {at-least: 4}}",
    ),
    Code(
        name="never-on-offer",
        title="An answer is never on offer",
        why="Its condition holds in no playthrough that comes to the scene, so nobody reads it.",
        mend="Change its `when`, let the fact be learned earlier, or take the answer out.",
        wrong="- choice: ask-about-the-letter\n  when: {knows: [letter]}   # learned only later",
        right="- choice: ask-about-the-letter\n  when: {knows: [letter-on-table]}",
    ),
    Code(
        name="no-sound-option",
        title="A learner can come to a decision without a sound answer",
        why="Whoever answers well up to there is made to answer badly; and without sound answers "
        "there is no ready line.",
        mend="Let one answer without a condition have level 2 or 3 on every criterion of the scene.",
        wrong="- choice: listen\n  when: {knows: [letter]}\n  evidence: {client-voice: 3}\n"
        "- choice: tell\n  evidence: {client-voice: 1}",
        right="- choice: listen\n  evidence: {client-voice: 3}\n"
        "- choice: tell\n  evidence: {client-voice: 1}",
    ),
    Code(
        name="strong-choice-costs",
        title="A strong answer costs points",
        why="Points grow with the length of a way. A good short way, such as respecting a no, must "
        "not score less than a long one.",
        mend="Give the shorter way evidence of its own, or let both ways pass as many decisions.",
        wrong="- choice: respect-the-no\n  evidence: {respects-no: 3}\n  goto: farewell",
        right="- choice: respect-the-no\n  evidence: {respects-no: 3}\n  goto: how-to-come-back",
    ),
    Code(
        name="poor-choice-pays",
        title="A poor answer costs nothing",
        why="What it loses is made good by what it opens, so a detour through it would pay.",
        mend="Let the way behind it pass no more decisions than the others, or mend its levels.",
        wrong="- choice: threaten\n  evidence: {client-voice: 0}\n  goto: long-way-round",
        right="- choice: threaten\n  evidence: {client-voice: 0}\n  goto: kitchen",
    ),
    Code(
        name="guessable",
        title="A habit does better than it should",
        why="Somebody who looks at the surface of the options only would score well, so the score "
        "says nothing about judgement.",
        mend="Let strong answers sometimes be short, sometimes long, sometimes a question and "
        "sometimes a limit; and let the client, the worker and a duty decide in turn.",
        wrong="- choice: strong\n  say: (the longest option, at every scene)",
        right="- choice: strong\n  say: (as long as the others)",
    ),
    Code(
        name="too-many-states",
        title="A case has too many states to visit them all",
        why="Nothing is claimed of a case that was not looked at whole.",
        mend="Read fewer facts and values late in the case; what no later condition reads is "
        "forgotten. Or give more room with --budget.",
        wrong="when: {knows: [one, two, three, ...]}   # in the last scene, of thirty facts",
        right="when: {knows: [the-one-that-decides]}",
    ),
    Code(
        name="walkthrough-differs",
        title="A golden path does not come out as written",
        why="Either the case no longer does what its author meant, or the path was not kept up.",
        mend="Look at where it differs. Mend the case, or write down what comes out now.",
        wrong="expect:\n  ending: still-here   # it ends elsewhere now",
        right="expect:\n  ending: a-smaller-key",
    ),
    Code(
        name="fact-never-learned",
        title="A fact becomes known in no playthrough",
        why="It stands in the file, and no learner ever reads it.",
        mend="Let an answer that can be given `learn` it, give it `from-start: yes`, or take it out.",
        wrong="facts:\n  - fact: jam-jars   # no answer has `learn: [jam-jars]`",
        right="- choice: ask-about-the-window\n  learn: [jam-jars]",
    ),
    Code(
        name="value-never-read",
        title="A client-state value matters to nobody",
        why="It moves, and neither the case nor the learner ever looks at it.",
        mend="Give it `words`, let a condition read it, or take it out.",
        wrong="state:\n  - value: hope\n    start: 2",
        right="state:\n  - value: hope\n    start: 2\n    words: {0: flat, 2: a little hopeful}",
    ),
    Code(
        name="criterion-never-exercised",
        title="A criterion does not come up",
        why="The rubric is named by the case, so learners see a row in which nothing stands.",
        mend="In a full case, let a decision exercise it. In a small one this is no fault.",
        wrong="criteria: [client-voice]   # at every scene",
        right="criteria: [client-voice, consent]",
    ),
    Code(
        name="criterion-never-strong",
        title="A criterion can never be shown at its highest level",
        why="However well somebody practises, this row never says so.",
        mend="Let an answer show it at level 3, or exercise another criterion.",
        wrong="evidence: {consent: 2}   # the highest there is",
        right="evidence: {consent: 3}",
    ),
    Code(
        name="duty-never-met",
        title="A duty cannot be met",
        why="It is breached by everybody, so nobody is ever ready.",
        mend="Let an answer `meets` it, no later than its `latest` scene.",
        wrong="duties:\n  - duty: explain-limits   # no answer has `meets: [explain-limits]`",
        right="- choice: limits-first\n  meets: [explain-limits]",
    ),
    Code(
        name="duty-met-by-all",
        title="A duty is met by everybody",
        why="It tells nobody from anybody else.",
        mend="Let there be an answer that leaves it undone or breaches it, or take it out of the case.",
        wrong="- choice: a\n  meets: [explain-limits]\n- choice: b\n  meets: [explain-limits]",
        right="- choice: a\n  meets: [explain-limits]\n- choice: b",
    ),
    Code(
        name="illusory-choice",
        title="It does not matter what is chosen",
        why="All answers of the scene have the same evidence, changes, facts and way on.",
        mend="Let them differ in something, or read on instead of deciding.",
        wrong="- choice: a\n  evidence: {consent: 2}\n- choice: b\n  evidence: {consent: 2}",
        right="- choice: a\n  evidence: {consent: 2}\n- choice: b\n  evidence: {consent: 1}",
    ),
    Code(
        name="goal-never-varies",
        title="A goal comes out the same whatever is done",
        why="What becomes of the client should have to do with what happens in the case.",
        mend="Give at least one level a `when` that some playthroughs meet and others do not.",
        wrong="- level: 0\n  text: She is still here.   # no level has a `when`",
        right="- level: 0\n  text: She is still here.\n  when: {knows: [plan-signed]}",
    ),
)
