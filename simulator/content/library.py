"""A library: the cases, rubrics and duties that were read from some folders."""

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.content.case import Case
from simulator.content.diagnostic import Diagnostic
from simulator.content.walkthrough import Walkthrough


@dataclass(frozen=True, slots=True)
class Library:
    """What was read, and everything that is wrong with it.

    A case with an error is not among `cases`; its mistakes are in `diagnostics`.
    """

    cases: tuple[Case, ...]
    """The cases that can be played, by name."""
    walkthroughs: Mapping[str, tuple[Walkthrough, ...]]
    """Golden paths by case name."""
    diagnostics: tuple[Diagnostic, ...]
    """Every mistake in every file, sorted by file, line and column."""
