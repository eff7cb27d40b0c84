"""One run of the command, from its words to its exit code."""

from collections.abc import Sequence

import click

from simulator.cli import ExitCode
from simulator.cli.commands import casewalk
from simulator.cli.streams import diagnose, hush, prepare
from simulator.errors import (
    CasewalkError,
    ContentError,
    OutputFailed,
    ReplayError,
    RunFileError,
    StoreError,
    WorkerLost,
)
from simulator.plain.page import NobodyReads


def run(arguments: Sequence[str] | None) -> int:
    """
    Run one command and turn what goes wrong into sentences and codes.

    Raises:
        KeyboardInterrupt: It was interrupted.
    """
    prepare()
    words = None if arguments is None else list(arguments)
    try:
        code = casewalk.main(words, prog_name="casewalk", standalone_mode=False)
        return code if isinstance(code, int) else ExitCode.FINE
    except click.Abort:
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        error.show()
        return ExitCode.USAGE
    except NobodyReads:
        hush()
        return ExitCode.FINE
    except CasewalkError as error:
        return _explained(error)


def _explained(error: CasewalkError) -> ExitCode:
    match error:
        case ContentError():
            diagnose(*str(error).split("\n"))
            return ExitCode.CONTENT
        case WorkerLost() | RunFileError():
            diagnose(f"casewalk: {error}")
            return ExitCode.CONTENT
        case ReplayError():
            diagnose(f"casewalk: {error}", "The attempt stays as it is; --new begins another.")
            return ExitCode.STORE
        case OutputFailed():
            hush()
            diagnose(f"casewalk: {error}")
            return ExitCode.STORE
        case StoreError():
            diagnose(f"casewalk: {error}")
            return ExitCode.STORE
        case _:
            diagnose(f"casewalk: {error}")
            return ExitCode.USAGE
