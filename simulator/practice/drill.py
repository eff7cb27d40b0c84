"""Learn from my moments: the dearest moments of an attempt, answered once more."""

from dataclasses import dataclass, replace
from fractions import Fraction

from simulator.engine.action import Action
from simulator.engine.consequence import consequence
from simulator.engine.rules import apply, decide
from simulator.engine.transcript import Transcript, Turn
from simulator.engine.view import Reply, View, reply, view
from simulator.practice.debriefing import Debriefer
from simulator.practice.sitting import Sitting
from simulator.scoring.debrief import Debrief
from simulator.scoring.feedback import Feedback, feedback
from simulator.scoring.moment import Moment

LENGTH = 3
"""How many moments a drill has. Ours: ten minutes, and as many as one can keep in mind."""


@dataclass(frozen=True, slots=True)
class Tried:
    """An answer in a drill; it is kept nowhere."""

    turn: Turn
    """What was answered, and what stood before and after it."""
    reply: Reply
    """What came back."""
    feedback: Feedback | None
    """What it showed; None for leaving the questions."""
    cost: Fraction
    """What it gives away overall, out of 100, from that moment on."""


class Drill:
    """
    A few moments of one attempt, one after the other.

    Each is shown as it stood, with its options in a new order. Nothing counts,
    nothing is kept, and the attempt stays as it is.
    """

    def __init__(self, debriefer: Debriefer, sitting: Sitting, debrief: Debrief) -> None:
        """
        Take the dearest moments of an attempt.

        Args:
            debriefer: What made the debrief.
            sitting: The attempt.
            debrief: Its debrief.
        """
        self._debriefer = debriefer
        self._sitting = sitting
        self._seed = sitting.clock.seed()
        self.moments = tuple(sorted(debrief.dearest[:LENGTH], key=lambda one: one.seq))
        """The moments, in the order of the attempt; none where nothing was given away."""
        self._at = 0

    @property
    def here(self) -> Moment | None:
        """The moment that is to be answered; None when the drill is over."""
        return self.moments[self._at] if self._at < len(self.moments) else None

    @property
    def number(self) -> int:
        """Which of the moments this is, counted from 1."""
        return self._at + 1

    @property
    def view(self) -> View:
        """
        The scene as it stood, with options in a new order.

        Raises:
            ValueError: The drill is over; the caller's mistake.
        """
        return view(self._sitting.course, self._before())

    def answer(self, action: Action) -> Tried:
        """
        Answer here; may be done as often as wished.

        Raises:
            NotOffered: The answer is not among what is offered.
            ValueError: The drill is over; the caller's mistake.
        """
        course, values = self._sitting.course, self._debriefer.valuer.of(self._sitting)
        before = self._before().state
        (event,) = decide(course, before, action)
        after = apply(course, before, event)
        turn = Turn(self._here().seq, before, action, consequence(course, before, action), after)
        costs = values.costs(turn) if values else ()
        return Tried(
            turn,
            reply(course, turn),
            feedback(self._sitting.case, course, turn),
            costs[-1] if costs else Fraction(0),
        )

    def next(self) -> None:
        """Go on to the next moment."""
        self._at += 1

    def _here(self) -> Moment:
        if self.here is None:
            raise ValueError("the drill is over")
        return self.here

    def _before(self) -> Transcript:
        transcript, turn = self._sitting.transcript, self._here().turn
        return Transcript(
            replace(transcript.started, seed=self._seed),
            transcript.turns[: turn.seq - 1],
            turn.before,
        )
