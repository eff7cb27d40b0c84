"""Processes that play, fed and read screen by screen."""

import os
import subprocess
import sys
from pathlib import Path

PROMPT = "(? for help)\n"

ALWAYS_INTERRUPTIBLE = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from simulator.cli import main
sys.exit(main())
"""
"""A shell may start programs that ignore Ctrl-C; this one never does."""


class Playing:
    """A `casewalk play` in a process of its own."""

    def __init__(self, library: Path, data: Path) -> None:
        self.ended = False
        words = ("play", "number-twelve", "--plain", "--library", str(library), "--data", str(data))
        self.process = subprocess.Popen(
            [sys.executable, "-c", ALWAYS_INTERRUPTIBLE, *words],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        )

    def __enter__(self) -> "Playing":
        return self

    def __exit__(self, *_error: object) -> None:
        self.process.kill()
        self.process.communicate()

    def screen(self) -> list[str]:
        """The lines up to the next prompt, or to the end of the case; it has been acknowledged that what came before is kept."""
        assert self.process.stdout is not None
        lines: list[str] = []
        for line in self.process.stdout:
            lines.append(line)
            if line.endswith(PROMPT):
                return lines
        self.ended = True
        assert any(line.startswith("The end: ") for line in lines), "".join(lines)
        return lines

    def answer(self, line: str) -> None:
        """Send an answer without waiting for what comes of it."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def kill(self) -> None:
        """End it at once, as `kill -9` does."""
        self.process.kill()
        self.process.communicate()


def offered(screen: list[str]) -> list[str]:
    """What can be answered on a screen: the numbered lines at its end, and the prompt."""
    last = max(i for i, line in enumerate(screen[:-2]) if line == "\n")
    return screen[last:]
