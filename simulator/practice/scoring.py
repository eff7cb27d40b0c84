"""The exact scores of attempts, from what every state of their cases is worth.

What a case is worth is kept in memory only: to work it out again takes no
longer than it would to read it from a file.
"""

from simulator.practice.sitting import Sitting
from simulator.practice.valuer import Valuer
from simulator.scoring.score import Score


def scores(sitting: Sitting, valuer: Valuer | None = None) -> tuple[Score, ...] | None:
    """
    What an attempt is worth, per rubric and overall.

    None where the case has too many states, or nothing can be earned in it.

    Args:
        sitting: The attempt, finished or not.
        valuer: What cases are worth, for who asks about several attempts. Without
            it the case is explored anew, which takes a moment: a face with a screen
            asks in a thread.
    """
    values = (valuer or Valuer()).of(sitting)
    if values is None:
        return None
    transcript = sitting.transcript
    costs = [(turn.seq, values.costs(turn)) for turn in transcript.turns]
    return values.scores(transcript, costs) or None
