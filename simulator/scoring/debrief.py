"""A debrief: what an attempt was, where it turned, what that cost and what it brought.

A pure value, put together one floor up (`simulator.verify.debriefing`), where
the exact values of a case are known. Faces and documents read it; nothing of it
is stored, so a mended rubric debriefs old attempts anew.

Source: the four steps of a structured debrief (reactions, description, analysis,
summary), Eppich and Cheng (2015), PEARLS. The reactions and the summary are the
learner's own words and are kept in the store.
"""

from dataclasses import dataclass
from fractions import Fraction

from simulator.content.case import Case
from simulator.content.scenario import Fact
from simulator.content.scene import PhaseName
from simulator.engine.transcript import Transcript
from simulator.scoring.assessment import Assessment
from simulator.scoring.growth import Growth
from simulator.scoring.moment import Moment
from simulator.scoring.score import HUNDRED, Score


@dataclass(frozen=True, slots=True)
class Chance:
    """An answer that would have brought a fact to light."""

    seq: int | None
    """The latest moment at which it was on offer and not given; None if it never was on this way."""
    scene: str
    """The scene."""
    phase: PhaseName
    """Its phase."""
    name: str
    """Name of the choice, topic or outcome."""
    text: str | None
    """What would have been said, asked or done; None for the outcome of a task."""
    spoken: bool
    """Whether it would have been said aloud."""


@dataclass(frozen=True, slots=True)
class Missed:
    """Something about the client that never came to light."""

    fact: Fact
    """What it is. Agreements are not among these: they come of what is done."""
    chances: tuple[Chance, ...]
    """
    What would have brought it, on this way first, then elsewhere; never empty.

    Scenes whose topic the learner asked to leave out are not among them.
    """

    @property
    def offered(self) -> bool:
        """Whether it could have been asked on this very way."""
        return any(chance.seq is not None for chance in self.chances)


@dataclass(frozen=True, slots=True)
class Agreement:
    """
    Something said, promised or signed along the way, and what came of it.

    The format records that an agreement was made and where the case came back
    to it, not whether it was kept. So this names the moments at which it came
    back; the levels and duties there say how it was treated.
    """

    fact: Fact
    """What was agreed; its kind is `agreement`."""
    made: int
    """The event at which it was made; 0 where it stood when the case opened."""
    returned: tuple[int, ...]
    """Later moments, by `seq`, that were as they were because of it: a text or an option depended on it."""
    breached: tuple[int, ...]
    """Those of them at which a duty was breached."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Debrief:
    """What there is to say of an attempt that has ended, or of one under way."""

    case: Case
    """What it ran on."""
    transcript: Transcript
    """Its record."""
    assessment: Assessment
    """Criterion profile, duties with their sources, who decided phase by phase, goals and their T score."""
    scores: tuple[Score, ...]
    """Per rubric, and overall last; empty where the case has too many states for exact values."""
    moments: tuple[Moment, ...]
    """Every decision, in order."""
    missed: tuple[Missed, ...]
    """What never came to light: strengths first, and of each kind what was within reach first."""
    agreements: tuple[Agreement, ...]
    """What was agreed along the way, in order."""
    growth: Growth | None = None
    """All attempts of this learner at this case that have ended, this one included; None where nobody looked."""

    @property
    def overall(self) -> Score | None:
        """The score by all rubrics together; None where values are not known."""
        return self.scores[-1] if self.scores else None

    @property
    def lost(self) -> Fraction:
        """Points out of 100 that were given away overall: exactly the sum of what the moments cost."""
        return HUNDRED - self.overall.within_reach if self.overall else Fraction(0)

    @property
    def dearest(self) -> tuple[Moment, ...]:
        """The moments that cost something overall, dearest first; of equals the earlier one first."""
        costly = (moment for moment in self.moments if moment.cost)
        return tuple(sorted(costly, key=lambda moment: (-moment.cost, moment.seq)))

    @property
    def movements(self) -> tuple[Moment, ...]:
        """The moments at which the client visibly changed, or told something new; in order."""
        return tuple(moment for moment in self.moments if moment.shifts or moment.learned)

    def moment(self, seq: int) -> Moment | None:
        """The moment of an event; None where there is none."""
        return next((moment for moment in self.moments if moment.seq == seq), None)
