"""Logs that belong to no case, in a database."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from sqlalchemy import Connection, func, insert, select
from sqlalchemy.exc import IntegrityError

from simulator.errors import AttemptMoved, StoreDamaged
from simulator.store.event import Event, event_from_text, event_to_text
from simulator.store.tables import journals

Transaction = Callable[[], AbstractContextManager[Connection]]
"""Begins a transaction, whose database errors become ours."""


class SqlJournals:
    """The logs of one store; its transactions, locks and errors are the store's."""

    def __init__(
        self, reading: Transaction, writing: Transaction, damaged: Callable[[str], StoreDamaged]
    ) -> None:
        """
        Of a store.

        Args:
            reading: Begins a transaction that only reads.
            writing: Begins one that shuts other writers out from its start.
            damaged: The error for what cannot be read, for a reason.
        """
        self._reading = reading
        self._writing = writing
        self._damaged = damaged

    def enter(self, journal: str, seq: int, event: Event) -> None:
        """Keeps the next entry; see `Journals.enter`."""
        row = {"journal": journal, "seq": seq, "event": event_to_text(event)}
        count = select(func.count()).select_from(journals).where(journals.c.journal == journal)
        try:
            with self._writing() as connection:
                before = connection.execute(count).scalar_one()
                if seq > before:
                    raise ValueError(f"entry {seq} would leave a gap after {before} entries")
                connection.execute(insert(journals), row)
        except IntegrityError as error:
            raise AttemptMoved from error

    def entries(self, journal: str) -> tuple[Event, ...]:
        """The entries of a log; see `Journals.entries`."""
        log = select(journals.c.seq, journals.c.event).where(journals.c.journal == journal)
        with self._reading() as connection:
            rows = connection.execute(log.order_by(journals.c.seq)).all()
        if [seq for seq, _ in rows] != list(range(len(rows))):
            raise self._damaged(f"an entry of {journal} is missing")
        try:
            return tuple(event_from_text(text) for _, text in rows)
        except (ValueError, RecursionError) as error:
            raise self._damaged(f"an entry of {journal} cannot be read") from error

    def names(self) -> tuple[str, ...]:
        """The names of all logs, sorted."""
        wanted = select(journals.c.journal).distinct().order_by(journals.c.journal)
        with self._reading() as connection:
            return tuple(connection.scalars(wanted).all())
