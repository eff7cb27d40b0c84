"""Work shared out among processes, once it takes long enough to be worth their start."""

import gc
import os
import sys
from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar

from simulator.errors import WorkerLost

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor
    from types import TracebackType

P = ParamSpec("P")
T = TypeVar("T")

PATIENCE_SECONDS = 0.5
"""How long work is done, or is expected to take, before other processes are started. Ours: about what that costs."""

COPYING_SECONDS = 0.05
"""The same where a process is copied, with all that it has imported. Ours: about what that costs."""

VALUES_BETWEEN_COLLECTIONS = 10_000
"""New values after which it is looked for garbage in circles. Ours, measured; Python's own 700 is for any program."""

MOST_JOBS = 61
"""Processes that can be waited for at once. Source: WaitForMultipleObjects on Windows, less two for Python."""


def cores() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers:
    """
    Processes that work for this one; left behind by none, however it ends.

    Work runs in this process at first. Where it has taken a while and there is
    more of it, further work goes to other processes.
    """

    def __init__(self, jobs: int | None = None) -> None:
        """
        Start nothing yet.

        Args:
            jobs: Processes to use, and to use from the first piece of work on; None
                for as many as there are processors, when it is worth it.
        """
        self._jobs = min(jobs or cores(), MOST_JOBS)
        self._patience = PATIENCE_SECONDS if jobs is None else 0
        self._worth = COPYING_SECONDS if _copies() else PATIENCE_SECONDS
        self._begun: float | None = None
        self._usual = gc.get_threshold()
        self._pool: ProcessPoolExecutor | None = None

    @property
    def ahead(self) -> int:
        """How many pieces of work can be in hand before it is time to wait for the first."""
        return self._jobs * 4 if self._pool else 0

    def __enter__(self) -> "Workers":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: "TracebackType | None",
    ) -> None:
        gc.unfreeze()
        gc.set_threshold(*self._usual)
        if self._pool is None:
            return
        if kind is not None:
            from multiprocessing import active_children

            for child in active_children():
                child.terminate()
        self._pool.shutdown(cancel_futures=True)

    def shares(self, expected: float, *, more: bool) -> bool:
        """
        Whether the next piece of work goes to another process.

        The first piece never does unless processes were asked for: a copy of this
        process has what was imported for it, which has to be done before this is asked.

        Args:
            expected: Seconds that this and all further work is expected to take at least.
            more: Whether there may be work after it.
        """
        first, now = self._begun is None, perf_counter()
        if first:
            _collect_seldom()
        begun = self._begun = now if self._begun is None else self._begun
        worth = now - begun >= self._patience or (not first and expected >= self._worth)
        if self._pool is None and self._jobs > 1 and more and worth:
            self._pool = _pool(self._jobs)
            self._jobs = self._jobs if self._pool else 1
        return self._pool is not None

    def share(self, work: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> "Shared[T]":
        """
        Have it done in another process, which `shares` said there is.

        Args:
            work: A function of a module, which another process can find.
            args: What it works on; it is copied.
            kwargs: The same by name.
        """
        if self._pool is None:
            raise ValueError("there is no other process")
        from concurrent.futures.process import BrokenProcessPool

        try:
            return Shared(self._pool.submit(work, *args, **kwargs))
        except BrokenProcessPool:
            raise WorkerLost from None


class Shared(Generic[T]):
    """A piece of work that another process does."""

    def __init__(self, future: "Future[T]") -> None:
        """As the pool promised it."""
        self._future = future

    def wait(self, seconds: float) -> bool:
        """Wait at most so long; whether it is done."""
        from concurrent.futures import wait

        return bool(wait([self._future], timeout=seconds).done)

    def result(self) -> T:
        """
        What came of it.

        Raises:
            WorkerLost: The process ended before its work was done.
        """
        from concurrent.futures.process import BrokenProcessPool

        try:
            return self._future.result()
        except (BrokenProcessPool, MemoryError):
            raise WorkerLost from None


def _copies() -> bool:
    """Whether processes begin as copies of this one, which is safe on Linux, for it has one thread."""
    platform: str = sys.platform
    return platform == "linux"


def _pool(jobs: int) -> "ProcessPoolExecutor | None":
    """The processes; None where this machine has no means of talking to them."""
    try:
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import get_context

        context = get_context("fork" if _copies() else "spawn")
        return ProcessPoolExecutor(jobs, context, initializer=_begin)
    except (ImportError, OSError, NotImplementedError):
        return None


def _collect_seldom() -> None:
    """
    Look for garbage in circles less often, and never among what has been imported.

    A proof makes very many values and hardly a circle; looking for them takes a
    seventh of its time.
    """
    gc.freeze()
    gc.set_threshold(VALUES_BETWEEN_COLLECTIONS)


def _begin() -> None:
    """Leave Ctrl-C to the process that is worked for, and do not outlive it."""
    import signal
    from threading import Thread

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _collect_seldom()
    Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
