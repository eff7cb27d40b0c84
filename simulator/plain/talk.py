"""What a task needs of a face, and the words that every prompt shares."""

from typing import Protocol

HINT = "(? for help)"
"""Ends every prompt."""

YES = frozenset({"y", "yes", "ok"})
"""What agrees, in any case."""

NO = frozenset({"n", "no"})
"""What does not."""


class Talk(Protocol):
    """What a task needs of a face: to say something and to hear a line that is meant for it."""

    def say(self, *lines: str) -> None:
        """Write lines."""

    def listen(self, prompt: str) -> str:
        """Ask and hear one line; help, case file and the like have been dealt with."""
