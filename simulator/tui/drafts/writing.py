"""Writing the case note: which sentences go in."""

from dataclasses import dataclass, replace

from simulator.engine.action import Write
from simulator.engine.offer import Writing
from simulator.tui.drafts.draft import DIGITS, Move
from simulator.tui.keyline import Key
from simulator.tui.prose import prose
from simulator.tui.row import Row


@dataclass(frozen=True, slots=True)
class WritingDraft:
    """Sentences, each in the note or left out. A digit or space changes that; Enter files the note."""

    prompt: str | None
    """What there is to do."""
    sentences: tuple[tuple[str, str], ...]
    """Name and text of each, in the order of writing."""
    chosen: frozenset[int] = frozenset()
    """Those that go in, from 0."""

    def rows(self) -> tuple[Row, ...]:
        """The sentences, each with its digit and whether it is in."""
        return tuple(
            Row(
                prose(text),
                str(index + 1) if index < DIGITS else "",
                tail="● in the note" if index in self.chosen else "○ left out",
            )
            for index, (_, text) in enumerate(self.sentences)
        )

    def keys(self) -> tuple[Key, ...]:
        """How to change a sentence, and how to file."""
        return (
            Key(f"1-{min(DIGITS, len(self.sentences))}, Space", "in or out"),
            Key("Enter", "file the note"),
        )

    def enter(self, at: int) -> Move:
        """File the note."""
        names = tuple(name for i, (name, _) in enumerate(self.sentences) if i in self.chosen)
        return Move(self, at, Write(names))

    def digit(self, digit: int, at: int) -> Move:
        """Put a sentence in, or take it out; counted from 1."""
        index = digit - 1
        if not 0 <= index < len(self.sentences):
            return Move(self, at)
        return Move(replace(self, chosen=self.chosen ^ {index}), index)

    def space(self, at: int) -> Move:
        """Put the sentence one stands on in, or take it out."""
        return self.digit(at + 1, at)

    def carry(self, at: int, by: int) -> Move:
        """Nothing: the order is that of writing."""
        return Move(self, at)


def writing(offer: Writing) -> WritingDraft:
    """An empty note."""
    return WritingDraft(offer.prompt, tuple((one.id, one.text) for one in offer.sentences))
