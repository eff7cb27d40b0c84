"""From an answer to how well the principle was remembered, as the scheduler takes it."""

from typing import Literal

from simulator.study.confidence import Confidence

Rating = Literal["again", "hard", "good", "easy"]
"""How well something was remembered. Source: the four grades of FSRS."""


def rate(*, right: bool, named: bool, confidence: Confidence) -> Rating:
    """
    How well a principle was remembered.

    A wrong answer is forgotten, whatever was felt. A right one without the principle was lucky or
    half known, and so is a guess: it comes back soon. Right, named and sure is easy.

    Ours: certainty-based marking (Gardner-Medwin 1995) also pays sure answers most, but its marks are
    no grades of memory; the mapping to the grades of FSRS is our own.

    Args:
        right: Whether the option chosen is a key.
        named: Whether the governing principle was picked out.
        confidence: What was said before the answer was known.
    """
    if not right:
        return "again"
    if not named or confidence == "guess":
        return "hard"
    return "easy" if confidence == "sure" else "good"
