"""A learner at work on a mock exam."""

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.content.bank import Bank
from simulator.content.blueprint import Category
from simulator.errors import NotOffered, ReplayError, UnknownAttempt
from simulator.practice.moment import Moment
from simulator.practice.watch import Watch
from simulator.store.protocol import Store
from simulator.study.confidence import Confidence
from simulator.study.exam import Exam, apply, check, left, replay
from simulator.study.exam_event import (
    Begun,
    Chose,
    Closed,
    Ended,
    ExamEvent,
    Flagged,
    Resumed,
    Struck,
    Ticked,
    Went,
    to_events,
    to_plain,
)
from simulator.study.form import FormName, Shortage, assemble, plan
from simulator.study.question import from_bank

PREFIX = "exam-"
"""What the names of exams' logs begin with."""


@dataclass(frozen=True, slots=True)
class PastExam:
    """An exam that the store holds."""

    name: str
    """Its name."""
    exam: Exam
    """Where it stands."""


class ExamSitting:
    """
    One exam, open in front of a learner.

    Every answer is on disk before the sitting moves on. When the time is up, whatever is done next
    ends the exam instead and does not count. Where another window was first, `AttemptMoved` is
    raised, and `reload` catches up.
    """

    def __init__(self, store: Store, name: str, *, moment: Moment, watch: Watch) -> None:
        """
        Open an exam that the store holds.

        Raises:
            StoreError: It cannot be read.
            ReplayError: What was kept is not what this version writes.
        """
        self._store = store
        self._moment = moment
        self._watch = watch
        self.name = name
        """Its name in the store."""
        self._count = 0
        self.exam = self._read()
        """Where it stands, by its last event."""
        self._since = watch.read()

    @property
    def kept(self) -> bool:
        """Whether answers are kept on disk."""
        return self._store.kept

    @property
    def left(self) -> int:
        """Milliseconds that are left now."""
        return left(self.exam, self._elapsed())

    @property
    def ended(self) -> bool:
        """Whether it has ended, by hand or because its time is up; the latter is noted here."""
        if not self.exam.ended and self.exam.position is not None and not self.left:
            self._end_by_time()
        return self.exam.ended is not None

    def go(self, item: int) -> None:
        """
        Open a question of the present block, by its number from 0.

        Raises:
            NotOffered: It is in another block, or there is none.
        """
        self._keep(Went(item=item, spent=self._spent(), at=self._moment.now()))

    def choose(self, option: str, confidence: Confidence | None = None) -> None:
        """
        Choose an option of the question that is open.

        Raises:
            NotOffered: There is no such option.
        """
        item, spent, at = self._open_item(), self._spent(), self._moment.now()
        self._keep(Chose(item=item, option=option, confidence=confidence, spent=spent, at=at))

    def strike(self, option: str) -> None:
        """
        Strike out an option of the question that is open, or take it back in.

        Raises:
            NotOffered: There is no such option.
        """
        item, spent, at = self._open_item(), self._spent(), self._moment.now()
        out = (item, option) not in self.exam.struck
        self._keep(Struck(item=item, option=option, out=out, spent=spent, at=at))

    def flag(self) -> None:
        """Mark the question that is open to come back to it, or take the mark off."""
        item, spent, at = self._open_item(), self._spent(), self._moment.now()
        self._keep(Flagged(item=item, on=item not in self.exam.flags, spent=spent, at=at))

    def close_block(self) -> None:
        """
        Close the present block; the clock stands until a question of the next one is opened.

        Raises:
            NotOffered: It is the last one.
        """
        self._keep(Closed(block=self.exam.block, spent=self._spent(), at=self._moment.now()))

    def tick(self) -> None:
        """Keep how much time was spent, so that a crash gives little of it back."""
        if self.exam.position is not None and not self.exam.ended:
            self._keep(Ticked(spent=self._spent(), at=self._moment.now()))

    def hand_in(self) -> None:
        """End the exam."""
        self._keep(Ended(by="learner", spent=self._spent(), at=self._moment.now()))

    def reload(self) -> None:
        """Catch up with what another window has done."""
        self.exam = self._read()
        self._since = self._watch.read()

    def take_up(self) -> None:
        """Note that the exam goes on after an interruption within a block."""
        if self.exam.position is not None and not self.exam.ended:
            self._keep(Resumed(spent=self._spent(), at=self._moment.now()))

    def _open_item(self) -> int:
        if self.exam.position is None:
            raise NotOffered("the exam", "no question is open")
        return self.exam.position

    def _elapsed(self) -> int:
        return max(self._watch.read() - self._since, 0)

    def _spent(self) -> int:
        return self.exam.limit - self.left

    def _keep(self, event: ExamEvent) -> None:
        if self.ended:
            return
        check(self.exam, event)
        self._enter(event)

    def _end_by_time(self) -> None:
        self._enter(Ended(by="time", spent=self.exam.limit, at=self._moment.now()))

    def _enter(self, event: ExamEvent) -> None:
        self._store.journals.enter(self.name, self._count, to_plain(event))
        self._count += 1
        self.exam = apply(self.exam, event)
        self._since = self._watch.read()

    def _read(self) -> Exam:
        events = to_events(self._store.journals.entries(self.name))
        self._count = len(events)
        return replay(events)


