"""The learner's own words about an attempt, which no score is made of."""

from dataclasses import replace

from simulator.practice.sitting import Sitting
from simulator.store.words import WHOLE, Words, WordsKind


class Notebook:
    """
    What a learner writes about one attempt: how it was, what to keep and change, what was felt at a moment.

    Private unless the learner shares it. Kept apart from the attempt, which it never changes.
    """

    def __init__(self, sitting: Sitting) -> None:
        """Open the notebook of an attempt."""
        self._sitting = sitting

    def words(self) -> tuple[Words, ...]:
        """
        Everything written: about the whole first, then moment by moment.

        Raises:
            StoreError: It cannot be read.
        """
        return self._sitting.store.words(self._sitting.name)

    def read(self, kind: WordsKind, seq: int = WHOLE) -> Words | None:
        """
        Words of one kind; None where nothing was written.

        Args:
            kind: What they are about.
            seq: The event of a moment; 0 for the attempt as a whole.

        Raises:
            StoreError: They cannot be read.
        """
        return next((one for one in self.words() if (one.kind, one.seq) == (kind, seq)), None)

    def write(self, kind: WordsKind, text: str, seq: int = WHOLE, *, shared: bool = False) -> Words:
        """
        Keep words in place of those before; they are on disk when this returns.

        Args:
            kind: What they are about.
            text: The words; blanks around them are left out, and nothing takes away what was written.
            seq: The event of a moment; 0 for the attempt as a whole.
            shared: Whether they may stand in documents that are handed on.

        Raises:
            ValueError: The attempt has no such event; the caller's mistake.
            StoreError: They could not be kept; nothing changed.
        """
        if not WHOLE <= seq <= len(self._sitting.transcript.turns):
            raise ValueError(f"this attempt has no answer {seq}")
        words = Words(
            kind=kind, seq=seq, text=text.strip(), shared=shared, written=self._sitting.clock.now()
        )
        self._sitting.store.write(self._sitting.name, words)
        return words

    def share(self, *, shared: bool) -> None:
        """
        Let everything written so far stand in documents that are handed on, or take it back from there.

        Raises:
            StoreError: It could not be kept; what was done before it stays done.
        """
        for words in self.words():
            if words.shared != shared:
                self._sitting.store.write(self._sitting.name, replace(words, shared=shared))
