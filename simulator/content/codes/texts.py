"""What is found in the wording of a case that can be read. Warnings and notes; never errors."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="longest-is-key",
        title="The strongest option is mostly the longest",
        why="Who writes well explains most where it matters, and learners notice before the author "
        "does: then length answers, and not judgement.",
        mend="Shorten strong options and fill out weak ones, until the strongest is the longest of "
        "its scene at most one time in three.",
        wrong="- choice: listen\n  say: Tell me about the window first, and take your time with it.\n"
        "- choice: tell\n  say: Call the landlord.",
        right="- choice: listen\n  say: Tell me about the window first.\n"
        "- choice: tell\n  say: Call the landlord about the window.",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="uneven-options",
        title="The options of a scene differ much in length",
        why="The odd one out draws the eye, whether it is right or wrong.",
        mend="Bring the longest and the shortest nearer to each other: the one at most 1.6 times "
        "the other.",
        wrong="- choice: wait\n  say: I'll wait.\n"
        "- choice: ask\n  say: Would you like to tell me what the letter on the table says?",
        right="- choice: wait\n  say: I'll wait here until you have read the letter through.\n"
        "- choice: ask\n  say: Would you like to tell me what the letter says?",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="convergence",
        title="The strongest option can be told by what it shares with the others",
        why="Weak options are often made from the strong one, a part changed at a time. Then the one "
        "that has most words in common with the rest is the answer, whatever it is about.",
        mend="Write each weak option from what a worker might want who does it, and not from the "
        "strong one.",
        wrong="- choice: call-with-her\n  say: Shall we call Ray together on Tuesday?\n"
        "- choice: call-alone\n  say: Shall I call Ray on Tuesday?\n"
        "- choice: wait\n  say: Shall we wait together until Tuesday?",
        right="- choice: call-with-her\n  say: Shall we call Ray together on Tuesday?\n"
        "- choice: fund\n  say: The fund opens at nine, I can be there for you.\n"
        "- choice: wait\n  say: It can rest until he writes again, if you like.",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="odd-form",
        title="One option has another grammatical form than the others",
        why="The odd one out draws the eye, right or wrong, and reads as if written at another time.",
        mend="Let the options of a scene begin alike and end alike.",
        wrong="- choice: wait\n  do: Wait on the stairs.\n- choice: knock\n  do: Knock once more.\n"
        "- choice: leave\n  do: Leaving a card.",
        right="- choice: wait\n  do: Wait on the stairs.\n- choice: knock\n  do: Knock once more.\n"
        "- choice: leave\n  do: Leave a card.",
        severity="note",
        acceptable=True,
    ),
    Code(
        name="absolute-word",
        title="Only weak options speak without exception",
        why='Words like "always" and "never" are seldom true, so whoever knows nothing leaves such '
        "an option out.",
        mend="Say how far it goes, or let a sound option of the scene be as firm.",
        wrong="- choice: promise\n  say: I will never tell anybody.   # and no sound option is so firm",
        right="- choice: promise\n  say: I will keep what you tell me to myself.",
        severity="note",
        acceptable=True,
    ),
    Code(
        name="echo-word",
        title="Only the strongest option takes up the client's word",
        why="Her own words back to her is good practice. But where no other option has the word, "
        "matching it finds the answer without understanding it.",
        mend="Let a weaker option take the word up too: it can be heard and still be misused.",
        wrong="client: It is the radiator again.\nchoices:\n  - choice: ask\n    say: Tell me about the radiator.\n"
        "  - choice: tell\n    say: Call the landlord today.",
        right="client: It is the radiator again.\nchoices:\n  - choice: ask\n    say: Tell me about the radiator.\n"
        "  - choice: tell\n    say: Report the radiator today.",
        severity="note",
        acceptable=True,
    ),
    Code(
        name="all-of-the-above",
        title="An option stands for other options",
        why="Whoever knows two to be right need not know the third; and options are shuffled, so "
        "nothing is above.",
        mend="Say what is meant as an answer of its own, or take the option out.",
        wrong="- choice: everything\n  do: All of the above.",
        right="- choice: everything\n  do: Ask about the rent first and about the children after.",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="negated-stem",
        title="A question asks for what is wrong",
        why="A learner who overlooks a small word answers the opposite of what they know.",
        mend="Ask for what belongs, what comes first, what fits.",
        wrong="prompt: Which of these do NOT belong into the record?",
        right="prompt: Which of these belong into the record?",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="deficit-label",
        title="A label stands before the person",
        why="Learners write as they read. Narration, the record and options that count as sound "
        "show how one speaks of people.",
        mend="Say what was seen and said, or name the person first. A label may stand in a weak "
        "option, in a sentence with a `fault`, and in what somebody says.",
        wrong="narration: She is non-compliant with the plan.",
        right="narration: She missed two appointments; the bus to them takes an hour and a half.",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="hard-words",
        title="What the client says is hard to read",
        why="Speech is short and plain, and a learner's first language may be another one.",
        mend="Cut long sentences and trade long words for short ones, in the scenes named first.",
        wrong="client: The administrative consequences are considerable, unfortunately.",
        right="client: It means more forms. A lot more.",
        severity="note",
        acceptable=True,
    ),
    Code(
        name="missing-content-note",
        title="A heavy topic comes without a notice",
        why="Learners are people with a past; a few plain words beforehand let them choose.",
        mend="Declare a content note at the case and name it at the scene, with a scene to go to "
        "`instead` where it can be left out.",
        wrong="- scene: night\n  client: I thought about suicide.",
        right="- scene: night\n  content-notes: [suicide]\n  instead: morning\n"
        "  client: I thought about suicide.",
        severity="note",
        acceptable=True,
    ),
    Code(
        name="missing-sources",
        title="A case does not say what it rests on",
        why="Teachers and learners cannot tell knowledge from invention.",
        mend="List codes, books, rules and experience under `sources`; say so where it is the "
        "author's own practice knowledge.",
        wrong="case: late-again",
        right="case: late-again\nsources:\n  - NASW Code of Ethics (2021), 1.02, paraphrased",
        severity="warning",
        acceptable=True,
    ),
    Code(
        name="thin-because",
        title="A reason says little",
        why="The reason is what a learner takes along. One short clause only repeats the level.",
        mend="Say in two to four sentences what it does for this client now, which principle it "
        "rests on, and why the tempting alternative tempts.",
        wrong="because: This respects her.",
        right="because: She decides who hears of the letter, so she is asked before the call. "
        "Calling at once is quicker and tempts for that.",
        severity="note",
        acceptable=True,
    ),
    Code(
        name="same-because",
        title="Two answers give the same reason",
        why="Each answer does something of its own; a reason that fits two explains neither.",
        mend="Say of each what it does, and what tells it from the other.",
        wrong="- choice: a\n  because: It leaves her alone with it.\n"
        "- choice: b\n  because: It leaves her alone with it.",
        right="- choice: a\n  because: It leaves her alone with the call.\n"
        "- choice: b\n  because: It makes the call for her, and she learns of it afterwards.",
        severity="warning",
        acceptable=True,
    ),
)
