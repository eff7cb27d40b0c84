"""What Casewalk says of itself, and of a shelf."""

PROMISE = "Walk a client's case from assessment to evaluation before you meet a real client."
"""What the program is for, in one sentence."""

EMPTY_SHELF = "There is no case on the shelf."
"""Said where no case can be played."""


def shelf_line(title: str, client: str, *, age: int, minutes: int) -> str:
    """A case in one line: `Rent and Roots: Maya Torres, 29. About 60 minutes.`"""
    return f"{title}: {client}, {age}. About {minutes} minutes."


def mistakes_line(count: int, folder: str) -> str:
    """Why a case cannot be played, and what to type to see it."""
    found = "1 mistake" if count == 1 else f"{count} mistakes"
    return f"cannot be played: {found} in its files; see them with: casewalk check {folder}"
