"""The words of the command line; what they do is imported when it is done."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

import click

from simulator import __version__
from simulator.cli.options import FOLDER, look, places, settings_of

if TYPE_CHECKING:
    from simulator.cli.exporting import Format
    from simulator.content.blueprint import Category
    from simulator.engine.event import Mode
    from simulator.study.form import FormName


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
@click.argument("attempt", required=False)
@places
@click.pass_context
def debrief(context: click.Context, attempt: str | None) -> int:
    """Look back on ATTEMPT in four steps, and play any moment of it again.

    Without ATTEMPT: the one that ended last.
    """
    from simulator.cli.debriefing import debrief_on_page

    return debrief_on_page(settings_of(context), attempt)


@casewalk.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON list for programs.")
@places
@click.pass_context
def history(context: click.Context, *, as_json: bool) -> int:
    """List what you have walked with its score out of 100, the latest first, and how you have grown."""
    from simulator.cli.recalling import show_history

    return show_history(settings_of(context), as_json=as_json)


@casewalk.command()
@click.argument("what", required=False, metavar="[ATTEMPT|FILE]")
@click.option(
    "--format",
    "form",
    type=click.Choice(["html", "md", "json"]),
    default="html",
    show_default=True,
    help="A page, Markdown, or a run file to hand in.",
)
@click.option("--recording", is_flag=True, help="The process recording instead of the debrief.")
@click.option(
    "-o", "--output", "out", type=FOLDER, metavar="FILE", help="Where to; - for standard output."
)
@places
@click.pass_context
def report(
    context: click.Context,
    what: str | None,
    *,
    form: "Literal['html', 'md', 'json']",
    recording: bool,
    out: Path | None,
) -> int:
    """Write a document of ATTEMPT, or of a run FILE that was handed in.

    Without either: of the attempt that ended last. A run file is worked out anew
    from its events; nothing it claims is believed.
    """
    from simulator.cli.documenting import Order, report

    return report(
        settings_of(context), Order(what=what, form=form, recording=recording, out=out)
    )


@casewalk.command()
@click.argument("paths", nargs=-1, type=FOLDER, metavar="[PATH]...")
@click.option(
    "--budget", type=click.IntRange(min=1), metavar="STATES", help="States at which a proof stops."
)
@click.option("--strict", is_flag=True, help="Exit with 1 for notes as well.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object for programs.")
@click.option(
    "--jobs", type=click.IntRange(min=1), metavar="N", help="Processes that prove side by side."
)
@click.option("--no-cache", is_flag=True, help="Prove also what has not changed.")
@places
@click.pass_context
def check(
    context: click.Context,
    paths: tuple[Path, ...],
    *,
    budget: int | None,
    strict: bool,
    as_json: bool,
    jobs: int | None,
    no_cache: bool,
) -> int:
    """Report every mistake in the cases at PATH, and prove those that can be read.

    A proof visits every state of a case and says what can be scored in it. What
    has not changed since is not proven again.

    Without PATH: the cases that come with Casewalk and those of --library.
    """
    from simulator.cli.checking import Manner, check_folders

    manner = Manner(
        budget=budget, strict=strict, as_json=as_json, jobs=jobs, cached=not no_cache
    )
    return check_folders(paths, settings_of(context), manner)


@casewalk.command()
@click.option("--plain", is_flag=True, help="One line at a time, for screen readers and scripts.")
@places
@look
@click.pass_context
def study(context: click.Context, *, plain: bool) -> int:
    """Answer today's exam questions: about ten, in about ten minutes.

    You name the principle that governs and how sure you are before you see the key.
    """
    from simulator.cli.streams import screen
    from simulator.cli.studying import study_on_page, study_on_screen

    begin = study_on_page if plain or not screen() else study_on_screen
    return begin(settings_of(context))


@casewalk.command()
@click.argument("name", required=False)
@click.option(
    "--form", type=click.Choice(("full", "half", "20")), default="20", help="How long; 20 unless given."
)
@click.option(
    "--category",
    type=click.Choice(("bachelors", "masters", "clinical")),
    default="masters",
    help="Whose weights; masters unless given.",
)
@click.option("--new", is_flag=True, help="Begin anew even if an exam is unfinished.")
@click.option("--list", "as_list", is_flag=True, help="List your exams, one a line.")
@click.option("--plain", is_flag=True, help="One line at a time, for screen readers and scripts.")
@places
@look
@click.pass_context
def exam(
    context: click.Context,
    name: str | None,
    *,
    form: "FormName",
    category: "Category",
    new: bool,
    as_list: bool,
    plain: bool,
) -> int:
    """Sit a timed mock exam, or go on with the one you began.

    NAME is an exam of the list; its results can be seen again.
    """
    from simulator.cli.examining import ExamWish, exam_on_page, exam_on_screen, list_exams
    from simulator.cli.streams import screen

    settings = settings_of(context)
    if as_list:
        return list_exams(settings)
    begin = exam_on_page if plain or not screen() else exam_on_screen
    return begin(settings, ExamWish(name=name, form=form, category=category, fresh=new))


@casewalk.command()
@click.option(
    "--format",
    "form",
    type=click.Choice(("anki", "gift", "qti", "csv")),
    required=True,
    help="Anki's text file, Moodle's GIFT, QTI 1.2 in a zip, or a table.",
)
@click.option(
    "-o", "--output", "out", type=FOLDER, metavar="FILE", help="Where to; else standard output."
)
@places
@click.pass_context
def export(context: click.Context, *, form: "Format", out: Path | None) -> int:
    """Write the exam questions for another program."""
    from simulator.cli.exporting import export_questions

    return export_questions(settings_of(context), form, out)


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

    NAME is case, phase, rubric, duties, walkthroughs, principles, vignettes or
    blueprint; a case unless it is given.
    """
    from simulator.cli.explaining import print_schema

    return print_schema(name)
