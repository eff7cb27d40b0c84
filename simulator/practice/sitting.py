"""A learner at work on one attempt."""

from dataclasses import replace

from simulator.content.case import Case
from simulator.engine.action import Action
from simulator.engine.consequence import consequence
from simulator.engine.course import Course
from simulator.engine.event import Event, to_event, to_plain
from simulator.engine.rules import apply, decide
from simulator.engine.transcript import Transcript, Turn, transcribe
from simulator.engine.view import Reply, View, reply, view
from simulator.errors import ReplayError
from simulator.practice.moment import Moment
from simulator.scoring.assessment import Assessment, assess
from simulator.scoring.feedback import Feedback, feedback
from simulator.store.protocol import Store
from simulator.store.record import AttemptRecord
from simulator.wording.phases import PHASE_TITLES


class Sitting:
    """
    One attempt, open in front of a learner.

    Every answer is on disk before the sitting moves on, so whatever a face
    shows next has already been kept. If another window answered first, the
    answer is refused with `AttemptMoved` and `reload` catches up.
    """

    def __init__(self, store: Store, case: Case, name: str, *, moment: Moment) -> None:
        """
        Open an attempt that the store already holds.

        Raises:
            StoreError: It cannot be read.
            ReplayError: Its record does not fit the case.
        """
        self.store = store
        """Where it is kept."""
        self.clock = moment
        """Where time and chance come from."""
        self.case = case
        """What the attempt runs on."""
        self.course = Course(case.scenario)
        """Its scenario, indexed."""
        self.name = name
        """The attempt's name in the store."""
        self.transcript = self._read()
        """The attempt so far."""

    @property
    def record(self) -> AttemptRecord:
        """What the store says of this attempt."""
        return self.store.attempt(self.name)

    @property
    def kept(self) -> bool:
        """Whether answers are kept on disk; False for play in memory."""
        return self.store.kept

    @property
    def coached(self) -> bool:
        """Whether feedback comes after each answer."""
        return self.transcript.started.mode == "coach"

    @property
    def ended(self) -> bool:
        """Whether the case has ended."""
        return self.course.scenes[self.transcript.state.scene].ending is not None

    @property
    def view(self) -> View:
        """The scene at which the attempt stands."""
        return view(self.course, self.transcript)

    @property
    def last(self) -> Turn | None:
        """The latest answer, if there is one."""
        return self.transcript.turns[-1] if self.transcript.turns else None

    def answer(self, action: Action) -> Turn:
        """
        Answer at the present scene. It is kept on disk before this returns.

        Raises:
            NotOffered, AttemptEnded: The answer is not possible; nothing changed.
            AttemptMoved: Another window answered first; `reload` and offer again.
            StoreError: It could not be kept; nothing changed, and it may be tried again.
        """
        before = self.transcript.state
        (event,) = decide(self.course, before, action)
        after = apply(self.course, before, event)
        seq = len(self.transcript.turns) + 1
        scene = self.course.scenes[after.scene]
        self.store.append(
            self.name,
            seq,
            to_plain(event),
            at=self.clock.now(),
            place=PHASE_TITLES[self.course.phases[scene.id]],
            ended=scene.ending is not None,
        )
        turn = Turn(seq, before, action, consequence(self.course, before, action), after)
        turns = (*self.transcript.turns, turn)
        self.transcript = replace(self.transcript, turns=turns, state=after)
        return turn

    def reload(self) -> None:
        """Catch up with what another window has answered."""
        self.transcript = self._read()

    def reply(self, turn: Turn) -> Reply:
        """What came back after an answer."""
        return reply(self.course, turn)

    def feedback(self, turn: Turn) -> Feedback | None:
        """What an answer showed; None where nothing was judged."""
        return feedback(self.case, self.course, turn)

    def assessment(self) -> Assessment:
        """What the attempt says so far."""
        return assess(self.case, self.course, self.transcript)

    def _read(self) -> Transcript:
        events: list[Event] = []
        for seq, data in enumerate(self.store.events(self.name)):
            try:
                events.append(to_event(data))
            except ValueError as error:
                raise ReplayError(seq, str(error)) from error
        return transcribe(self.course, events)
