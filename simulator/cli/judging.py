"""Verdicts on many cases, in order: from the cache, or worked out on as many processors as it takes."""

from collections import deque
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.cli.progress import Progress
from simulator.errors import WorkerLost
from simulator.files.reading import placer
from simulator.files.unit import Unit
from simulator.files.verdict import Told, Verdict
from simulator.files.verdicts import Verdicts
from simulator.files.workers import Workers

if TYPE_CHECKING:
    from simulator.files.workers import Shared

SECONDS_PER_BYTE = 5e-7
"""What it takes to judge a byte of a case at least. Ours, measured: the cases that come with Casewalk take one to three times as long."""

TICK_SECONDS = 0.2
"""How often it is looked whether there is progress to tell. Ours: calm, and not late."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A verdict, in the names of files that the reader knows, and what it is on."""

    unit: Unit
    """What was judged."""
    verdict: Verdict
    """What was found out about it."""

    def placed(self, some: Iterable[Told]) -> list[Told]:
        """Some of what is wrong, with the files called as their author calls them."""
        place = placer(self.unit.bundles)
        return [replace(one, diagnostic=place(one.diagnostic)) for one in some]


@dataclass(frozen=True, slots=True)
class _InHand:
    unit: Unit
    digest: str
    outcome: "Verdict | Shared[Verdict]"


class Judging:
    """A round of judging cases."""

    def __init__(
        self,
        units: Sequence[Unit],
        *,
        budget: int | None,
        cache: Path | None,
        jobs: int | None = None,
    ) -> None:
        """
        Begin nothing yet.

        Args:
            units: What to judge.
            budget: States at which a proof stops; None for as many as usual.
            cache: Where verdicts were kept, and are; None keeps none.
            jobs: Processes to use; None for as many as are worth it.
        """
        self._units = units
        self._budget = budget
        self._kept = Verdicts(cache, budget)
        self._workers = Workers(jobs)
        self._done = 0
        self._left = sum(unit.size for unit in units)
        self.progress = Progress(len(units))
        """Clear it before anything is written between two verdicts."""

    def verdicts(self) -> Generator[Judged, None, None]:
        """
        One verdict per unit, in their order, however many processes work on them.

        Raises:
            WorkerLost: One of these processes ended before its time, or memory ran out.
        """
        in_hand = deque[_InHand]()
        with self._workers:
            for unit in self._units:
                in_hand.append(self._begin(unit))
                self._left -= unit.size
                while len(in_hand) > self._workers.ahead:
                    yield self._finish(in_hand.popleft())
            while in_hand:
                yield self._finish(in_hand.popleft())
        self._kept.forget_others()

    def _begin(self, unit: Unit) -> _InHand:
        files, complaints = unit.read()
        if complaints:
            told = tuple(Told(one, mistake=True) for one in complaints)
            return _InHand(unit, "", Verdict(None, None, told))
        digest = self._kept.digest(unit.kind, files)
        if found := self._kept.find(unit.home, digest):
            return _InHand(unit, "", found)
        from simulator.files.judging import judge_files

        if self._workers.shares(self._left * SECONDS_PER_BYTE, more=unit is not self._units[-1]):
            shared = self._workers.share(judge_files, unit.kind, files, self._budget)
            return _InHand(unit, digest, shared)
        try:
            with self.progress.during(self._done, unit.name):
                verdict = judge_files(unit.kind, files, self._budget)
        except MemoryError:
            raise WorkerLost from None
        self._kept.keep(unit.home, digest, verdict)
        return _InHand(unit, "", verdict)

    def _finish(self, piece: _InHand) -> Judged:
        outcome, unit = piece.outcome, piece.unit
        if not isinstance(outcome, Verdict):
            seconds = 0.0
            while not outcome.wait(seconds):
                self.progress.say(self._done, unit.name)
                seconds = TICK_SECONDS
            outcome = outcome.result()
            self._kept.keep(unit.home, piece.digest, outcome)
        self._done += 1
        return Judged(unit, outcome)
