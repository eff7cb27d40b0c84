"""The words of the command line; what they do is imported when it is done."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from simulator import __version__
from simulator.cli.options import FOLDER, look, places, settings_of

if TYPE_CHECKING:
    from simulator.engine.event import Mode


@click.group(
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="casewalk", message="%(prog)s %(version)s")
@places
@look
@click.pass_context
def casewalk(context: click.Context) -> int | None:
    """Walk a client's case from assessment to evaluation before you meet a real client.

    Without a command: the shelf of cases.
    """
    if context.invoked_subcommand is not None:
        return None
    from simulator.cli.opening import open_shelf

    return open_shelf(settings_of(context))


@casewalk.command()
@click.argument("case", required=False)
@click.option("--plain", is_flag=True, help="One line at a time, for screen readers and scripts.")
@click.option("--new", is_flag=True, help="Begin anew even if an attempt is unfinished.")
@click.option("--assessed", "mode", flag_value="assessed", help="Feedback at the end.")
@click.option("--coach", "mode", flag_value="coach", help="Feedback after each answer.")
@click.option("--avoid", multiple=True, metavar="NOTE", help="Leave a heavy topic out.")
@places
@look
@click.pass_context
def play(
    context: click.Context,
    case: str | None,
    *,
    plain: bool,
    new: bool,
    mode: "Mode | None",
    avoid: tuple[str, ...],
) -> int:
    """Play CASE, or go on with it where you stopped.

    CASE is the name of a case or of an attempt. Without it, the attempt that you
    touched last goes on.
    """
    from simulator.cli.streams import screen
    from simulator.cli.wish import Wish

    settings = settings_of(context)
    wish = Wish(case=case, fresh=new, mode=mode, avoid=avoid)
    if plain or not screen():
        from simulator.cli.playing import play_on_page

        return play_on_page(settings, wish)
    from simulator.cli.opening import play_on_screen

    return play_on_screen(settings, wish)


@casewalk.command()
@places
@click.pass_context
def cases(context: click.Context) -> int:
    """List the cases, one a line, its name first."""
    from simulator.cli.listing import list_cases

    return list_cases(settings_of(context))


@casewalk.command()
@places
@click.pass_context
def attempts(context: click.Context) -> int:
    """List your attempts, one a line, the one touched last first."""
    from simulator.cli.listing import list_attempts

    return list_attempts(settings_of(context))


@casewalk.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list for programs.")
@places
@click.pass_context
def history(context: click.Context, *, as_json: bool) -> int:
    """List what you have walked with its score out of 100, the latest first."""
    from simulator.cli.recalling import show_history

    return show_history(settings_of(context), as_json=as_json)


@casewalk.command()
@click.argument("paths", nargs=-1, type=FOLDER, metavar="[PATH]...")
@click.option(
    "--budget", type=click.IntRange(min=1), metavar="STATES", help="States at which a proof stops."
)
@click.option("--strict", is_flag=True, help="Exit with 1 for notes as well.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for programs.")
@places
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[Path, ...],
    *,
    budget: int | None,
    strict: bool,
    as_json: bool,
) -> int:
    """Report every mistake in the cases at PATH, and prove those that can be read.

    A proof visits every state of a case and says what can be scored in it.

    Without PATH: the cases that come with Casewalk and those of --library.
    """
    from simulator.cli.checking import Manner, check_folders

    manner = Manner(budget=budget, strict=strict, as_json=as_json)
    return check_folders(paths, settings_of(context), manner)


@casewalk.command()
@click.argument("code")
def explain(code: str) -> int:
    """Say more about CODE, the word after `error:` in a report of `check`."""
    from simulator.cli.explaining import explain_code

    return explain_code(code)


@casewalk.command()
@click.argument("name", required=False)
def schema(name: str | None) -> int:
    """Print the JSON Schema of a file, for editors.

    NAME is case, phase, rubric, duties or walkthroughs; a case unless it is given.
    """
    from simulator.cli.explaining import print_schema

    return print_schema(name)
