"""What is told of an attempt as a whole: everything so far, and how it went; block by block."""

from collections.abc import Iterator

from simulator.engine.transcript import Turn
from simulator.plain.scene import answer_lines, exchange_lines, feedback_lines
from simulator.plain.scorecard import score_lines, scorecard_lines
from simulator.practice.scoring import scores
from simulator.practice.sitting import Sitting
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.scorecard import scorecard
from simulator.wording.scores import score_sheet
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


def ending(sitting: Sitting) -> Iterator[Block]:
    """How it ended, the feedback that was kept for the end, the scorecard and the exact scores."""
    card = scorecard(sitting.assessment(), sitting.case.scenario.client.called)
    yield (f"The end: {card.ending}.",)
    if not sitting.coached:
        for turn in sitting.transcript.turns:
            if lines := judged(sitting, turn):
                yield (*answer_lines(sitting.course, turn), *lines)
    yield scorecard_lines(card)
    if (exact := scores(sitting)) is not None:
        yield score_lines(
            score_sheet(exact, sitting.assessment(), sitting.course, sitting.transcript)
        )
