"""Help: what the keys do, and what Casewalk promises."""

from textual.app import App

from simulator.tui.leaf import Block, entry, heading
from simulator.tui.prose import prose
from simulator.tui.reader import Reader
from simulator.wording.kinds import KIND_MARKS
from simulator.wording.welcome import PROMISE

_MARGIN = 15

ANSWERING = (
    ("1 to 9", "say, do or ask that; in a task: put the card, item or sentence there"),
    ("0", "stop asking, once you have asked something"),
    ("↑ ↓", "go from one to the next"),
    ("Enter", "take the one you stand on; confirm a task; read on"),
    ("Space", "put a sentence into the note, or take it out"),
    ("u d", "move an item up or down in an order"),
    ("PgUp PgDn", "turn the page"),
)
READING = (
    ("c", "the case file: all that is known by now"),
    ("b", "the briefing"),
    ("t", "the transcript: everything so far"),
    ("Esc", "back; it never leaves a case"),
)
LOOKING_BACK = (
    ("1 2 3 4", "reactions, description, analysis, summary"),
    ("← →", "go along the moments of the attempt"),
    ("↑ ↓", "go along the moments that cost most"),
    ("Enter", "look at the moment in full; in a field: keep what you wrote and go on"),
    ("p", "play it again from this moment, as practice; the attempt stays as it is"),
    ("s", "the strongest way on from this moment"),
    ("d", "the dearest moments once more, as a drill"),
    ("m", "more: levels, duties, what never came to light, all your attempts"),
    ("f  a", "write what you felt at a moment, and which skills you used"),
    ("w", "write a document: debrief, process recording, run file"),
    ("Tab", "in a field: share what you write, or keep it private"),
    ("a", "on the shelf: all attempts at a case, each with its debrief"),
)
ALWAYS = (
    ("?  F1", "this help"),
    ("l", "light, dark or high contrast; kept for next time"),
    ("Ctrl+P", "all that can be done here, by name"),
    ("q", "save and leave; on the shelf: quit"),
    ("Ctrl+C  Ctrl+Q", "quit at once; every answer is kept already"),
)


def help_reader(app: App[int]) -> Reader:
    """Help, to be read."""
    return Reader("Help", app.title, help_blocks())


def help_blocks() -> tuple[Block, ...]:
    """All of the help."""
    return (
        Block(prose(PROMISE)),
        Block(
            prose("Every answer is kept before the next page is shown: you can stop at any time.")
        ),
        *_keys("Answering", ANSWERING),
        *_keys("Reading", READING),
        *_keys("Looking back", LOOKING_BACK),
        *_keys("Everywhere", ALWAYS),
        heading("Marks in the case file"),
        *(
            entry(f" {mark}", kind, margin=_MARGIN, style="bold $accent")
            for kind, mark in KIND_MARKS.items()
        ),
    )


def _keys(title: str, keys: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    lines = (entry(key, does, margin=_MARGIN, style="bold $accent") for key, does in keys)
    return (heading(title), *lines)
