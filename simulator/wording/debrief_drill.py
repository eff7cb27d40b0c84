"""What is said in a drill of one's own dearest moments."""

from fractions import Fraction

from simulator.scoring.moment import Moment
from simulator.wording.debrief import cost, decision
from simulator.wording.phases import PHASE_TITLES

COUNTS_NOT = "Nothing in here counts, and nothing of it is kept."
"""Said before a drill begins."""

NOTHING_TO_DRILL = "Nothing was given away in this attempt, so there is no moment to drill."
"""Said where a drill would have no moment."""

OVER = "That was the last of them."
"""Said when a drill is over."""


def drill_head(moment: Moment, number: int, count: int) -> str:
    """Which moment of a drill this is: `Moment 1 of 3: decision 17, Planning.`"""
    return f"Moment {number} of {count}: {decision(moment)}, {PHASE_TITLES[moment.phase]}."


def drill_result(moment: Moment, share: Fraction) -> str:
    """
    What an answer in a drill gives away, beside what was given away in the attempt.

    Args:
        moment: The moment of the attempt.
        share: What the new answer gives away, out of 100.
    """
    if share == 0:
        return f"This gives nothing away; in the attempt it was {cost(moment.cost)} of 100."
    if share == moment.cost:
        return f"This gives away {cost(share)} of 100, as it did in the attempt."
    return f"This gives away {cost(share)} of 100; in the attempt it was {cost(moment.cost)}."
