"""Walking a case from a list of lines, in memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO

from simulator.content.case import Case
from simulator.engine.event import Mode
from simulator.plain.page import Page
from simulator.plain.rounds import rounds
from simulator.plain.walk import Finish
from simulator.practice.debriefing import Debriefer
from simulator.practice.desk import Desk
from simulator.practice.moment import Moment
from simulator.practice.sitting import Sitting
from simulator.store.memory import MemoryStore

AGAIN = "casewalk play a-case --plain"
MOMENT = Moment(now=lambda: "2026-09-01T09:00:00+00:00", seed=lambda: 5, token=lambda: "abcd")


class KeptStore(MemoryStore):
    """A store in memory that says it keeps what it is given."""

    kept = True


class Lines(StringIO):
    """Answers one a line; an exception among them is raised when its turn comes."""

    def __init__(self, *answers: str | BaseException) -> None:
        super().__init__()
        self._answers: Iterator[str | BaseException] = iter(answers)

    def readline(self, _size: int = -1, /) -> str:
        answer = next(self._answers, None)
        if isinstance(answer, BaseException):
            raise answer
        return "" if answer is None else f"{answer}\n"


@dataclass(frozen=True)
class Played:
    """What a walk wrote, how it finished and where the attempt stands."""

    text: str
    finish: Finish
    sitting: Sitting

    @property
    def lines(self) -> list[str]:
        return self.text.split("\n")

    @property
    def answers(self) -> int:
        return len(self.sitting.transcript.turns)


def begun(case: Case, mode: Mode = "coach", store: MemoryStore | None = None) -> Sitting:
    return Desk(store or KeptStore(), MOMENT).begin(case, mode)


def play(sitting: Sitting, *answers: str | BaseException, width: int | None = None) -> Played:
    out = StringIO()
    page = Page(out, Lines(*answers), width=width)
    finish = rounds(sitting, page, Debriefer(Desk(sitting.store, MOMENT)), again=AGAIN)
    return Played(out.getvalue(), finish, sitting)
