"""The transcript: everything met, answered and heard so far."""

from collections.abc import Iterator

from simulator.practice.sitting import Sitting
from simulator.tui.coaching import feedback_blocks
from simulator.tui.leaf import Block, heading
from simulator.tui.prose import prose
from simulator.tui.reader import Reader
from simulator.tui.story import name_block, narrated, said
from simulator.wording.phases import PHASE_TITLES
from simulator.wording.speakers import LEARNER
from simulator.wording.telling import Exchange, told

NOTHING = "Nothing has been answered yet."


def transcript_reader(sitting: Sitting) -> Reader:
    """The transcript as it stands, to be read."""
    title = sitting.case.scenario.title
    blocks = tuple(transcript_blocks(sitting)) or (Block(prose(NOTHING)),)
    return Reader("Transcript", title, blocks, kept=sitting.kept)


def transcript_blocks(sitting: Sitting) -> Iterator[Block]:
    """Every answer in its setting; with feedback where it has been given."""
    called = sitting.case.scenario.client.called
    phase = place = None
    exchanges = told(sitting.course, sitting.transcript)
    for exchange, turn in zip(exchanges, sitting.transcript.turns, strict=True):
        if exchange.phase != phase:
            phase = exchange.phase
            yield heading(PHASE_TITLES[phase])
        if exchange.place and exchange.place != place:
            place = exchange.place
            yield Block(prose(place, "$quiet"))
        yield from _exchange(exchange)
        feedback = sitting.feedback(turn) if sitting.coached or sitting.ended else None
        if feedback is not None:
            yield from feedback_blocks(feedback, called)


def _exchange(exchange: Exchange) -> Iterator[Block]:
    yield from narrated(exchange.narration)
    yield from said(exchange.speech)
    if exchange.answer:
        yield name_block(LEARNER)
        yield from (Block(prose(line), above=0) for line in exchange.answer)
    yield from narrated(exchange.then)
    yield from said(exchange.replies)
