"""How shares of 100 are rounded, wherever they are told."""

from fractions import Fraction


def floored(share: Fraction) -> str:
    """A share of 100 to one decimal, rounded down: what reaches a line never looks lower than it."""
    return f"{int(share * 10) / 10:.1f}"


def rounded(share: Fraction) -> int:
    """A share of 100 as a whole number, rounded down: nothing is claimed that was not reached."""
    return int(share)


def tenths(share: Fraction) -> str:
    """A share of 100 to one decimal, halves upwards."""
    return f"{int(share * 10 + Fraction(1, 2)) / 10:.1f}"
