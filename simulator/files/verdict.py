"""What the check says about one case: a record of it, for people, programs and the cache."""

from dataclasses import dataclass

from simulator.content.diagnostic import Diagnostic
from simulator.verify.record import Proof


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that is wrong."""

    diagnostic: Diagnostic
    """What, and where."""
    way: str = ""
    """A shortest playthrough that shows it, where there is one."""
    mistake: bool = False
    """Whether it was found when the files were read, before there was anything to judge."""
    accepted: str = ""
    """Why the author lives with it; nothing where it is not accepted."""

    @property
    def unreadable(self) -> bool:
        """Whether it keeps a file from being read."""
        return self.mistake and self.diagnostic.severity == "error"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Everything that was found out about the files of one case."""

    case: str | None
    """The case's name; None where it cannot be played."""
    proof: Proof | None
    """What holds of it; None where it cannot be played or has too many states."""
    told: tuple[Told, ...]
    """What is wrong with it and with the rubrics that judge it: mistakes of the files first, each part by place."""
