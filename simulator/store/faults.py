"""What SQLite says, in sentences that tell a learner what to do."""

import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from simulator.errors import StoreDamaged, StoreError, StoreUnreachable

ELSEWHERE = "or name another folder with --data"
"""The way out that is always open."""

_AGAIN = f"Try again, {ELSEWHERE}."
_ANOTHER = "Move it away, or name another folder with --data."
_BACKUP = f"Put back a copy from a backup, {ELSEWHERE}."
_CAUSE_BITS = 0xFF
"""The low byte of a result code is the cause, the rest the spot.

Source: sqlite.org/rescode.html.
"""

_UNREACHABLE = {
    sqlite3.SQLITE_BUSY: (
        "another program is holding the store of attempts",
        f"Close it and try again, {ELSEWHERE}.",
    ),
    sqlite3.SQLITE_READONLY: (
        "the store of attempts may be read but not written",
        f"Allow yourself to write to the file and its folder, {ELSEWHERE}.",
    ),
    sqlite3.SQLITE_FULL: (
        "the disk is full",
        "Free some space and try again; nothing that was kept is changed by this.",
    ),
    sqlite3.SQLITE_IOERR: (
        "the disk does not take or give what it should",
        f"Look whether it is full or was taken out, then try again, {ELSEWHERE}.",
    ),
    sqlite3.SQLITE_CANTOPEN: (
        "the store of attempts cannot be opened",
        f"Look whether you may write to the file and its folder, {ELSEWHERE}.",
    ),
}
_SAME_AS = {
    sqlite3.SQLITE_LOCKED: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PROTOCOL: sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_PERM: sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_AUTH: sqlite3.SQLITE_CANTOPEN,
}
_DAMAGED = {
    sqlite3.SQLITE_NOTADB: "this file is not a Casewalk store",
    sqlite3.SQLITE_CORRUPT: "the store of attempts is damaged",
    sqlite3.SQLITE_ERROR: "the store of attempts is damaged: parts of it are missing or changed",
    sqlite3.SQLITE_CONSTRAINT: "the store of attempts is damaged: it contradicts itself",
}


def is_held(error: sqlite3.Error) -> bool:
    """True if somebody else holds the file, so that trying another way in is no use."""
    return _cause(error) == sqlite3.SQLITE_BUSY


def not_a_store(place: str) -> StoreDamaged:
    """The error for a file that is something else."""
    return StoreDamaged(place, _DAMAGED[sqlite3.SQLITE_NOTADB], _ANOTHER)


def damaged(place: str, finding: str) -> StoreDamaged:
    """The error for a store with a broken spot; `finding` says where, for whoever mends it."""
    reason = f"{_DAMAGED[sqlite3.SQLITE_CORRUPT]}: {' '.join(finding.split())}"
    return StoreDamaged(place, reason, _BACKUP)


def explain(error: SQLAlchemyError | sqlite3.Error, place: str) -> StoreError:
    """The error of ours that says what went wrong and what to do.

    Args:
        error: From SQLAlchemy or from SQLite.
        place: The file.
    """
    origin = error.orig if isinstance(error, DBAPIError) else error
    code = _cause(origin) if isinstance(origin, sqlite3.Error) else None
    if code in _UNREACHABLE:
        return StoreUnreachable(place, *_UNREACHABLE[code])
    if code in _DAMAGED:
        return StoreDamaged(place, _DAMAGED[code], _BACKUP)
    return StoreUnreachable(place, f"the store of attempts fails: {origin}", _AGAIN)


def _cause(error: sqlite3.Error) -> int:
    code: int | None = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # The Python module's own; it raises an operational one for text that is not UTF-8.
        broken = isinstance(error, sqlite3.OperationalError)
        code = sqlite3.SQLITE_CORRUPT if broken else sqlite3.SQLITE_MISUSE
    return _SAME_AS.get(code & _CAUSE_BITS, code & _CAUSE_BITS)
