"""What is told of an attempt under way: everything so far, block by block."""

from collections.abc import Iterator

from simulator.engine.transcript import Turn
from simulator.plain.scene import exchange_lines, feedback_lines
from simulator.practice.sitting import Sitting
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.telling import told

Block = tuple[str, ...]
"""Lines that belong together."""


def judged(sitting: Sitting, turn: Turn) -> Block:
    """What an answer showed; nothing where nothing was judged."""
    feedback = sitting.feedback(turn)
    return feedback_lines(feedback, sitting.case.scenario.client.called) if feedback else ()


def so_far(sitting: Sitting) -> Iterator[Block]:
    """Everything that was met, answered and replied; in coach mode with the feedback."""
    exchanges = told(sitting.course, sitting.transcript)
    if not exchanges:
        yield ("Nothing has been answered yet.",)
    phase = None
    for exchange, turn in zip(exchanges, sitting.transcript.turns, strict=True):
        if exchange.phase != phase:
            phase = exchange.phase
            yield (f"{PHASE_TITLES[phase]}.",)
        yield exchange_lines(exchange)
        if sitting.coached:
            yield judged(sitting, turn)
