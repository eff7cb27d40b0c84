"""The Textual face: shelf, briefing, scenes, case file and scorecard in a terminal.

It renders values and sends back actions; no rule lives here. Everything that
takes time runs in threads, and everything is handed in, so that many of these
apps can run in one process.
"""

import gc
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.files.shelf import Shelf
    from simulator.store.protocol import Store


def run(
    shelf_opener: "Callable[[], Shelf]",
    store_opener: "Callable[[], Store]",
    *,
    case: str | None = None,
    mode: str | None = None,
    avoid: tuple[str, ...] = (),
    fresh: bool = False,
    theme: str | None = None,
    animate: bool = True,
) -> int:
    """
    Show the shelf, or a case, until the learner leaves.

    The shelf is read while Textual is imported; the store is opened after the
    first frame.

    Args:
        shelf_opener: Reads the shelf; should be cheap.
        store_opener: Opens the place where attempts are kept; may raise `StoreError`, which is shown.
        case: A case to open at once: the attempt that is not finished, or else its briefing.
        mode: `coach` or `assessed`, for a new attempt.
        avoid: Content notes to leave out of a new attempt.
        fresh: Show the briefing of `case` even if an attempt is not finished.
        theme: `dark`, `light` or `contrast`; None for the one used last.
        animate: Whether anything may move by itself.

    Returns:
        The exit code: 0, or 3 if the cases cannot be read, 4 if the learner left
        because the store cannot be used, 130 after Ctrl-C.
    """
    with ThreadPoolExecutor(1, thread_name_prefix="shelf") as pool:
        shelf = pool.submit(shelf_opener)
        gc.disable()
        from simulator.tui.app import CasewalkApp
        from simulator.tui.reception import Wish

        gc.freeze()
        gc.enable()
        wish = Wish(case, mode, avoid, fresh=fresh, theme=theme, animate=animate)
        app = CasewalkApp(shelf, store_opener, wish)
        app.run()
    app.close_store()
    return app.return_code or 0
