"""Keeps attempts: event logs, and the content they ran on.

Knows nothing about cases. Importing this package is cheap; SQLAlchemy, which costs
more than the first frame may, is imported when a store is opened.
"""

from pathlib import Path

from simulator.store.event import JSON, Event
from simulator.store.location import default_folder
from simulator.store.memory import MemoryStore
from simulator.store.protocol import Store
from simulator.store.record import AttemptRecord
from simulator.store.words import Words

__all__ = [
    "JSON",
    "AttemptRecord",
    "Event",
    "MemoryStore",
    "Store",
    "Words",
    "default_folder",
    "open_store",
]


def open_store(place: Path) -> Store:
    """Opens the store in a folder, making both if they are not there yet.

    Args:
        place: The folder; the store is the file `casewalk.sqlite3` in it.

    Raises:
        StoreUnreachable: The folder or the file cannot be made, read or written.
        StoreDamaged: The file is broken, or is something else.
        StoreTooNew: A later version of Casewalk wrote it.
    """
    from simulator.store.sqlite import open_sqlite

    return open_sqlite(place)
