"""The desk: where attempts are begun and taken up again."""

import json

from simulator.content.case import Case
from simulator.content.codec import decode, encode
from simulator.content.digest import digest
from simulator.engine.event import Mode, Started, to_plain
from simulator.errors import ReplayError, UnknownNote
from simulator.practice.moment import Moment
from simulator.practice.sitting import Sitting
from simulator.store.protocol import Store
from simulator.store.record import AttemptRecord
from simulator.wording.phases import PHASE_TITLES


class Desk:
    """Begins attempts and takes them up again, on one store."""

    def __init__(self, store: Store, moment: Moment | None = None) -> None:
        """Sit down at a store; clock and chance are the machine's unless given."""
        self.store = store
        """Where attempts are kept."""
        self._moment = moment or Moment()
        self._cases: dict[str, Case] = {}

    def begin(self, case: Case, mode: Mode, *, avoid: tuple[str, ...] = ()) -> Sitting:
        """
        Begin an attempt.

        The first attempt at a case is its *first*; all later ones are practice.

        Args:
            case: What to play.
            mode: Feedback after each answer, or at the end.
            avoid: Content notes that the learner asked to leave out.

        Raises:
            UnknownNote: The case has no such content note; nothing was begun.
            StoreError: It could not be kept; nothing was begun.
        """
        notes = [note.id for note in case.scenario.content_notes]
        for note in avoid:
            if note not in notes:
                raise UnknownNote(note, notes)
        started = Started(
            scenario=digest(case.scenario),
            rubrics=digest((case.rubrics, case.duties)),
            mode=mode,
            seed=self._moment.seed(),
            avoid=avoid,
        )
        now = self._moment.now()
        record = AttemptRecord(
            id=self._moment.name(),
            scenario=case.scenario.id,
            title=case.scenario.title,
            digest=digest(case),
            mode=mode,
            kind="practice" if self._played(case.scenario.id) else "first",
            started=now,
            touched=now,
            ended=None,
            place=PHASE_TITLES["assessment"],
            events=1,
        )
        content = json.dumps(encode(case), sort_keys=True, ensure_ascii=False)
        self.store.begin(record, [to_plain(started)], content)
        return Sitting(self.store, case, record.id, moment=self._moment)

    def resume(self, attempt: str) -> Sitting:
        """
        Take an attempt up where it stands, on the very content it was begun on.

        Raises:
            UnknownAttempt: The store holds no such attempt.
            ReplayError: What was kept does not fit together; nothing is changed.
            StoreError: It cannot be read.
        """
        record = self.store.attempt(attempt)
        return Sitting(self.store, self._case(record.digest), attempt, moment=self._moment)

    def unfinished(self, scenario: str | None = None) -> AttemptRecord | None:
        """The attempt touched last that has not ended, of one case or of all."""
        return next(
            (
                record
                for record in self.store.attempts()
                if record.ended is None and scenario in (None, record.scenario)
            ),
            None,
        )

    def _case(self, name: str) -> Case:
        """The content with this digest; read once, for many attempts run on the same."""
        if name not in self._cases:
            try:
                case = decode(Case, json.loads(self.store.content(name)))
            except (ValueError, RecursionError) as error:
                raise ReplayError(0, f"the content kept with it cannot be read: {error}") from error
            if digest(case) != name:
                raise ReplayError(0, "the content kept with it is not what it was begun on")
            self._cases[name] = case
        return self._cases[name]

    def _played(self, scenario: str) -> bool:
        return any(record.scenario == scenario for record in self.store.attempts())
