"""Mistakes in the item bank: principles, vignettes and blueprints that cannot be used as written."""

from simulator.content.codes.code import Code

CODES = (
    Code(
        name="unknown-principle",
        title="No principle has this name",
        why="A question is scheduled by its principle; without one it is never asked.",
        mend="Write a name from principles.yaml, or add the principle there.",
        wrong="principle: client-set-goals",
        right="principle: client-sets-goals",
    ),
    Code(
        name="wrong-area",
        title="A vignette stands in the file of another area",
        why="An area's questions are counted by principle and looked for by file; both must agree.",
        mend="Move the vignette to the file of its principle's area, or choose another principle.",
        wrong="area: values-and-ethics\nvignettes:\n  - vignette: a\n    principle: planned-ending",
        right="area: intervention-and-practice\nvignettes:\n  - vignette: a\n    principle: planned-ending",
    ),
    Code(
        name="unknown-option",
        title="The key names no option",
        why="No answer to this question would be right.",
        mend="Write the name of one of the vignette's options.",
        wrong="options:\n  - option: ask-her\n  - option: tell-her\n  - option: wait\nkey: ask",
        right="options:\n  - option: ask-her\n  - option: tell-her\n  - option: wait\nkey: ask-her",
    ),
    Code(
        name="three-options",
        title="A vignette has three options",
        why="Three good options ask as much as four with one to fill up, as on the exam; and forms "
        "are built for three.",
        mend="Leave out the option that nobody would choose, or write another that tempts.",
        wrong="options:\n  - option: ask-her\n  - option: tell-her",
        right="options:\n  - option: ask-her\n  - option: tell-her\n  - option: wait",
    ),
    Code(
        name="bad-question",
        title="A question does not say what to rank by",
        why="FIRST and NEXT ask for order, BEST and MOST for the strongest of several acceptable "
        "options; without one of them two options may be right.",
        mend="Ask one question with one of FIRST, NEXT, BEST, MOST in capitals and a question mark.",
        wrong="question: What should the social worker do?",
        right="question: What should the social worker do NEXT?",
    ),
    Code(
        name="criterion-twice",
        title="A criterion shows two principles",
        why="A decision of a case becomes a card of one principle; with two nobody could say which.",
        mend="Leave the criterion with the principle it shows best.",
        wrong="- principle: a\n  criterion: client-voice\n- principle: b\n  criterion: client-voice",
        right="- principle: a\n  criterion: client-voice\n- principle: b",
    ),
    Code(
        name="bad-weights",
        title="The weights of a blueprint do not make a whole",
        why="A form is assembled by these weights; a missing or surplus per cent would be made up.",
        mend="Give each of the three areas a weight for each category, 100 in all.",
        wrong="- area: values-and-ethics\n  weights: {bachelors: 35, masters: 35}",
        right="- area: values-and-ethics\n  weights: {bachelors: 35, masters: 35, clinical: 36}",
    ),
    Code(
        name="bad-total",
        title="Scored and unscored questions are not all questions",
        why="Which questions count decides the result.",
        mend="Let scored and unscored add up to items.",
        wrong="items: 122\nscored: 110\nunscored: 20",
        right="items: 122\nscored: 110\nunscored: 12",
    ),
)
"""The codes."""
