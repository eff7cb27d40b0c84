"""Options that several commands share; what they say gathers in the context as `Settings`."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import click
from click.core import ParameterSource

from simulator.cli.settings import Settings

CommandT = TypeVar("CommandT", bound=Callable[..., object])

FOLDER = click.Path(path_type=Path)
"""A path that need not be there."""


THEMES = ("dark", "light", "contrast")
"""The themes of the full-screen face, which is not imported to name them."""


def settings_of(context: click.Context) -> Settings:
    """What the options have said so far, those before the name of the command included."""
    return context.obj if isinstance(context.obj, Settings) else Settings()


def _libraries(context: click.Context, _option: click.Parameter, given: tuple[Path, ...]) -> None:
    before = settings_of(context)
    both = tuple(dict.fromkeys((*before.libraries, *given)))
    context.obj = replace(before, libraries=both)


def _data(context: click.Context, _option: click.Parameter, given: Path | None) -> None:
    before = settings_of(context)
    typed = context.get_parameter_source("data") is ParameterSource.COMMANDLINE
    if typed or not before.data_typed:
        context.obj = replace(before, data=given, data_typed=typed)


def _in_memory(context: click.Context, _option: click.Parameter, given: bool) -> None:
    before = settings_of(context)
    context.obj = replace(before, in_memory=given or before.in_memory)


def _theme(context: click.Context, _option: click.Parameter, given: str | None) -> None:
    before = settings_of(context)
    context.obj = replace(before, theme=given or before.theme)


def _still(context: click.Context, _option: click.Parameter, given: bool) -> None:
    before = settings_of(context)
    context.obj = replace(before, animate=before.animate and not given)


def places(command: CommandT) -> CommandT:
    """Add the options for where cases come from and where attempts are kept."""
    library = click.option(
        "--library",
        multiple=True,
        type=FOLDER,
        envvar="CASEWALK_LIBRARY",
        metavar="PATH",
        expose_value=False,
        callback=_libraries,
        help="Add a folder of cases; may be given several times. Environment: CASEWALK_LIBRARY.",
    )
    data = click.option(
        "--data",
        type=FOLDER,
        envvar="CASEWALK_DATA",
        metavar="PATH",
        expose_value=False,
        callback=_data,
        help="Keep attempts in this folder. Environment: CASEWALK_DATA.",
    )
    return library(data(command))


def look(command: CommandT) -> CommandT:
    """Add the options for how a case is played: kept or not, colours, animation."""
    in_memory = click.option(
        "--in-memory", is_flag=True, expose_value=False, callback=_in_memory, help="Keep nothing."
    )
    theme = click.option(
        "--theme",
        type=click.Choice(THEMES),
        expose_value=False,
        callback=_theme,
        help="Colours of the full-screen face.",
    )
    still = click.option(
        "--no-animation",
        is_flag=True,
        expose_value=False,
        callback=_still,
        help="Nothing moves in the full-screen face.",
    )
    return in_memory(theme(still(command)))
