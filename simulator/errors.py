"""Everything Casewalk raises on purpose, in one tree.

    CasewalkError
    ├── ContentError            files cannot be used; carries every diagnostic      the author's fault
    ├── UnknownCase             no case has this name; says which come close        the learner's typing
    ├── UnknownNote             the case has no content note of this name           the learner's typing
    ├── UnknownAttempt          no attempt has this id; says which come close       the learner's typing
    ├── OutputFailed            lines cannot be written where they should go        the world's fault
    ├── WorkerLost              a process that helped ended before its time         the world's fault
    ├── AttemptError            the answer is not possible now                      the caller's or learner's fault
    │   ├── NotOffered              the answer is not among the options
    │   ├── AttemptEnded            the case has ended
    │   └── AttemptMoved            another window answered first
    ├── RunFileError            a run file is none, or was changed; says where      whoever wrote the file
    ├── ReplayError             recorded events do not fit this content             ours, or the wrong content
    └── StoreError              the world's fault; says what to do
        ├── StoreUnreachable        locked, read-only, full, no permission
        ├── StoreDamaged            the file is not a store or is broken
        └── StoreTooNew             written by a later version

Arguments are data; `str()` makes the sentence. Mistakes in our own code are
`TypeError` and `ValueError` and are never caught.
"""

from collections.abc import Iterable, Sequence


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A clause naming what comes close, such as `; did you mean both-sides?`, or nothing."""
    from difflib import get_close_matches

    close = get_close_matches(word, list(known), n=2, cutoff=0.6)
    return f"; did you mean {' or '.join(close)}?" if close else ""


class CasewalkError(Exception):
    """Base of all errors that are not mistakes in Casewalk itself. Faces show `str()` and go on or stop."""


class ContentError(CasewalkError):
    """Case or rubric files cannot be used. Mend the files: every mistake is in `diagnostics`."""

    def __init__(self, diagnostics: Sequence[object]) -> None:
        super().__init__(diagnostics)
        self.diagnostics = tuple(diagnostics)

    def __str__(self) -> str:
        return "\n".join(str(diagnostic) for diagnostic in self.diagnostics)


class UnknownCase(CasewalkError):
    """No case on the shelf has this name. Type another."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = tuple(known)

    def __str__(self) -> str:
        return f"there is no case called {self.name}{did_you_mean(self.name, self.known)}"


class UnknownAttempt(CasewalkError):
    """No attempt that is kept here has this id. Type another, or look in another place."""

    def __init__(self, id: str, known: Sequence[str]) -> None:
        super().__init__(id, known)
        self.id = id
        self.known = tuple(known)

    def __str__(self) -> str:
        return f"there is no attempt called {self.id}{did_you_mean(self.id, self.known)}"


class UnknownNote(CasewalkError):
    """A case has no content note of this name, so nothing could be left out. Type another."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        super().__init__(name, known)
        self.name = name
        self.known = tuple(known)

    def __str__(self) -> str:
        close = did_you_mean(self.name, self.known)
        there_are = f"; there are: {', '.join(self.known) or 'none'}"
        return f"this case has no content note called {self.name}{close or there_are}"


class OutputFailed(CasewalkError):
    """What is said cannot be written where it should go. What was answered is kept."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason

    def __str__(self) -> str:
        return f"the output cannot be written: {self.reason}; what was answered is kept"


class WorkerLost(CasewalkError):
    """A process that helped ended before its work was done. Free memory, or let fewer work at once."""

    def __str__(self) -> str:
        return (
            "the check has stopped: one of its processes ended before its time, perhaps because "
            "memory ran out; try --jobs 1, or a smaller --budget"
        )


class AttemptError(CasewalkError):
    """An answer is not possible now. Offer the options again."""


class NotOffered(AttemptError):
    """The answer is not among what is offered at this scene."""

    def __init__(self, scene: str, reason: str) -> None:
        super().__init__(scene, reason)
        self.scene = scene
        self.reason = reason

    def __str__(self) -> str:
        return f"at {self.scene}: {self.reason}"


class AttemptEnded(AttemptError):
    """The case has ended; nothing more can be answered in this attempt."""

    def __str__(self) -> str:
        return "this attempt has ended"


class AttemptMoved(AttemptError):
    """Another window answered first. Nothing is lost: reload the attempt and go on from there."""

    def __str__(self) -> str:
        return "this attempt has moved on in another window; nothing is lost"


class RunFileError(CasewalkError):
    """A run file cannot be taken at its word. Ask for it anew, or for the case it was walked on.

    `code` is a word that tells apart what is wrong; `seq` the event at which it shows, if any.
    """

    def __init__(self, code: str, sentence: str, seq: int | None = None) -> None:
        super().__init__(code, sentence, seq)
        self.code = code
        self.sentence = sentence
        self.seq = seq

    def __str__(self) -> str:
        return f"{self.code}: {self.sentence}"


class ReplayError(CasewalkError):
    """Recorded events do not fit the content they are replayed on. Names the event by its number from 0."""

    def __init__(self, seq: int, reason: str) -> None:
        super().__init__(seq, reason)
        self.seq = seq
        self.reason = reason

    def __str__(self) -> str:
        return f"event {self.seq} does not fit this case: {self.reason}"


class StoreError(CasewalkError):
    """Attempts cannot be kept or read. The sentence says what a learner can do about it."""

    def __init__(self, place: str, reason: str, remedy: str) -> None:
        super().__init__(place, reason, remedy)
        self.place = place
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.reason} ({self.place}). {self.remedy}"


class StoreUnreachable(StoreError):
    """The store is locked, read-only, full, or may not be opened by this person."""


class StoreDamaged(StoreError):
    """The file is not a Casewalk store, or it is broken. It is never changed or deleted by us."""


class StoreTooNew(StoreError):
    """A later version of Casewalk wrote this store. Update Casewalk, or name another place."""
