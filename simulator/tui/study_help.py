"""Help for study and for mock exams: what the keys do there."""

from simulator.tui.leaf import Block, entry, heading
from simulator.tui.prose import prose
from simulator.tui.reader import Reader

_MARGIN = 13

_STUDY = (
    (
        "A B C",
        "answer; then the principle that governs and how sure you are, and only then the key",
    ),
    ("1 to 5", "choose what has this number"),
    ("o", "leave this question out for now"),
    ("r", "what recurs in your answers"),
    ("q Esc", "leave; every answer is kept already"),
)
_EXAM = (
    ("A B C", "choose an option, or another in its place"),
    ("1 to 4", "how sure you are of it: a guess, leaning, fairly sure, sure"),
    ("← → p n", "the question before, the next one"),
    ("x", "strike out the option you stand on, or take it back in"),
    ("f", "mark the question to come back to it, or take the mark off"),
    ("v", "the list of questions; Enter goes to one"),
    ("t", "how much time is left"),
    ("e", "end the block or the exam"),
)
_ALWAYS = (
    ("↑ ↓ Enter", "go from one to the next, and take it"),
    ("PgUp PgDn", "turn the page"),
    ("l", "light, dark or high contrast"),
    ("Ctrl+C", "quit at once; every answer is kept already"),
)


def study_help() -> Reader:
    """Help for study, to be read."""
    said = "What comes back is a principle, each time with another question, when it is about to be forgotten."
    return Reader(
        "Help", "Study", (Block(prose(said)), *_keys("Keys", _STUDY), *_keys("Everywhere", _ALWAYS))
    )


def exam_help() -> Reader:
    """Help for a mock exam, to be read."""
    said = "Every answer is kept at once. Between blocks the clock stands; within a block it runs, also now."
    return Reader(
        "Help",
        "Mock exam",
        (Block(prose(said)), *_keys("Keys", _EXAM), *_keys("Everywhere", _ALWAYS)),
    )


def _keys(title: str, keys: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    lines = (entry(key, does, margin=_MARGIN, style="bold $accent") for key, does in keys)
    return (heading(title), *lines)
