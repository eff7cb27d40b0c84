"""Opening, and what it costs before."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from simulator.store import open_store
from tests.store.values import RECORD, STARTED, answer, begin, chosen

ROOT = Path(__file__).parents[2]


def test_importing_the_store_imports_no_database() -> None:
    script = (
        "import sys, simulator.store;"
        "print(*{'sqlalchemy', 'sqlite3', 'platformdirs', 'pydantic'} & set(sys.modules))"
    )
    run = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert run.stdout.split() == []


def test_the_folder_and_the_file_are_made(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        assert store.kept
        assert (folder / "casewalk.sqlite3").is_file()


def test_everything_is_there_when_the_store_is_opened_again(folder: Path) -> None:
    with closing(open_store(folder)) as store:
        begin(store)
        answer(store, 1)
        store.set_setting("theme", "dark")
        before = store.attempts()
    with closing(open_store(folder)) as store:
        assert store.attempts() == before
        assert store.events(RECORD.id) == (STARTED, chosen(1))
        assert store.content(RECORD.digest) == '{"scenario": "text"}'
        assert store.setting("theme") == "dark"


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "Zoë's %20 data?mode=ro#1"
    with closing(open_store(folder)) as store:
        begin(store)
    assert (folder / "casewalk.sqlite3").is_file()
