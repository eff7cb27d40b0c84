"""
Opens the store in the folder given and answers without end, to be killed.

Prints `opening`, then the number of each event once it is acknowledged.
"""

import sys
from itertools import count
from pathlib import Path

from simulator.store import open_store
from simulator.store.sqlite import FILE_NAME
from tests.store.values import answer, begin


def play(folder: Path) -> None:
    """Never returns."""
    # Imported already, so that a kill after this line falls into the opening itself.
    print("opening", FILE_NAME, flush=True)
    store = open_store(folder)
    begin(store)
    print(0, flush=True)
    for seq in count(1):
        answer(store, seq)
        print(seq, flush=True)


if __name__ == "__main__":
    play(Path(sys.argv[1]))
