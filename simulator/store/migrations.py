"""How a store of any earlier version becomes one of this version.

A store's version is the number of steps it has been through. Steps are written in SQL
that SQLite and PostgreSQL share, and are never edited once released: a new version
adds a step. All missing steps happen in one transaction, or none does.
"""

from typing import TypeAlias

from sqlalchemy import Connection, inspect, text

from simulator.errors import StoreDamaged, StoreTooNew

Step: TypeAlias = tuple[str, ...]
"""SQL statements that lead from one version to the next."""

STEPS: tuple[Step, ...] = (
    (
        "CREATE TABLE schema_version (version INTEGER NOT NULL)",
        "INSERT INTO schema_version (version) VALUES (0)",
        "CREATE TABLE contents (digest TEXT NOT NULL PRIMARY KEY, text TEXT NOT NULL)",
        "CREATE TABLE attempts ("
        " id TEXT NOT NULL PRIMARY KEY,"
        " scenario TEXT NOT NULL,"
        " title TEXT NOT NULL,"
        " digest TEXT NOT NULL REFERENCES contents (digest),"
        " mode TEXT NOT NULL,"
        " kind TEXT NOT NULL,"
        " started TEXT NOT NULL,"
        " touched TEXT NOT NULL,"
        " ended TEXT,"
        " place TEXT NOT NULL)",
        "CREATE TABLE events ("
        " attempt TEXT NOT NULL REFERENCES attempts (id),"
        " seq INTEGER NOT NULL,"
        " event TEXT NOT NULL,"
        " PRIMARY KEY (attempt, seq))",
    ),
    ("CREATE TABLE settings (name TEXT NOT NULL PRIMARY KEY, value TEXT NOT NULL)",),
    (
        "ALTER TABLE attempts ADD COLUMN parent TEXT REFERENCES attempts (id)",
        "ALTER TABLE attempts ADD COLUMN parent_seq INTEGER",
        "CREATE TABLE words ("
        " attempt TEXT NOT NULL REFERENCES attempts (id),"
        " kind TEXT NOT NULL,"
        " seq INTEGER NOT NULL,"
        " text TEXT NOT NULL,"
        " shared INTEGER NOT NULL,"
        " written TEXT NOT NULL,"
        " PRIMARY KEY (attempt, kind, seq))",
    ),
    (
        "CREATE TABLE journals ("
        " journal TEXT NOT NULL,"
        " seq INTEGER NOT NULL,"
        " event TEXT NOT NULL,"
        " PRIMARY KEY (journal, seq))",
    ),
)

CURRENT = len(STEPS)
"""The version that this program reads and writes."""


def migrate(connection: Connection, place: str) -> None:
    """Brings a store to the current version, within the caller's transaction.

    Args:
        connection: In a transaction that excludes other writers.
        place: Where the store is, for the sentence of an error.

    Raises:
        StoreTooNew: A later version of Casewalk wrote it.
        StoreDamaged: It does not say which version it is.
    """
    version = _version(connection, place)
    if version > CURRENT:
        raise StoreTooNew(
            place,
            "a later version of Casewalk wrote this store: "
            f"it is of version {version}, and this Casewalk knows versions up to {CURRENT}",
            "Update Casewalk, or name another folder with --data.",
        )
    for step in STEPS[version:]:
        for statement in step:
            connection.execute(text(statement))
    if version < CURRENT:
        new = text("UPDATE schema_version SET version = :version")
        connection.execute(new, {"version": CURRENT})


def _version(connection: Connection, place: str) -> int:
    if not inspect(connection).has_table("schema_version"):
        return 0
    rows = connection.execute(text("SELECT version FROM schema_version")).all()
    match [tuple(row) for row in rows]:
        case [(int(version),)] if version > 0:
            return version
    raise StoreDamaged(
        place,
        "this store does not say which version it is",
        "Put back a copy from a backup, or name another folder with --data.",
    )
