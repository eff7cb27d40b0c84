"""One moment in full, laid out to be read."""

from collections.abc import Iterator, Sequence

from simulator.engine.course import Course
from simulator.scoring.debrief import Debrief
from simulator.scoring.moment import Moment
from simulator.store.words import Words
from simulator.tui.casefile import fact_block
from simulator.tui.coaching import feedback_blocks
from simulator.tui.leaf import Block, heading, paragraphs
from simulator.tui.prose import joined, prose
from simulator.tui.story import name_block, narrated, said
from simulator.wording.debrief import ANALYSED, FEELING
from simulator.wording.debrief_moment import CandidateLine, MomentWords, moment_words
from simulator.wording.speakers import LEARNER

_MARGIN = 3


def moment_blocks(
    course: Course, debrief: Debrief, moment: Moment, words: Sequence[Words]
) -> Iterator[Block]:
    """
    What was met, what else there was, what was answered and what it showed.

    Args:
        course: What was played.
        debrief: The debrief of it all.
        moment: The moment.
        words: What the learner wrote about the attempt.
    """
    told = moment_words(course, debrief, moment)
    yield Block(prose(told.title, "bold"))
    if told.cost:
        yield Block(joined(prose(told.cost, "bold"), prose(f" {told.reach}", "$quiet")), above=0)
    if told.place:
        yield Block(prose(told.place, "$quiet"))
    yield from narrated(told.narration)
    yield from said(told.speech)
    yield heading("What could be answered")
    yield from map(_candidate, told.candidates)
    yield from _answered(told)
    if moment.feedback is not None:
        yield from feedback_blocks(moment.feedback, debrief.case.scenario.client.called)
    yield from _strongest(told)
    yield from own_blocks(words, moment.seq)


def own_blocks(words: Sequence[Words], seq: int) -> Iterator[Block]:
    """What the learner wrote about a moment."""
    for kind, title in (("feeling", FEELING), ("analysis", ANALYSED)):
        found = next(
            (one for one in words if (one.kind, one.seq) == (kind, seq) and one.text), None
        )
        if found is not None:
            stands = "  ● shared" if found.shared else "  ○ private"
            yield Block(joined(prose(title, "bold $accent"), prose(stands, "$quiet")))
            yield Block(prose(found.text), above=0)


def _candidate(line: CandidateLine) -> Block:
    lead = "▸" if line.chosen else "✦" if line.strongest else ""
    worth = [
        *(["your answer"] if line.chosen else []),
        *(["strongest"] if line.strongest else []),
        *([line.levels] if line.levels else []),
        *([f"cost {line.cost}"] if line.cost is not None else []),
    ]
    text = prose(line.text, "bold" if line.chosen else "")
    words = joined(text, prose("\n"), prose("; ".join(worth), "$quiet")) if worth else text
    return Block(words, prose(lead, "bold $accent"), _MARGIN, above=0)


def _answered(words: MomentWords) -> Iterator[Block]:
    if words.answer:
        yield name_block(LEARNER)
        yield from (Block(prose(line), above=0) for line in words.answer)
    yield from narrated(words.then)
    yield from said(words.replies)
    for number, line in enumerate(words.shifts):
        yield Block(prose(line, "$accent"), above=int(number == 0))
    if words.news:
        yield Block(prose("New in the case file", "$quiet"))
        yield from map(fact_block, words.news)


def _strongest(words: MomentWords) -> Iterator[Block]:
    if words.stronger:
        yield heading("The strongest here")
        yield Block(prose(words.stronger), above=0)
    for line in words.candidates:
        if line.strongest and not line.chosen:
            for part in line.because:
                yield from paragraphs(part, "$quiet")
