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
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="poor-choice-pays",
        title="A poor answer costs nothing",
        why="What it loses is made good by what it opens, so a detour through it would pay.",
        mend="Let the way behind it pass no more decisions than the others, or mend its levels.",
        wrong="- choice: threaten\n  evidence: {client-voice: 0}\n  goto: long-way-round",
        right="- choice: threaten\n  evidence: {client-voice: 0}\n  goto: kitchen",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="worse-choice-pays",
        title="An answer that shows less costs less",
        why="Of two answers at the same moment the better one is dearer, because the way behind the "
        "other passes more decisions. A detour must never pay.",
        mend="Let both ways pass as many decisions, or let the shorter one carry evidence of its own.",
        wrong="- choice: ask-her\n  evidence: {consent: 2}\n  goto: farewell\n"
        "- choice: tell-her\n  evidence: {consent: 1}\n  goto: long-way-round",
        right="- choice: ask-her\n  evidence: {consent: 2}\n  goto: kitchen\n"
        "- choice: tell-her\n  evidence: {consent: 1}\n  goto: kitchen",
        severity="warning",
        acceptable=True,
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
        severity="warning",
        acceptable=True,
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
        name="nothing-to-accept",
        title="What is accepted is not found",
        why="The case has changed since, or the entry never fitted. Left standing, it would hide the "
        "next finding of its kind.",
        mend="Take the entry out, or mend its `finding` and `at`. An error is found all the same: it "
        "cannot be accepted.",
        wrong="accepted:\n  - finding: hard-words   # the client speaks plainly now",
        right="accepted: ...   # without it",
        severity="warning",
    ),
)
