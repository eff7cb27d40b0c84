"""
Holds a store's file as another program would, until its input ends.

Arguments: the file, then the statements that take hold of it.
"""

import sqlite3
import sys


def hold(file: str, *statements: str) -> None:
    """Says `held` once it holds the file."""
    connection = sqlite3.connect(file, isolation_level=None)
    for statement in statements:
        connection.execute(statement).fetchall()
    print("held", flush=True)
    sys.stdin.read()
    connection.close()


if __name__ == "__main__":
    hold(*sys.argv[1:])
