"""Numbers, conditions and scales that cannot be meant so."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="bad-range",
        title="A value cannot move",
        why="A value of the client's state that has one number only tells nothing.",
        mend="Let `most` be greater than `least`.",
        wrong="- value: trust\n  least: 5\n  most: 5",
        right="- value: trust\n  least: 0\n  most: 5",
    ),
    Code(
        name="bad-start",
        title="A value begins outside its range",
        why="Nobody could say where the client stands at first.",
        mend="Let `start` lie from `least` to `most`.",
        wrong="- value: trust\n  most: 5\n  start: 6",
        right="- value: trust\n  most: 5\n  start: 1",
    ),
    Code(
        name="bad-words",
        title="The words of a value do not cover it",
        why="At each number the learner reads the last word that begins at or below it.",
        mend="Begin at the lowest number and go upwards.",
        wrong="least: 0\nwords: {2: guarded, 4: opening up}",
        right="least: 0\nwords: {0: shut, 2: guarded, 4: opening up}",
    ),
    Code(
        name="no-change",
        title="A change by nothing",
        why="It looks like a change and is none.",
        mend="Take it out, or write the number that is meant.",
        wrong="change: {trust: 0}",
        right="change: {trust: +1}",
    ),
    Code(
        name="empty-condition",
        title="A condition that says nothing",
        why="It always holds, and looks as if it did not.",
        mend="Say when, or take it out.",
        wrong="when: {trust: {}}",
        right="when: {trust: {at-least: 3}}",
    ),
    Code(
        name="impossible-condition",
        title="A condition that can never hold",
        why="What depends on it will never be seen.",
        mend="Take one of the two sides out, or swap the numbers.",
        wrong="when: {trust: {at-least: 4, at-most: 2}}",
        right="when: {trust: {at-least: 2, at-most: 4}}",
    ),
    Code(
        name="outside-range",
        title="A condition asks for a number that the value never takes",
        why="It holds always or never, whatever the learner does.",
        mend="Choose a number from `least` to `most` of the value.",
        wrong="when: {trust: {at-least: 9}}",
        right="when: {trust: {at-least: 4}}",
    ),
    Code(
        name="goal-scale",
        title="A goal does not have its five levels",
        why="Goal attainment is told on five levels; the T score counts with all of them.",
        mend="Describe -2, -1, 0, +1 and +2, each once.",
        wrong="scale:\n  - level: 0\n    text: The rent is paid.",
        right="scale:\n  - level: -2\n    text: The flat is lost.\n  ... and so on to +2",
    ),
    Code(
        name="missing-level",
        title="A criterion does not describe a level",
        why="A level that nobody can recognise cannot be given.",
        mend="Say what one sees at 0 (undermines), 1 (misses), 2 (sound) and 3 (strong).",
        wrong="levels: {0: Tells her what to do., 3: Asks what she wants.}",
        right="levels:\n  0: Tells her what to do.\n  1: ...\n  2: ...\n  3: Asks what she wants.",
    ),
)
"""The codes."""
