"""A scene as it is read: where, what happens, who says what, and what came back."""

from collections.abc import Iterable, Sequence

from simulator.engine.offer import Asking, Choosing, Offer
from simulator.engine.transcript import Turn
from simulator.engine.view import View
from simulator.practice.sitting import Sitting
from simulator.tui.casefile import fact_block
from simulator.tui.drafts import Draft
from simulator.tui.drafts.choosing import ChoosingDraft
from simulator.tui.leaf import Block, paragraphs
from simulator.tui.prose import prose
from simulator.wording.casefile import news
from simulator.wording.speakers import LEARNER, duration
from simulator.wording.telling import Speech, answered, spoken


def scene_blocks(sitting: Sitting, view: View, *, seen: bool) -> tuple[Block, ...]:
    """
    A scene up to what may be answered.

    Args:
        sitting: The attempt.
        view: Where it stands.
        seen: Whether the scene was met just before, and only time has passed since.
    """
    told = (
        ()
        if seen
        else (
            *narrated(passage.text for passage in view.narration),
            *said(spoken(sitting.case.scenario, view.speech)),
        )
    )
    return (*_place(view), *told)


def _place(view: View) -> tuple[Block, ...]:
    offer = view.offer
    left = f"{duration(offer.minutes)} left" if isinstance(offer, Asking) else None
    parts = [part for part in (view.place, left) if part]
    return (Block(prose(" · ".join(parts), "$quiet")),) if parts else ()


def narrated(texts: Iterable[str]) -> tuple[Block, ...]:
    """What happens."""
    return tuple(block for text in texts for block in paragraphs(text))


def said(speeches: Sequence[Speech]) -> tuple[Block, ...]:
    """What is said: the name once, then the words under it."""
    blocks: list[Block] = []
    for index, speech in enumerate(speeches):
        if index == 0 or speeches[index - 1].by != speech.by:
            blocks.append(name_block(speech.by))
            blocks.extend(paragraphs(speech.text, _VOICE, above=0))
        else:
            blocks.extend(paragraphs(speech.text, _VOICE))
    return tuple(blocks)


_VOICE = "bold"


def name_block(name: str) -> Block:
    """The name of somebody who speaks."""
    return Block(prose(name.upper(), "bold $accent"))


def answer_blocks(sitting: Sitting, turn: Turn) -> tuple[Block, ...]:
    """What the learner said or did."""
    lines = answered(sitting.course, turn)
    if not lines:
        return ()
    texts = tuple(Block(prose(line), margin=0, above=0) for line in lines)
    return (name_block(LEARNER), *texts)


def reply_blocks(sitting: Sitting, turn: Turn) -> tuple[Block, ...]:
    """What came back."""
    reply = sitting.reply(turn)
    return (
        *narrated(passage.text for passage in reply.narration),
        *said(spoken(sitting.case.scenario, reply.speech)),
        *_news(sitting, turn),
    )


def _news(sitting: Sitting, turn: Turn) -> tuple[Block, ...]:
    """What an answer brought to light."""
    facts = news(sitting.course, turn)
    title = (Block(prose("New in the case file", "$quiet")),) if facts else ()
    return (*title, *map(fact_block, facts))


def asked_block(prompt: str | None, offer: Offer) -> tuple[Block, ...]:
    """What stands before what may be answered: the learner's name, or what there is to do."""
    if prompt is not None:
        return paragraphs(prompt, "$accent")
    return (name_block(LEARNER),) if isinstance(offer, (Choosing, Asking)) else ()


def air_block(draft: Draft) -> tuple[Block, ...]:
    """A blank row before what may be answered; the learner's name needs none after it."""
    options = isinstance(draft, ChoosingDraft) and len(draft.offered) > 1
    return () if options else (Block(prose(""), above=0),)
