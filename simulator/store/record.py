"""What the shelf knows about an attempt, without its events."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptRecord:
    """One line on the shelf of attempts. Times are ISO 8601 in UTC and sort as text."""

    id: str
    """Given by the caller: short, sortable by age, hard to guess."""
    scenario: str
    """Name of the case."""
    title: str
    """Title of the case when the attempt began."""
    digest: str
    """Digest of the case content that the attempt runs on, for ever."""
    mode: str
    """`coach` or `assessed`."""
    kind: str
    """`first` or `practice`."""
    started: str
    """When it began."""
    touched: str
    """When its last event was kept."""
    ended: str | None
    """When it ended; None while it can be continued."""
    place: str
    """Where it stands now, in words for the shelf."""
    events: int
    """How many events are kept. Stores count them; what a caller puts here is not read."""
    parent: str | None = None
    """The attempt that this one was begun within, to play a moment of it again; None for one begun at the start."""
    parent_seq: int | None = None
    """The first event of the parent that is answered anew here; those before it are shared."""
