"""What a document is made of: a debrief, facts about the attempt, and the words that were shared."""

from collections.abc import Sequence
from dataclasses import dataclass

from simulator import __version__
from simulator.scoring.debrief import Debrief
from simulator.store.record import AttemptRecord
from simulator.store.words import Words


@dataclass(frozen=True, slots=True)
class Paper:
    """Everything that goes into a document of one attempt."""

    debrief: Debrief
    """What there is to say of it."""
    record: AttemptRecord
    """When, in which mode and on which content it was walked."""
    words: tuple[Words, ...] = ()
    """The learner's own, of which only the shared ones stand in documents."""
    warnings: tuple[str, ...] = ()
    """What a reader must know first, such as a score in a run file that its events do not come to."""

    def shared(self, kind: str, seq: int = 0) -> str:
        """Shared words of one kind at one moment; empty where there are none."""
        return next(
            (one.text for one in self.words if one.shared and (one.kind, one.seq) == (kind, seq)),
            "",
        )

    @property
    def program(self) -> str:
        """The version that makes the document."""
        return __version__

    @property
    def facts(self) -> Sequence[tuple[str, str]]:
        """What stands at the head: when, how, which content."""
        record = self.record
        kind = "first attempt, sealed when it ended" if record.kind == "first" else "practice"
        mode = "with feedback after each answer" if record.mode == "coach" else "assessed"
        ended = f"{day(record.ended)} UTC" if record.ended else "not ended yet"
        return (
            ("Attempt", record.id),
            ("Begun", f"{day(record.started)} UTC"),
            ("Ended", ended),
            ("Kind", f"{kind}; {mode}"),
            ("Content", record.digest[:12]),
        )


def day(when: str) -> str:
    """A time as one reads it: `2026-11-22 17:40`."""
    return when.replace("T", " ")[:16]
