"""What is found in a bank that can be used. Warnings and notes; never errors."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="key-position",
        severity="warning",
        title="The key stands in one place too often",
        why="Learners see options shuffled, but an exported quiz may not shuffle, and position then answers.",
        mend="Change the order of options until each place holds the key about a third of the time.",
        wrong="key first in 30 of 45 vignettes",
        right="key first in 15, second in 16, third in 14 of 45 vignettes",
    ),
    Code(
        name="shortest-is-key",
        severity="warning",
        title="The key is mostly the shortest option",
        why="Length answers, and not judgement.",
        mend="Fill out keys and shorten other options.",
        wrong="text: Ask her.   # beside two options of a line each",
        right="text: Ask her what she would like to happen with the letter.",
    ),
    Code(
        name="convergence",
        severity="note",
        title="The key shares its words with both other options",
        why="Whoever chooses what the options have in common finds the key without the situation.",
        mend="Let the other options share words with each other as well, or word the key its own way.",
        wrong="Call the school with consent. / Call the school today. / Ask the mother for consent.",
        right="Ask the mother for consent. / Call the school today. / Write to the school.",
    ),
    Code(
        name="vague-word",
        severity="note",
        title="An option says how often without saying it",
        why='"Often" is ten per cent to one reader and seventy to another.',
        mend="Say when, or leave the word out.",
        wrong="text: Visits are usually announced.",
        right="text: Visits are announced a day before.",
    ),
    Code(
        name="wordy-situation",
        severity="note",
        title="A situation is long",
        why="Reading time is taken from thinking time, and more from those who read in a second language.",
        mend="Keep age, setting, presenting fact and context; leave out what no option turns on.",
        wrong="a situation of 180 words",
        right="a situation of 70 words",
    ),
    Code(
        name="near-duplicate",
        severity="warning",
        title="Two vignettes are much alike",
        why="A form could hold both, and a remembered answer would count as understanding.",
        mend="Change person, setting and what happens, or leave one out.",
        wrong="A 34-year-old client ... / A 36-year-old client ... with the same words after",
        right="two situations that only share their principle",
    ),
    Code(
        name="few-vignettes",
        severity="warning",
        title="A principle has too few vignettes",
        why="Review brings a principle back with another question each time; with one question the "
        "answer is learned instead.",
        mend="Write at least two vignettes for it, better three.",
        wrong="one vignette for planned-ending",
        right="three vignettes for planned-ending, in different settings",
    ),
    Code(
        name="form-too-large",
        severity="warning",
        title="A full exam cannot be put together without repeats",
        why="`casewalk exam` refuses a form that the bank is too small for.",
        mend="Write more vignettes of the area that is named.",
        wrong="40 vignettes of an area of which a form needs 43",
        right="45 vignettes of it",
    ),
)
"""The codes."""
