"""Handing an attempt on as a run file, and taking one in from a stranger."""

import json
from dataclasses import dataclass
from fractions import Fraction

from simulator import __version__
from simulator.content.case import Case
from simulator.content.codec import encode
from simulator.content.digest import digest
from simulator.content.text import PROSE_LENGTH, refused_character
from simulator.errors import CasewalkError, ReplayError, RunFileError
from simulator.exchange.runfile import Remark, RunFile
from simulator.exchange.seals import canonical
from simulator.files.shelf import Shelf
from simulator.practice.desk import Desk
from simulator.practice.notebook import Notebook
from simulator.practice.sitting import Sitting
from simulator.scoring.debrief import Debrief
from simulator.store.event import event_from_text
from simulator.store.memory import MemoryStore
from simulator.store.protocol import Store
from simulator.store.record import AttemptRecord
from simulator.store.words import Words


@dataclass(frozen=True, slots=True)
class Contents:
    """Where the content of a stranger's attempt may be found: what was played here, and what is on the shelf."""

    store: Store
    """Content that attempts here ran on, whatever has become of its files."""
    shelf: Shelf
    """Content as its files say it now."""

    def find(self, name: str, scenario: str) -> str | None:
        """
        The content with this digest as canonical JSON; None where it is nowhere.

        Args:
            name: The digest.
            scenario: The case it should belong to.

        Raises:
            StoreError: The store cannot be read.
        """
        try:
            return self.store.content(name)
        except ValueError:
            pass
        case = self._on_shelf(scenario)
        if case is None or digest(case) != name:
            return None
        return json.dumps(encode(case), sort_keys=True, ensure_ascii=False)

    def _on_shelf(self, scenario: str) -> Case | None:
        if scenario not in {summary.id for summary in self.shelf.summaries}:
            return None
        try:
            return self.shelf.case(scenario)
        except CasewalkError:
            return None


def run_of(sitting: Sitting, debrief: Debrief) -> RunFile:
    """
    An attempt as it is handed on: its events, and of the learner's words only those that were shared.

    Raises:
        StoreError: It cannot be read.
    """
    record = sitting.record
    shared = (words for words in Notebook(sitting).words() if words.shared)
    overall = debrief.overall
    return RunFile(
        program=__version__,
        attempt=record.id,
        scenario=record.scenario,
        title=record.title,
        digest=record.digest,
        mode=record.mode,
        kind=record.kind,
        started=record.started,
        ended=record.ended,
        parent=record.parent,
        parent_seq=record.parent_seq,
        events=tuple(dict(event) for event in sitting.store.events(sitting.name)),
        remarks=tuple(
            Remark(kind=one.kind, seq=one.seq, text=_shown(one.text), written=one.written)
            for one in shared
        ),
        score=None if overall is None else str(overall.score),
    )


def take_in(run: RunFile, contents: Contents) -> Sitting:
    """
    A stranger's attempt, replayed on content that is known here. Nothing of it is kept.

    Raises:
        RunFileError: `foreign-content`, `does-not-replay` or `event-missing`.
        StoreError: The store cannot be read.
    """
    content = contents.find(run.digest, run.scenario)
    if content is None:
        raise RunFileError(
            "foreign-content",
            f"it was walked on a {run.scenario} that is neither on this shelf nor among what was "
            f"played here (content {run.digest[:12]}); ask for the case, or for the version it had",
        )
    store = MemoryStore()
    events = [event_from_text(canonical(event)) for event in run.events]
    store.begin(_record(run), events, content)
    for remark in run.remarks:
        store.write(run.attempt, _words(remark))
    try:
        sitting = Desk(store).resume(run.attempt)
    except ReplayError as error:
        raise RunFileError("does-not-replay", f"the case does not allow this: {error}") from error
    _check(run, sitting)
    return sitting


def agrees(run: RunFile, debrief: Debrief) -> bool:
    """Whether the score that the file names is the one that its events come to."""
    overall = debrief.overall
    if run.score is None or overall is None:
        return run.score is None and overall is None
    try:
        return Fraction(run.score) == overall.score
    except ZeroDivisionError:
        return False


def _check(run: RunFile, sitting: Sitting) -> None:
    started = sitting.transcript.started
    case = sitting.case
    named = (started.scenario, started.rubrics, started.mode)
    if named != (digest(case.scenario), digest((case.rubrics, case.duties)), run.mode):
        raise RunFileError(
            "foreign-content", "its first event names other content than the file does", 0
        )
    if run.scenario != case.scenario.id:
        raise RunFileError("foreign-content", f"its content is not that of {run.scenario}")
    if (run.ended is not None) != sitting.ended:
        seq = len(run.events)
        where = "goes on after" if run.ended else "ends before"
        raise RunFileError(
            "event-missing", f"the case {where} its last event, unlike the file says", seq
        )


def _record(run: RunFile) -> AttemptRecord:
    """The attempt without its parent, which did not come along."""
    return AttemptRecord(
        id=run.attempt,
        scenario=run.scenario,
        title=run.title,
        digest=run.digest,
        mode=run.mode,
        kind=run.kind,
        started=run.started,
        touched=run.ended or run.started,
        ended=run.ended,
        place="",
        events=len(run.events),
    )


def _words(remark: Remark) -> Words:
    match remark.kind:
        case "reaction" | "keep" | "change" | "feeling" | "analysis" as kind:
            return Words(
                kind=kind, seq=remark.seq, text=remark.text, shared=True, written=remark.written
            )
    raise RunFileError("not-a-run-file", f"there are no words of the kind {remark.kind}")


def _shown(text: str) -> str:
    """Words as they may be handed on: without what could act on a reader's screen."""
    while (at := refused_character(text)) is not None:
        text = text[:at] + "\N{REPLACEMENT CHARACTER}" + text[at + 1 :]
    return text[:PROSE_LENGTH]
