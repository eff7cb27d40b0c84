"""A moment: one decision of an attempt, with all that a debrief can say of it.

A chess board under analysis shows the move played, the candidate moves and what
each is worth. A moment is that for a caseworker: what was shown, what was
answered, what it showed and cost, and what else could have been answered.
Numbers stand per *measure*: one for each rubric under which something can be
earned, in the order of the case, and all together last, as in `Debrief.scores`.
"""

from dataclasses import dataclass
from fractions import Fraction

from simulator.content.effect import Choice, Effect, Topic
from simulator.content.passage import Passage
from simulator.content.rubric import Criterion
from simulator.content.scenario import Fact, Value
from simulator.content.scene import PhaseName
from simulator.engine.offer import Offer
from simulator.engine.transcript import Turn
from simulator.engine.view import Reply
from simulator.scoring.feedback import Feedback

LEAVE = "leave"
"""The name of the candidate that stops asking before the time is up."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """
    One thing that could be answered at a moment.

    Of a sort, a match, a ranking or a note, where answers are countless, each
    outcome is a candidate: all answers with so many slips.
    """

    name: str
    """Name of the choice, topic or outcome; `leave` for stopping to ask."""
    effect: Effect | None
    """What would have followed: levels, because, facts, duties. None for leaving, which is not judged."""
    shown: tuple[tuple[Criterion, int], ...]
    """Criteria with the level it shows, 0 to 3, in the order of the rubrics."""
    costs: tuple[Fraction, ...]
    """Points out of 100 that it gives away, per measure; empty where values are not known."""
    chosen: bool
    """Whether this was answered."""

    @property
    def text(self) -> str | None:
        """What the learner reads; None for an outcome of a task and for leaving."""
        match self.effect:
            case Choice() | Topic():
                return self.effect.say or self.effect.do
            case _:
                return None

    @property
    def spoken(self) -> bool:
        """Whether it is said aloud."""
        return isinstance(self.effect, Choice | Topic) and self.effect.say is not None

    @property
    def cost(self) -> Fraction | None:
        """What it gives away by all rubrics together; None where values are not known."""
        return self.costs[-1] if self.costs else None


@dataclass(frozen=True, slots=True)
class Shift:
    """A change in the client that can be seen: another word holds of them than before."""

    value: Value
    """The value of the client's state that moved."""
    before: str | None
    """The word that held; None where none did."""
    after: str | None
    """The word that holds now; None where none does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """One decision of an attempt, or the leaving of questions before the time was up."""

    number: int
    """Which decision it was, counted from 1; how learners name it."""
    phase: PhaseName
    """The phase."""
    place: str | None
    """Where and when."""
    narration: tuple[Passage, ...]
    """What had happened, as it was shown."""
    speech: tuple[Passage, ...]
    """What had been said, as it was shown."""
    resumed: bool
    """Whether the scene simply went on from the moment before, so that its text was not shown anew."""
    offer: Offer
    """What could be answered, in the order in which it was shown."""
    turn: Turn
    """What was answered, with the state before and after; `simulator.wording.telling.answered` says it in words."""
    reply: Reply
    """What came back."""
    feedback: Feedback | None
    """Levels, because, who decided, duties, slips and marks; None for leaving the questions."""
    shifts: tuple[Shift, ...]
    """How the client changed, in the order in which the case declares values."""
    learned: tuple[Fact, ...]
    """What came to light, in the order of the case."""
    costs: tuple[Fraction, ...]
    """
    Points out of 100 that the answer gave away, per measure; never negative.

    Over all moments they add up exactly to what is missing from 100. Empty where values are not known.
    """
    reach: tuple[tuple[Fraction, Fraction], ...]
    """The score still within reach before and after, per measure, out of 100; empty where values are not known."""
    candidates: tuple[Candidate, ...]
    """Everything that could be answered, in the order shown; leaving, and the outcomes of a task, in order of writing."""

    @property
    def seq(self) -> int:
        """Number of the event in the record: how files, words and practice attempts name the moment."""
        return self.turn.seq

    @property
    def scene(self) -> str:
        """Name of the scene."""
        return self.turn.before.scene

    @property
    def cost(self) -> Fraction:
        """What the answer gave away by all rubrics together, out of 100; 0 where values are not known."""
        return self.costs[-1] if self.costs else Fraction(0)

    @property
    def chosen(self) -> Candidate:
        """The candidate that was answered."""
        return next(candidate for candidate in self.candidates if candidate.chosen)

    @property
    def strongest(self) -> Candidate | None:
        """
        The candidate from which the most points could still be earned; None where values are not known.

        Of several, the one that was answered; else one that breaches no duty,
        then the one that shows most at once, then the one shown first.
        """
        best = [candidate for candidate in self.candidates if candidate.cost == 0]
        return min(best, key=merit, default=None)


def merit(candidate: Candidate) -> tuple[bool, int, int]:
    """Orders candidates of equal cost; the least is the one to name. See `Moment.strongest`."""
    breaches = len(candidate.effect.breaches) if candidate.effect else 0
    return not candidate.chosen, breaches, -sum(level for _, level in candidate.shown)
