"""Stores that are closed again, and a person who may not do everything."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path

import pytest

from simulator.store import MemoryStore, Store, open_store

NOBODY = 65534


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a store may be made; not there yet."""
    return tmp_path / "data" / "casewalk"


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, folder: Path) -> Iterator[Store]:
    """Each kind of store, empty."""
    one: Store = MemoryStore() if request.param == "memory" else open_store(folder)
    with closing(one):
        yield one


@pytest.fixture
def file_store(folder: Path) -> Iterator[Store]:
    """A store in a file, empty."""
    with closing(open_store(folder)) as one:
        yield one


@pytest.fixture
def reachable_folder() -> Iterator[Path]:
    """A folder below which nobody's rights are given by its place; pytest's own are private."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


@pytest.fixture
def unprivileged() -> Callable[[], AbstractContextManager[None]]:
    """For a while this process is nobody, so that file permissions bind it even if it is root."""

    @contextmanager
    def nobody() -> Iterator[None]:
        if os.name == "nt" or os.geteuid() != 0:
            yield
            return
        os.seteuid(NOBODY)
        try:
            yield
        finally:
            os.seteuid(0)

    return nobody
