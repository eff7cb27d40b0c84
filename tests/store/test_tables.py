"""The tables that statements name are the tables that the steps make."""

from pathlib import Path

from sqlalchemy import MetaData, Table, create_engine
from sqlalchemy.pool import NullPool
from sqlalchemy.schema import CreateTable

from simulator.store import open_store
from simulator.store.sqlite import FILE_NAME
from simulator.store.tables import METADATA


def written(table: Table) -> list[str]:
    """The lines of its statement; in which order keys stand is left to chance by databases."""
    return sorted(line.strip().rstrip(",") for line in str(CreateTable(table)).splitlines())


def test_the_steps_make_exactly_the_tables_that_statements_name(folder: Path) -> None:
    open_store(folder).close()
    engine = create_engine(f"sqlite:///{folder / FILE_NAME}", poolclass=NullPool)
    there = MetaData()
    there.reflect(engine)
    made = {name: written(table) for name, table in there.tables.items()}
    named = {name: written(table) for name, table in METADATA.tables.items()}
    assert made.keys() - named.keys() == {"schema_version"}
    assert {name: made[name] for name in named} == named
