"""What a coach says under a reply."""

from simulator.scoring.feedback import Feedback
from simulator.tui.leaf import Block, paragraphs
from simulator.tui.prose import joined, prose
from simulator.wording.feedback import FeedbackWords, MarkLine, ShownLine, feedback_words

_MARGIN = 3


def feedback_blocks(feedback: Feedback, called: str) -> tuple[Block, ...]:
    """
    What an answer showed, who decided, and why.

    Args:
        feedback: What it showed.
        called: What the client is called.
    """
    words = feedback_words(feedback, called)
    return (
        Block(prose("─" * 24, "$quiet"), above=1),
        *_marks(words),
        *_shown(words),
        *_duties(words),
        *_because(words),
    )


def _shown(words: FeedbackWords) -> tuple[Block, ...]:
    return (_title("What it showed"), *map(_criterion, words.shown)) if words.shown else ()


def _criterion(line: ShownLine) -> Block:
    head = joined(prose(line.title), prose(" · ", "$quiet"), prose(line.word, "bold"))
    return Block(joined(head, prose("\n"), prose(line.means, "$quiet")), margin=_MARGIN, above=0)


def _marks(words: FeedbackWords) -> tuple[Block, ...]:
    return (_title("One by one"), *map(_mark, words.marks)) if words.marks else ()


def _mark(line: MarkLine) -> Block:
    sign = "●" if line.right else "○"
    because = (prose("\n"), prose(line.because, "$quiet")) if line.because else ()
    text = joined(prose(line.text), prose("\n"), prose(line.verdict, "bold"), *because)
    return Block(text, prose(sign, "bold $accent"), _MARGIN, above=0)


def _duties(words: FeedbackWords) -> tuple[Block, ...]:
    return tuple(Block(prose(line), prose("●", "bold $accent"), _MARGIN) for line in words.duties)


def _because(words: FeedbackWords) -> tuple[Block, ...]:
    decided = (_title(words.decided),) if words.decided else ()
    because = paragraphs(words.because, above=0) if words.because else ()
    title = (_title("Because", above=0 if decided else 1),) if because else ()
    return (
        *decided,
        *title,
        *because,
        *(Block(prose(s, "$quiet"), above=0) for s in words.sources),
    )


def _title(text: str, *, above: int = 1) -> Block:
    return Block(prose(text, "bold $accent"), above=above)
