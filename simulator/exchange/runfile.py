"""A run file: an attempt as it is handed on."""

from collections.abc import Mapping
from dataclasses import dataclass

FORMAT = 1
"""The number of the format that is written; files with a higher one are refused."""

LIMIT = 2_000_000
"""Bytes of a run file. Ours: a hundred times the longest attempt at a full case, and read in a moment."""

MOST_EVENTS = 5_000
"""Events of a run file. Ours: more than any case that can be proven has decisions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Words of the learner's own that were shared."""

    kind: str
    """What they are about: `reaction`, `keep`, `change`, `feeling` or `analysis`."""
    seq: int
    """The event they belong to; 0 for the attempt as a whole."""
    text: str
    """The words."""
    written: str
    """When they were written, ISO 8601 in UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunFile:
    """An attempt as it is handed on. Times are ISO 8601 in UTC."""

    program: str
    """The version of Casewalk that wrote it."""
    attempt: str
    """The attempt's id where it was walked."""
    scenario: str
    """Name of the case."""
    title: str
    """Title of the case when the attempt began."""
    digest: str
    """Digest of the content it was walked on."""
    mode: str
    """`coach` or `assessed`."""
    kind: str
    """`first` or `practice`."""
    started: str
    """When it began."""
    ended: str | None
    """When it ended; None if it has not."""
    parent: str | None = None
    """The attempt within which it was begun, for a moment played again."""
    parent_seq: int | None = None
    """The first event of the parent that is answered anew here."""
    events: tuple[Mapping[str, object], ...]
    """Every event, the start first."""
    remarks: tuple[Remark, ...] = ()
    """What the learner wrote and shared."""
    score: str | None = None
    """The overall score the writer came to, as a fraction out of 100 such as `3481/37`; compared, never believed."""
