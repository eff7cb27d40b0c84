"""What debriefs on screen are made with, handed in from outside."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from simulator.practice.debriefing import Debriefer
    from simulator.practice.sitting import Sitting

Paper = Literal["debrief", "recording", "run"]
"""A document: the debrief, the process recording, or the run file."""

Writer = Callable[["Sitting", "Debriefer", Paper], str]
"""
Writes a document of an attempt into a new file, and says which one.

Raises `OutputFailed` where it cannot be written, `StoreError` where the attempt cannot be read.
"""


Opening = Literal["ask", "tell", "board"]
"""
How a debrief begins: with the question how it was, with the telling of what
happened, or on the board, for whoever comes back to it.
"""


class Means(NamedTuple):
    """What every debrief of one run of the program shares."""

    debriefer: "Debriefer"
    """Works out what there is to say; keeps what cases are worth."""
    write: Writer | None = None
    """Writes documents; None where nothing can be written."""