class ExamDesk:
    """Where exams are begun and taken up again, on one store."""

    def __init__(
        self, store: Store, *, moment: Moment | None = None, watch: Watch | None = None
    ) -> None:
        """Sit down at a store; clocks and chance are the machine's unless given."""
        self.store = store
        """Where exams are kept."""
        self._moment = moment or Moment()
        self._watch = watch or Watch()

    def today(self) -> str:
        """The day, year-month-day, in UTC: it decides which blueprint is in force."""
        return self._moment.now()[:10]

    def begin(self, bank: Bank, form: FormName, category: Category) -> ExamSitting | Shortage:
        """
        Put an exam together to the blueprint in force today, and begin it at its first question.

        Returns:
            The sitting; or what the bank lacks for this form, and nothing was begun.

        Raises:
            StoreError: It could not be kept; nothing was begun.
        """
        blueprint = bank.in_force(self.today())
        size, seed = plan(blueprint, form), self._moment.seed()
        questions = tuple(from_bank(bank))
        items = assemble(questions, blueprint, size, category=category, seed=seed)
        if isinstance(items, Shortage):
            return items
        begun = Begun(
            form=form,
            category=category,
            blueprint=blueprint.id,
            seed=seed,
            seconds=size.seconds,
            items=items,
            at=self._moment.now(),
        )
        name = f"{PREFIX}{self._moment.name()}"
        self.store.journals.enter(name, 0, to_plain(begun))
        sitting = ExamSitting(self.store, name, moment=self._moment, watch=self._watch)
        sitting.go(0)
        return sitting

    def lacks(self, bank: Bank, form: FormName, category: Category) -> Shortage | None:
        """What the bank lacks for a form; None where it is large enough."""
        blueprint = bank.in_force(self.today())
        questions = tuple(from_bank(bank))
        found = assemble(questions, blueprint, plan(blueprint, form), category=category, seed=0)
        return found if isinstance(found, Shortage) else None

    def resume(self, name: str) -> ExamSitting:
        """
        Take an exam up where it stands, with the time that was left at its last event.

        Raises:
            UnknownAttempt: The store holds no such exam.
            ReplayError: What was kept is not what this version writes.
            StoreError: It cannot be read.
        """
        known = self._names()
        if name not in known:
            raise UnknownAttempt(name, known)
        return ExamSitting(self.store, name, moment=self._moment, watch=self._watch)

    def unfinished(self) -> str | None:
        """The name of the exam begun last that has not ended; None where there is none."""
        return next((one.name for one in self.past() if one.exam.ended is None), None)

    def past(self) -> Iterator[PastExam]:
        """All exams that can be read, the one begun last first."""
        for name in reversed(self._names()):
            try:
                events = to_events(self.store.journals.entries(name))
            except ReplayError:
                continue
            yield PastExam(name, replay(events))

    def _names(self) -> tuple[str, ...]:
        return tuple(one for one in self.store.journals.names() if one.startswith(PREFIX))
