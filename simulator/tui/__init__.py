"""The Textual face: shelf, briefing, scenes, case file and debrief in a terminal.

It renders values and sends back actions; no rule lives here. Everything that
takes time runs in threads, and everything is handed in, so that many of these
apps can run in one process.
"""

import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TYPE_CHECKING

from simulator.tui.wish import Wish

if TYPE_CHECKING:
    from simulator.files.shelf import Shelf
    from simulator.store.protocol import Store
    from simulator.tui.debrief.means import Writer

NOTHING = Wish()
"""The shelf, and nothing opened at once."""


HEAD_START = 0.05
"""Seconds that reading the shelf has for itself. Ours: three times what 200 unchanged cases take."""


def run(
    shelf_opener: "Callable[[], Shelf]",
    store_opener: "Callable[[], Store]",
    wish: Wish = NOTHING,
    write: "Writer | None" = None,
) -> int:
    """
    Show the shelf, a case or an attempt until the learner leaves.

    The shelf is read before or while Textual is imported; the store is opened after the
    first frame.

    Args:
        shelf_opener: Reads the shelf; should be cheap.
        store_opener: Opens the place where attempts are kept; may raise `StoreError`, which is shown.
        wish: What to open at once, and how; an attempt that has ended opens its debrief.
        write: Writes documents of an attempt; None where nothing can be written.

    Returns:
        The exit code: 0, or 3 if the cases cannot be read, 4 if the learner left
        because the store cannot be used, 130 after Ctrl-C.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="shelf") as pool:
        shelf = pool.submit(shelf_opener)
        # Looking at files gives the interpreter away at every call, and an import does not give
        # it back for five milliseconds; so a shelf that is read at once is read by itself.
        wait([shelf], timeout=HEAD_START)
        gc.disable()
        from simulator.tui.app import CasewalkApp

        gc.freeze()
        gc.enable()
        app = CasewalkApp(shelf, store_opener, wish, write)
        app.run()
    app.close_store()
    return app.return_code or 0
