"""A learner at work on today's questions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from simulator.content.bank import Bank
from simulator.content.case import Case
from simulator.content.principle import Principle
from simulator.errors import AttemptMoved, NotOffered
from simulator.practice.moment import Moment
from simulator.practice.watch import Watch
from simulator.store.protocol import Store
from simulator.study.confidence import Confidence
from simulator.study.diary import Diary, diary
from simulator.study.event import Cause, Reflected, Reviewed, StudyEvent, to_events, to_plain
from simulator.study.question import Answer, Question, from_bank, from_case
from simulator.study.rating import rate
from simulator.study.rotation import (
    Agenda,
    agenda,
    next_question,
    offered_principles,
    shuffled,
    times_seen,
)

JOURNAL = "study"
"""The log that reviews are kept in."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A question in front of a learner."""

    question: Question
    """The question."""
    answers: tuple[Answer, ...]
    """Its options in the order shown."""
    principles: tuple[Principle, ...]
    """Principles to pick the governing one from, in the order shown."""
    since: int
    """When it was shown, in milliseconds of the watch."""


class Study:
    """
    Reviews on one store, with one bank.

    Every answer is on disk before it is judged. Reviews of two windows are both kept: whichever
    comes second is entered after the first.
    """

    def __init__(
        self,
        store: Store,
        bank: Bank,
        cases: Iterable[Case] = (),
        *,
        moment: Moment | None = None,
        watch: Watch | None = None,
    ) -> None:
        """
        Sit down to study.

        Args:
            store: Where reviews are kept.
            bank: Principles and vignettes.
            cases: Cases whose decisions may be asked as well.
            moment: The clock; the machine's unless given.
            watch: The steady clock; the machine's unless given.

        Raises:
            StoreError: The store cannot be read.
            ReplayError: What was kept is not what this version writes.
        """
        self._store = store
        self._moment = moment or Moment()
        self._watch = watch or Watch()
        self.bank = bank
        """What is asked."""
        self.questions = (*from_bank(bank), *(q for case in cases for q in from_case(bank, case)))
        """Everything that can be asked."""
        self.events: tuple[StudyEvent, ...] = self._read()
        """The log so far."""
        self._session: list[str] = list(self.agenda.session)

    @property
    def kept(self) -> bool:
        """Whether reviews are kept on disk."""
        return self._store.kept

    @property
    def agenda(self) -> Agenda:
        """What there is to do now."""
        return agenda(self.bank.principles, self.questions, self.events, self.now())

    def now(self) -> datetime:
        """The time, as the clock on the wall has it."""
        return datetime.fromisoformat(self._moment.now())

    @property
    def diary(self) -> Diary:
        """What the log says about how the learner answers."""
        return diary(self.events)

    @property
    def remaining(self) -> int:
        """Questions left in this session, the one in front of the learner included."""
        return len(self._session)

    def ask(self) -> Asked | None:
        """The next question of this session; None when the session is over."""
        while self._session:
            question = next_question(self.questions, self.events, self._session[0])
            if question:
                turn = times_seen(self.events, question.id)
                return Asked(
                    question,
                    shuffled(question, turn),
                    offered_principles(self.bank.principles, question, turn),
                    self._watch.read(),
                )
            del self._session[0]
        return None

    def leave_out(self, asked: Asked) -> None:
        """Ask no question about this principle in this session; nothing is kept."""
        self._done(asked)

    def answer(self, asked: Asked, option: str, *, named: str, confidence: Confidence) -> int:
        """
        Answer a question. It is kept on disk before this returns.

        Args:
            asked: As `ask` gave it.
            option: The option chosen.
            named: The principle picked out.
            confidence: What was said before the answer is known.

        Returns:
            The number of the review in `events`.

        Raises:
            NotOffered: There is no such option or principle; nothing was kept.
            StoreError: It could not be kept; it may be tried again.
        """
        question = asked.question
        if question.answer(option) is None:
            raise NotOffered(question.id, f"there is no option {option}")
        if named not in {one.id for one in asked.principles}:
            raise NotOffered(question.id, f"the principle {named} is not among those offered")
        right = option in question.keys
        review = Reviewed(
            question=question.id,
            digest=question.digest,
            principle=question.principle,
            named=named,
            confidence=confidence,
            answer=option,
            right=right,
            rating=rate(right=right, named=named == question.principle, confidence=confidence),
            milliseconds=max(self._watch.read() - asked.since, 0),
            at=self._moment.now(),
        )
        seq = self._enter(review)
        self._done(asked)
        return seq

    def reflect(self, review: int, cause: Cause) -> None:
        """
        Say why a wrong option had appealed; saying it again takes the place of what was said.

        Raises:
            StoreError: It could not be kept; it may be tried again.
        """
        self._enter(Reflected(review=review, cause=cause, at=self._moment.now()))

    def more(self) -> int:
        """Begin another session of what is due or new; the number of its questions."""
        self._session = list(self.agenda.session)
        return len(self._session)

    def _done(self, asked: Asked) -> None:
        self._session = [name for name in self._session if name != asked.question.principle]

    def _enter(self, event: StudyEvent) -> int:
        while True:
            try:
                self._store.journals.enter(JOURNAL, len(self.events), to_plain(event))
            except AttemptMoved:
                self.events = self._read()
                continue
            self.events = (*self.events, event)
            return len(self.events) - 1

    def _read(self) -> tuple[StudyEvent, ...]:
        return to_events(self._store.journals.entries(JOURNAL))


def finished_cases(store: Store) -> Sequence[str]:
    """
    The names of cases that were walked to an end, whose decisions may be asked in study.

    Those of other cases are left alone: who met them here could no longer meet them unprepared.
    """
    return sorted({record.scenario for record in store.attempts() if record.ended})
