"""What is wrong with a case, together with how a learner comes to see it."""

from dataclasses import dataclass

from simulator.content.tree import Finding
from simulator.verify.routes import Way


@dataclass(frozen=True, slots=True)
class Shown:
    """A finding, and how a learner comes to see it."""

    finding: Finding
    """What is wrong, and where."""
    way: Way | None = None
    """A shortest playthrough that shows it; None where no playthrough can."""
    about: tuple[str, ...] = ()
    """Names that it is about besides those of the part where it stands, such as a criterion."""
