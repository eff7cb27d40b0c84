"""What was proven of a case, as lines."""

from collections.abc import Iterator
from math import isinf, log10

from simulator.verify.record import Measure, Proof
from simulator.wording.rounding import floored

EXACT_BELOW = 10**15
"""From here on a number of playthroughs is told by its power of ten: nobody reads on."""


def proof_lines(name: str, proof: Proof) -> Iterator[str]:
    """A proof, one fact a line."""
    yield f"{name}: every one of {proof.states:,} states was visited."
    yield f"  {_playthroughs(proof.playthroughs)}, of {proof.shortest} to {proof.longest} decisions."
    yield f"  {_random_play(proof)}"
    for measure in proof.measures:
        yield f"  {_measure(measure)}"
    if proof.duties:
        told = ", ".join(f"{duty} at {scene}" for duty, scene in proof.duties)
        yield f"  Duties can be met, at the latest: {told}."
    yield f"  Shortcut learners, overall: {_learners(proof.measures[-1])}."


def _playthroughs(count: int) -> str:
    if count < EXACT_BELOW:
        return f"{count:,} different playthroughs"
    # Not by way of text: Python refuses to write whole numbers of more than 4,300 digits.
    return f"about 10 to the power {int(log10(count))} different playthroughs"


def _random_play(proof: Proof) -> str:
    if isinf(proof.random_playthroughs):
        return "Random play would not in any time give every answer once."
    return (
        f"Random play would need about {proof.random_playthroughs:,.0f} playthroughs to give "
        f"every answer once; the rarest comes up in one of {float(1 / proof.rarest):,.0f}."
    )


def _measure(measure: Measure) -> str:
    ready = "no ready line" if measure.ready is None else f"ready line {floored(measure.ready)}"
    return (
        f"{measure.title}: best {measure.best} points, which is 100; "
        f"worst {floored(measure.worst)}, chance {floored(measure.chance)}, {ready}."
    )


def _learners(measure: Measure) -> str:
    return ", ".join(f"{name} {floored(score)}" for name, score in measure.learners)
