"""The command: options, exit codes, and errors turned into sentences.

stdout is data, stderr is diagnostics. Everything heavy is imported inside the
command that needs it, so that the first line and the first frame wait for
nothing else.
"""

import gc
import sys
from collections.abc import Sequence
from enum import IntEnum


class ExitCode(IntEnum):
    """What the shell is told."""

    FINE = 0
    """Done; also when a learner left, or input ended: everything is kept."""
    FINDINGS = 1
    """The check found something that does not keep a case from being played."""
    USAGE = 2
    """The command was not understood."""
    CONTENT = 3
    """Case or rubric files cannot be used."""
    STORE = 4
    """Attempts cannot be kept or read."""
    INTERRUPTED = 130
    """Ctrl-C; everything answered is kept."""


def main(arguments: Sequence[str] | None = None) -> int:
    """
    Run one command.

    Args:
        arguments: The words after `casewalk`; those of the process unless given.

    Returns:
        An `ExitCode`.
    """
    try:
        gc.disable()  # nothing is thrown away while modules load
        from simulator.cli.running import run

        gc.enable()
        return run(arguments)
    except KeyboardInterrupt:
        sys.stderr.write("casewalk: interrupted; whatever was answered is kept\n")
        return ExitCode.INTERRUPTED
