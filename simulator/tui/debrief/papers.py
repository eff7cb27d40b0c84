"""Writing a document of an attempt: which one, and where it lies afterwards."""

from functools import partial
from typing import TYPE_CHECKING

from textual.app import App

from simulator.tui.debrief.means import Paper
from simulator.tui.question import Question
from simulator.tui.trouble import tried

if TYPE_CHECKING:
    from simulator.tui.debrief.looking import Looking

PAPERS: tuple[tuple[Paper, str], ...] = (
    ("debrief", "The debrief, to read, print or keep (a page for a browser)"),
    ("recording", "The process recording, for supervision (a page for a browser)"),
    ("run", "The run file, from which an instructor works the same numbers out anew"),
)
"""What can be written, and how it is offered."""

_TITLE = "Write a document"
_ABOUT = "It is written into the folder in which Casewalk was started, and replaces no other file."
_PRIVATE = "Of your own words only those that you have shared stand in it."


async def write_paper(app: App[int], looking: "Looking") -> None:
    """
    Ask which document, write it, and say where it lies. Must be awaited in a worker.

    Raises:
        CasewalkError: It cannot be written.
    """
    write = looking.means.write
    if write is None:
        return
    answers = (*(words for _, words in PAPERS), "None of them")
    number = await app.push_screen_wait(Question(_TITLE, (_ABOUT, _PRIVATE), answers))
    if number >= len(PAPERS):
        return
    paper = PAPERS[number][0]
    file = await tried(app, partial(write, looking.sitting, looking.means.debriefer, paper))
    if file is not None:
        await app.push_screen_wait(Question(_TITLE, (f"It is written to {file}.",), ("Go on",)))
