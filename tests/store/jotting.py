"""
Opens the store in the folder given and rewrites the same words without end, to be killed.

Prints `opening`, then how often words were written once that is acknowledged.
"""

import sys
from itertools import count
from pathlib import Path

from simulator.store import Words, open_store
from simulator.store.sqlite import FILE_NAME
from tests.store.values import RECORD, begin


def jot(folder: Path) -> None:
    """Never returns."""
    print("opening", FILE_NAME, flush=True)
    store = open_store(folder)
    begin(store)
    print(0, flush=True)
    for number in count(1):
        store.write(RECORD.id, words(number))
        print(number, flush=True)


def words(number: int) -> Words:
    """Words that say which they are."""
    return Words(kind="reaction", text=f"{number} times", written="2026-08-01T11:00:00Z")


if __name__ == "__main__":
    jot(Path(sys.argv[1]))
